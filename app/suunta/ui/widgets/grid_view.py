"""A list laid out in columns of equal tiles, as tall as its tiles need."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListView, QSizePolicy, QWidget
from typing_extensions import override

from suunta.ui.widgets.row_view import RowView

HeightForWidth = Callable[[int], int]


def tile_size(widget: QWidget | None) -> QSize:
    """The size hint of a tile: exactly its place in the grid."""
    return widget.gridSize() if isinstance(widget, GridView) else QSize()


class GridView(RowView):
    """Never scrolls itself: it is part of a page that does. Arrow keys move in both directions."""

    def __init__(
        self,
        *,
        narrowest: int,
        most_columns: int,
        tile_height: HeightForWidth,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._narrowest = narrowest
        self._percent = 100
        self._most_columns = most_columns
        self._tile_height = tile_height
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setSpacing(0)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def set_text_size(self, percent: int) -> None:
        """Lay the tiles out for words of that size: wider, and fewer side by side."""
        self._percent = percent
        self.fit()

    def columns_in(self, width: int) -> int:
        """How many tiles stand side by side in a width."""
        return max(1, min(self._most_columns, 100 * width // (self._narrowest * self._percent)))

    def tile_width_in(self, width: int) -> int:
        # One pixel short: a row that fills the view exactly is wrapped before its last tile.
        return (width - 1) // self.columns_in(width)

    def fit(self) -> None:
        """Lay the tiles out in the width there is, and take the height they need."""
        count = self.model().rowCount() if self.model() else 0
        columns, width = self.columns_in(self.width()), self.tile_width_in(self.width())
        height = self._tile_height(width)
        self.setGridSize(QSize(width, height))
        rows = -(-count // columns)
        self.setFixedHeight(max(rows * height, 1))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.fit()
