"""The field of the palette: letters go in it, the keys that move go to the list."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

_MOVES = {
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_PageUp: "page_up",
    Qt.Key.Key_PageDown: "page_down",
    Qt.Key.Key_Home: "first",
    Qt.Key.Key_End: "last",
    Qt.Key.Key_Tab: "down",
    Qt.Key.Key_Backtab: "up",
}
_TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_HELD = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class PaletteField(QLineEdit):
    """Keeps the keyboard as long as the palette is open; Tab moves in the list, too."""

    move_requested = Signal(str)
    """`up`, `down`, `page_up`, `page_down`, `first` or `last`."""
    choice_requested = Signal()
    leave_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paletteField")

    @override
    def event(self, event: QEvent) -> bool:
        """Take Tab before Qt moves the keyboard away with it."""
        is_press = event.type() is QEvent.Type.KeyPress
        if is_press and isinstance(event, QKeyEvent) and event.key() in _TABS:
            self.keyPressEvent(event)
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        move = _MOVES.get(Qt.Key(event.key()))
        selects = event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and bool(
            event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        )
        if move is not None and not selects and not event.modifiers() & ~_HELD:
            self.move_requested.emit(move)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.choice_requested.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.leave_requested.emit()
        else:
            super().keyPressEvent(event)
