"""A field for a number of hands: digits and nothing else, told at every key."""

from __future__ import annotations

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from suunta.domain.workshop_change import MOST
from suunta.ui.theme.theme import Theme

_WIDTH = 52
_DIGITS = len(str(MOST))
_MORE = (Qt.Key.Key_Up, Qt.Key.Key_Plus)
_FEWER = (Qt.Key.Key_Down, Qt.Key.Key_Minus)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CountField(QLineEdit):
    """Enter goes on, plus and minus (or the arrows) correct by one; empty is not zero."""

    counted = Signal(object)
    """A person changed it; carries the number, or `None` for an empty field."""
    entered = Signal()
    """The number is right: on to the next field."""
    focused = Signal()
    left = Signal()

    def __init__(self, *, theme: Theme, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._offered: int | None = None
        self.setObjectName(name)
        digits = QRegularExpression(f"[0-9]{{0,{_DIGITS}}}")
        self.setValidator(QRegularExpressionValidator(digits, self))
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.textEdited.connect(self._on_edited)
        self._fit()
        theme.changed.connect(self._fit)

    def count(self) -> int | None:
        return int(self.text()) if self.text() else None

    def set_count(self, count: int | None, offered: int | None = None) -> None:
        """Show a number, or where there is none the one that is `offered`."""
        self._offered = offered
        self.setPlaceholderText("" if offered is None else str(offered))
        if count != self.count():
            self.setText("" if count is None else str(count))

    def step(self, by: int) -> None:
        """One more, or one fewer; an empty field begins at what is offered, or at nobody.

        Fewer than nobody leaves it empty: that nobody was counted is another thing than nobody.
        """
        count = self.count()
        if count is None and (self._offered or 0) + by < 0:
            return
        before = (self._offered or 0) if count is None else count
        self.setText(str(min(max(before + by, 0), MOST)))
        self.selectAll()
        self.counted.emit(self.count())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo) or is_redo(event):
            event.ignore()
        elif event.key() in _ENTER:
            self.entered.emit()
        elif event.key() in _MORE:
            self.step(+1)
        elif event.key() in _FEWER:
            self.step(-1)
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # What is typed takes the place of what stood there, however one came.
        self.selectAll()
        self.focused.emit()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.deselect()
        self.left.emit()

    def _on_edited(self, _text: str) -> None:
        self.counted.emit(self.count())

    def _fit(self) -> None:
        self.setFixedWidth(self._theme.grown(_WIDTH))
        self.setMinimumHeight(self._theme.size("button"))


def is_redo(event: QKeyEvent) -> bool:
    """Whether a key does again what was taken back."""
    return event.matches(QKeySequence.StandardKey.Redo)
