"""The keys that take a change back and do it again, wherever the keyboard is in the editor."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from suunta.ui.presentations.slide_keys import REDO, UNDO

_REDO_AS_WELL = "Ctrl+Y"


class StepKeys(QObject):
    """Fields would take the keys for themselves: here they belong to the deck as a whole."""

    undo_requested = Signal()
    redo_requested = Signal()

    def watch(self, *widgets: QWidget) -> None:
        for widget in widgets:
            widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kinds = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if event.type() not in kinds or not isinstance(event, QKeyEvent):
            return False
        written = QKeySequence(event.keyCombination()).toString()
        if written not in (UNDO, REDO, _REDO_AS_WELL):
            return False
        event.accept()
        if event.type() is QEvent.Type.KeyPress:
            (self.undo_requested if written == UNDO else self.redo_requested).emit()
        return True
