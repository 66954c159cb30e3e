"""The tiles of the map as the rows of a model, in reading order."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt
from typing_extensions import override

from suunta.domain.tile_map import TileMap
from suunta.ui.model_types import NO_PARENT, ModelIndex


class TileRole(IntEnum):
    """What a tile is asked for besides its name."""

    TILE = Qt.ItemDataRole.UserRole
    IS_CHOSEN = Qt.ItemDataRole.UserRole + 1
    """Whether it is chosen itself, or one of its experiments is."""


class TileModel(QAbstractListModel):
    """Shows one map; which of its tiles are marked is told from outside."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._map = TileMap("", ())
        self._hints: dict[str, str] = {}
        self._chosen: frozenset[str] = frozenset()

    @property
    def map(self) -> TileMap:
        return self._map

    def set_map(self, tile_map: TileMap, hints: dict[str, str]) -> None:
        """Show a map; `hints` says more of a tile to whoever points at it."""
        self.beginResetModel()
        self._map = tile_map
        self._hints = hints
        self.endResetModel()

    def set_chosen(self, regions: frozenset[str]) -> None:
        if regions == self._chosen:
            return
        self._chosen = regions
        if self._map.tiles:
            last = self.index(len(self._map.tiles) - 1)
            self.dataChanged.emit(self.index(0), last, [TileRole.IS_CHOSEN])

    def index_of(self, region: str) -> QModelIndex:
        """The tile of an organiser, invalid when it has none."""
        for number, tile in enumerate(self._map.tiles):
            if tile.id == region:
                return self.index(number)
        return QModelIndex()

    def first_with_experiments(self) -> QModelIndex:
        for number, tile in enumerate(self._map.tiles):
            if tile.marks:
                return self.index(number)
        return self.index(0)

    @override
    def rowCount(self, parent: ModelIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._map.tiles)

    @override
    def data(self, index: ModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        tile = self._map.tiles[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return tile.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return tile.spoken
            case Qt.ItemDataRole.ToolTipRole:
                return self._hints.get(tile.id, tile.spoken)
            case TileRole.TILE:
                return tile
            case TileRole.IS_CHOSEN:
                return tile.id in self._chosen
        return None
