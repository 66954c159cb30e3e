"""Point at the items of a view with keys and mouse: moving chooses, Enter opens."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView
from typing_extensions import override

_OPENING_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_BUTTONS_OF_THE_WINDOW = (Qt.MouseButton.BackButton, Qt.MouseButton.ForwardButton)


class Pointing(QObject):
    """Watches a view that has its model; coming to it with Tab chooses nothing."""

    pointed = Signal(QModelIndex)
    """A person moved to an item or clicked it."""
    opened = Signal(QModelIndex)
    """A person wants what the item stands for."""
    cleared = Signal()
    """A person wants nothing chosen."""
    copied = Signal()
    menu_wanted = Signal(QPoint)
    """Where on the screen the menu of the chosen item should open."""

    def __init__(self, *, view: QAbstractItemView, first: Callable[[], QModelIndex]) -> None:
        super().__init__(view)
        self._view = view
        self._first = first
        self._is_following = False
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)
        view.selectionModel().selectionChanged.connect(self._on_selection_changed)
        view.doubleClicked.connect(self.opened)

    def follow(self, index: QModelIndex) -> None:
        """Move to what was chosen elsewhere; an invalid index leaves only the place of the keys."""
        self._is_following = True
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        if index.isValid():
            self._view.selectionModel().setCurrentIndex(index, flags)
        else:
            self._view.clearSelection()
        self._is_following = False

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event:
            case QKeyEvent() if event.type() is QEvent.Type.KeyPress:
                return self._is_taken(event)
            case QContextMenuEvent():
                self._want_menu(event)
                return True
            case QMouseEvent() if event.button() in _BUTTONS_OF_THE_WINDOW:
                event.ignore()
                return True
        if event.type() is QEvent.Type.FocusIn and watched is self._view:
            self._begin()
        return False

    def _is_taken(self, event: QKeyEvent) -> bool:
        current = self._view.currentIndex()
        if event.key() in _OPENING_KEYS and current.isValid():
            self.opened.emit(current)
            return True
        if event.key() == Qt.Key.Key_Escape and self._view.selectionModel().hasSelection():
            self.cleared.emit()
            return True
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit()
            return True
        return False

    def _want_menu(self, event: QContextMenuEvent) -> None:
        """The item under the pointer is chosen first; by key, the one that has the keyboard."""
        is_by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self._view.indexAt(event.pos()) if is_by_mouse else self._view.currentIndex()
        if not index.isValid():
            return
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self._view.selectionModel().setCurrentIndex(index, flags)
        middle = self._view.viewport().mapToGlobal(self._view.visualRect(index).center())
        self.menu_wanted.emit(event.globalPos() if is_by_mouse else middle)

    def _begin(self) -> None:
        if not self._view.currentIndex().isValid():
            flags = QItemSelectionModel.SelectionFlag.NoUpdate
            self._view.selectionModel().setCurrentIndex(self._first(), flags)

    def _on_selection_changed(self, selected: QItemSelection, _gone: QItemSelection) -> None:
        if not self._is_following and (indexes := selected.indexes()):
            self.pointed.emit(indexes[0])
