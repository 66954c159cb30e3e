"""What a workshop can be exported as: each form with what it is good for."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QRadioButton, QVBoxLayout, QWidget

from suunta.services.workshop_exporting import WorkshopForm

_ORDER = (WorkshopForm.PDF, WorkshopForm.MARKDOWN, WorkshopForm.CSV, WorkshopForm.JSON)
"""What most people want stands first."""
_BENEATH = 2
_BETWEEN = 10
_INDENT = 26


class WorkshopForms(QWidget):
    """One of them is always chosen."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._buttons: dict[WorkshopForm, QRadioButton] = {}
        self._told: dict[WorkshopForm, QLabel] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_BENEATH)
        for form in _ORDER:
            button, told = QRadioButton(self), QLabel(self)
            button.setObjectName(f"export-{form}")
            told.setProperty("role", "muted")
            told.setWordWrap(True)
            told.setTextFormat(Qt.TextFormat.PlainText)
            told.setContentsMargins(_INDENT, 0, 0, _BETWEEN)
            self._group.addButton(button)
            self._buttons[form], self._told[form] = button, told
            column.addWidget(button)
            column.addWidget(told)
        self._buttons[WorkshopForm.PDF].setChecked(True)
        self._group.buttonToggled.connect(self._on_toggled)
        self.retranslate()

    def chosen(self) -> WorkshopForm:
        return next(form for form, button in self._buttons.items() if button.isChecked())

    def choose(self, form: WorkshopForm) -> None:
        self._buttons[form].setChecked(True)

    def set_focus(self) -> None:
        self._buttons[self.chosen()].setFocus()

    def retranslate(self) -> None:
        words = {
            WorkshopForm.PDF: (
                self.tr("Report as PDF"),
                self.tr("A4 with charts: votes, dots, action plan and notes, to be sent around."),
            ),
            WorkshopForm.MARKDOWN: (
                self.tr("Report as Markdown"),
                self.tr("Plain text with headings and tables, to be edited anywhere."),
            ),
            WorkshopForm.CSV: (
                self.tr("Tables for Excel"),
                self.tr("A folder of CSV files: statements, dots, actions and notes."),
            ),
            WorkshopForm.JSON: (
                self.tr("The whole workshop"),
                self.tr("A JSON file that Suunta on another computer imports without loss."),
            ),
        }
        for form, (name, told) in words.items():
            self._buttons[form].setText(name)
            self._buttons[form].setAccessibleDescription(told)
            self._told[form].setText(told)

    def _on_toggled(self, _button: object, is_checked: bool) -> None:
        if is_checked:
            self.changed.emit()
