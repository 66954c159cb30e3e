"""The list of what is kept: Enter opens, F2 edits, Delete deletes."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from typing_extensions import override

from suunta.ui.widgets.row_view import RowView

_DELETING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class KeptView(RowView):
    """One click shows a row beside the list, two clicks open it."""

    edit_requested = Signal(QModelIndex)
    delete_requested = Signal(QModelIndex)

    def nearest_row(self, number: int) -> QModelIndex:
        """A row that can be current at that place or near it; the first where there was none."""
        if number <= 0:
            return self.first_row()
        last = self.model().rowCount() - 1
        for candidate in (min(number, last), *range(last, -1, -1)):
            index = self.model().index(candidate, 0)
            if index.flags() & Qt.ItemFlag.ItemIsSelectable:
                return index
        return QModelIndex()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if index.isValid() and event.key() in _DELETING:
            self.delete_requested.emit(index)
        elif index.isValid() and event.key() == Qt.Key.Key_F2:
            self.edit_requested.emit(index)
        elif event.key() == Qt.Key.Key_Home:
            # Qt would go to the heading of the first group, which cannot be current.
            self.setCurrentIndex(self.first_row())
            self.scrollToTop()
        else:
            super().keyPressEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.flags() & Qt.ItemFlag.ItemIsSelectable:
            self.chosen.emit(index)

    @override
    def _on_clicked(self, index: QModelIndex) -> None:
        """The row is current by now; it is opened by a second click."""
