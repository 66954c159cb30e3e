"""Where the tiles of a map lie in a given width."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF

from suunta.domain.tile_map import Tile, TileMap

GAP = 5
WIDEST = 2.25
"""A tile grows only so many times as wide as it is high."""


class TileGrid:
    """Equal tiles in columns and rows, as wide as the width allows, from the upper left corner."""

    def __init__(self, tile_map: TileMap, *, width: float, tile_height: float) -> None:
        self._map = tile_map
        columns = max(tile_map.columns, 1)
        room = (width - (columns - 1) * GAP) / columns
        self.tile_width = max(1, min(int(room), round(WIDEST * tile_height)))
        self.tile_height = tile_height

    @property
    def width(self) -> float:
        return self._map.columns * (self.tile_width + GAP) - GAP

    @property
    def height(self) -> float:
        return self._map.rows * (self.tile_height + GAP) - GAP

    def rect(self, tile: Tile) -> QRectF:
        left = tile.column * (self.tile_width + GAP)
        top = tile.row * (self.tile_height + GAP)
        return QRectF(left, top, self.tile_width, self.tile_height)

    def at(self, point: QPointF) -> int:
        """The number of the tile beneath a point, -1 for none."""
        return next(
            (n for n, tile in enumerate(self._map.tiles) if self.rect(tile).contains(point)), -1
        )
