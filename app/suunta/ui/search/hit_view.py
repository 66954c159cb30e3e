"""The list of hits, and the keys that lead out of it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QWidget
from typing_extensions import override

from suunta.ui.model_types import ModelIndex
from suunta.ui.search.hit_model import HitRole
from suunta.ui.search.hit_rows import HitRow

_OPENING_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LOWEST_ROW = 56
"""Pixels; no hit is lower."""
_COMMAND_KEYS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class HitView(QListView):
    """The current row is the one that is previewed; opening one takes Enter or a double click."""

    current_changed = Signal()
    chosen = Signal(QModelIndex)
    field_requested = Signal(str)
    """Back to the search field, with the letter that was typed here, if one was."""
    copy_requested = Signal()
    """The current hit should be on the clipboard."""
    row_open_requested = Signal(object)
    row_copy_requested = Signal(object)
    row_address_copy_requested = Signal(object)
    """What the menu of a hit offers; carries the `HitRow` it was opened for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._opens_with_click = False
        self.setObjectName("hits")
        self.setProperty("role", "plain")
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setTabKeyNavigation(False)
        # What can be seen is laid out and painted first, the rest right after it.
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(24)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._on_clicked)
        self.doubleClicked.connect(self._on_double_clicked)

    def lay_out_all(self) -> None:
        """Lay out every row now, so that any place can be scrolled to."""
        self.setLayoutMode(QListView.LayoutMode.SinglePass)
        self.doItemsLayout()
        self.setLayoutMode(QListView.LayoutMode.Batched)

    def set_opens_with_click(self, opens: bool) -> None:
        """Where nothing previews a hit, one click opens it."""
        self._opens_with_click = opens

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.model().index(0, 0))
        super().focusInEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # More than can be seen: a first part without a scroll bar and a second one with it would
        # take turns for ever, for each width has heights of its own.
        self.setBatchSize(event.size().height() // _LOWEST_ROW + 2)
        # Qt lays a column out anew only when its height changes; these rows are as high as
        # their width makes them.
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()

    @override
    def currentChanged(self, current: ModelIndex, previous: ModelIndex) -> None:
        super().currentChanged(current, previous)
        self.current_changed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, text = event.key(), event.text()
        is_command = bool(event.modifiers() & _COMMAND_KEYS)
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_requested.emit()
        elif key in _OPENING_KEYS and self.currentIndex().isValid():
            self.chosen.emit(self.currentIndex())
        elif self._leads_back(key):
            self.field_requested.emit("")
        elif text.strip() and text.isprintable() and not is_command:
            self.field_requested.emit(text)
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with a hit: the one under the pointer, or the current one by key."""
        index = self.currentIndex()
        place = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            index = self.indexAt(event.pos())
        elif index.isValid():
            place = self.viewport().mapToGlobal(self.visualRect(index).center())
        if not index.isValid():
            return
        self.setCurrentIndex(index)
        self._menu_of(index.data(HitRole.ROW)).popup(place)

    def _menu_of(self, row: HitRow) -> QMenu:
        """The menu of a row, not of an index: other hits may come while it is open."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("&Open"), lambda: self.row_open_requested.emit(row))
        menu.addSeparator()
        menu.addAction(self.tr("&Copy with source"), lambda: self.row_copy_requested.emit(row))
        menu.addAction(self.tr("Copy &address"), lambda: self.row_address_copy_requested.emit(row))
        return menu

    def _leads_back(self, key: int) -> bool:
        """Whether a key means the search field: Escape, Backspace, Up from the first row."""
        if key == Qt.Key.Key_Up:
            return self.currentIndex().row() <= 0
        return key in (Qt.Key.Key_Escape, Qt.Key.Key_Backspace)

    def _on_clicked(self, index: QModelIndex) -> None:
        if self._opens_with_click:
            self.chosen.emit(index)

    def _on_double_clicked(self, index: QModelIndex) -> None:
        if not self._opens_with_click:
            self.chosen.emit(index)
