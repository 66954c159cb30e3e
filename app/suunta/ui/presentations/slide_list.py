"""The list of a deck's slides: dragged or moved by keys, hidden, doubled, deleted."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QWidget
from typing_extensions import override

from suunta.ui.presentations.deck_view import DeckView
from suunta.ui.presentations.slide_keys import ADD, DOWN, DUPLICATE, HIDE, UP


class SlideList(DeckView):
    """Enter leads to the words of a slide."""

    up_requested = Signal()
    down_requested = Signal()
    duplicate_requested = Signal()
    hide_requested = Signal()
    add_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDragDropOverwriteMode(False)
        self.setDropIndicatorShown(True)
        self._keys = {
            UP: self.up_requested,
            DOWN: self.down_requested,
            DUPLICATE: self.duplicate_requested,
            HIDE: self.hide_requested,
            ADD: self.add_requested,
        }

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = event.keyCombination().toCombined() & ~Qt.KeyboardModifier.KeypadModifier.value
        signal = self._keys.get(QKeySequence(keys).toString())
        if signal is None:
            super().keyPressEvent(event)
        elif self.currentIndex().isValid() or signal is self.add_requested:
            signal.emit()
