"""A list of things to know; rows that hold an example search for it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from suunta.ui.help.help_delegate import HelpDelegate
from suunta.ui.help.help_model import HelpModel, row_at
from suunta.ui.help.help_row import HelpRow
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.row_view import RowView


class HelpList(RowView):
    """The arrow keys go from row to row, so that each can be heard; headings are passed over."""

    search_requested = Signal(str)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = HelpModel(self)
        self.setModel(self._model)
        self.setItemDelegate(HelpDelegate(theme=theme, parent=self))
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        self.chosen.connect(self._on_chosen)
        theme.changed.connect(self.viewport().update)

    def set_rows(self, rows: Sequence[HelpRow]) -> None:
        self._model.set_rows(rows)
        self.begin()

    def row_names(self) -> list[str]:
        """What is listed, headings included."""
        return [str(self._model.index(row).data()) for row in range(self._model.rowCount())]

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows are as high as their text in the width there is."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()

    def _on_chosen(self, index: QModelIndex) -> None:
        row = row_at(index)
        if row is not None and row.query:
            self.search_requested.emit(row.query)
