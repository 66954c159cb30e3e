"""One of the lists of the sidebar; the arrow keys lead from one into the next."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from suunta.ui.shell.place import Place
from suunta.ui.shell.sidebar_delegate import SidebarDelegate
from suunta.ui.shell.sidebar_entry import SidebarEntry
from suunta.ui.shell.sidebar_model import SidebarModel, SidebarRole
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.row_view import RowView


class SidebarList(RowView):
    """Shows entries, and where the window is among them."""

    place_requested = Signal(object)
    passed_end = Signal()
    """Down on the last row."""
    passed_start = Signal()
    """Up on the first row."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = SidebarModel(self)
        self.setModel(self._model)
        self._delegate = SidebarDelegate(theme=theme, parent=self)
        self.setItemDelegate(self._delegate)
        self.chosen.connect(self._on_chosen)
        theme.changed.connect(self.viewport().update)

    def show_entries(self, entries: tuple[SidebarEntry, ...]) -> None:
        self._model.set_entries(entries)

    def show_here(self, place: Place) -> None:
        """Mark where the window is, and let the keyboard begin there."""
        index = self._model.set_here(place)
        if index.isValid():
            self.setCurrentIndex(index)

    def enter(self, row: int) -> None:
        """Take the keyboard at a row."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setCurrentIndex(self._model.index(row))

    def content_height(self) -> int:
        """What all rows take together."""
        return sum(self.sizeHintForRow(row) for row in range(self._model.rowCount()))

    def set_dense(self, is_dense: bool) -> None:
        """Let the rows stand closer, or not."""
        if is_dense != self._delegate.is_dense:
            self._delegate.is_dense = is_dense
            self.scheduleDelayedItemsLayout()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, last = self.currentIndex().row(), self._model.rowCount() - 1
        if event.key() == Qt.Key.Key_Down and row == last:
            self.passed_end.emit()
        elif event.key() == Qt.Key.Key_Up and row == self.first_row().row():
            self.passed_start.emit()
        else:
            super().keyPressEvent(event)

    def _on_chosen(self, index: QModelIndex) -> None:
        entry = index.data(SidebarRole.ENTRY)
        if isinstance(entry, SidebarEntry) and entry.place is not None:
            self.place_requested.emit(entry.place)
