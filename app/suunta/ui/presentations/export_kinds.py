"""What a presentation can be exported as: each kind with what it is good for."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QRadioButton, QVBoxLayout, QWidget

from suunta.services.exporting import DeckForm

_BENEATH = 2
_BETWEEN = 10
_INDENT = 26


class ExportKinds(QWidget):
    """One of them is always chosen."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._buttons: dict[DeckForm, QRadioButton] = {}
        self._told: dict[DeckForm, QLabel] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_BENEATH)
        for form in DeckForm:
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
        self._buttons[DeckForm.PDF].setChecked(True)
        self._group.buttonToggled.connect(self._on_toggled)
        self.retranslate()

    def chosen(self) -> DeckForm:
        return next(form for form, button in self._buttons.items() if button.isChecked())

    def choose(self, form: DeckForm) -> None:
        self._buttons[form].setChecked(True)

    def set_focus(self) -> None:
        self._buttons[self.chosen()].setFocus()

    def retranslate(self) -> None:
        words = {
            DeckForm.PDF: (
                self.tr("Slides as PDF"),
                self.tr("One slide a page, to be shown or sent anywhere."),
            ),
            DeckForm.HANDOUT: (
                self.tr("Handout as PDF"),
                self.tr("A4 to print, with base and sources beside each slide."),
            ),
            DeckForm.CARDS: (
                self.tr("Cue cards as PDF"),
                self.tr("Your notes, four to a sheet of A4, to be cut apart and held in the hand."),
            ),
            DeckForm.PPTX: (
                self.tr("PowerPoint"),
                self.tr("Text, charts and notes that can be edited, also in LibreOffice."),
            ),
            DeckForm.HTML: (
                self.tr("Web page"),
                self.tr("One file for any browser, without a network. The accessible form."),
            ),
        }
        for form, (name, told) in words.items():
            self._buttons[form].setText(name)
            self._buttons[form].setAccessibleDescription(told)
            self._told[form].setText(told)

    def _on_toggled(self, _button: object, is_checked: bool) -> None:
        if is_checked:
            self.changed.emit()
