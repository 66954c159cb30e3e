"""Choose what something is exported as: radio buttons, each with what its form is good for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QRadioButton, QVBoxLayout, QWidget

_BENEATH = 2
_BETWEEN = 10
_INDENT = 26


class FormChoices(QWidget):
    """One form is always chosen; at first the first."""

    changed = Signal()

    def __init__(self, forms: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QRadioButton] = {}
        self._told: dict[str, QLabel] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_BENEATH)
        for form in forms:
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
        self._buttons[forms[0]].setChecked(True)
        self._group.buttonToggled.connect(self._on_toggled)

    def chosen(self) -> str:
        return next(form for form, button in self._buttons.items() if button.isChecked())

    def choose(self, form: str) -> None:
        self._buttons[form].setChecked(True)

    def set_focus(self) -> None:
        self._buttons[self.chosen()].setFocus()

    def set_words(self, words: Mapping[str, tuple[str, str]]) -> None:
        """What each form is called, and what it is good for."""
        for form, (name, told) in words.items():
            self._buttons[form].setText(name)
            self._buttons[form].setAccessibleDescription(told)
            self._told[form].setText(told)

    def _on_toggled(self, _button: object, is_checked: bool) -> None:
        if is_checked:
            self.changed.emit()
