"""The map of tiles: laid out by column and row, walked with the arrow keys."""

from __future__ import annotations

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QPointF,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QSizePolicy,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from suunta.domain.tile_steps import Step, next_tile
from suunta.export.tile_grid import GAP, WIDEST, TileGrid
from suunta.export.tile_painting import narrowest_tile, tile_height
from suunta.ui.experiments.tile_delegate import TileDelegate
from suunta.ui.experiments.tile_model import TileModel
from suunta.ui.model_types import ModelIndex
from suunta.ui.theme.theme import Theme

_STEPS = {
    QAbstractItemView.CursorAction.MoveLeft: Step.LEFT,
    QAbstractItemView.CursorAction.MoveRight: Step.RIGHT,
    QAbstractItemView.CursorAction.MoveUp: Step.UP,
    QAbstractItemView.CursorAction.MoveDown: Step.DOWN,
}
_LEAST, _ANY = 260, 16_777_215
_FLATTEST = 1.5
"""In more room than they need, tiles grow until they are so many times as wide as high."""
_FIRST = (QAbstractItemView.CursorAction.MoveHome, QAbstractItemView.CursorAction.MovePageUp)
_LAST = (QAbstractItemView.CursorAction.MoveEnd, QAbstractItemView.CursorAction.MovePageDown)


class TileView(QListView):
    """Never scrolls itself: it is as tall as its tiles, and part of a page that scrolls.

    A list view whose places are its own: the tiles stay the items of a list for a screen reader.
    """

    def __init__(self, *, theme: Theme, model: TileModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tiles = model
        self._room = self._taken = 0
        self.setModel(model)
        self.setItemDelegate(TileDelegate(theme=theme, parent=self))
        self.setObjectName("tileMap")
        self.setMinimumWidth(_LEAST)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setTabKeyNavigation(False)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self._refit)
        model.modelReset.connect(self._refit)

    def narrowest(self) -> int:
        """The width in which no name is broken within a word."""
        tile_map = self._tiles.map
        return tile_map.columns * (narrowest_tile(tile_map, self._theme) + GAP) - GAP

    def widest(self) -> int:
        """The width beyond which the tiles do not grow."""
        tile = round(max(WIDEST * tile_height(self._theme), _FLATTEST * self._tile_in_room()))
        return self._tiles.map.columns * (tile + GAP) - GAP

    def take_width(self, width: int | None) -> None:
        """Be that wide, or as wide as the page leaves it."""
        self._taken = width or 0
        self.setMinimumWidth(width or _LEAST)
        self.setMaximumWidth(width or _ANY)

    def take_height(self, room: int) -> None:
        """Let the tiles grow into a height; with 0 they are as high as their words need."""
        if room != self._room:
            self._room = room
            self._refit()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return max(1, round(self._grid(width).height))

    @override
    def sizeHint(self) -> QSize:
        """As high as it will be: the page gives it no other height."""
        return QSize(self.narrowest(), self.heightForWidth(max(self.narrowest(), self._taken)))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST, 0)

    @override
    def visualRect(self, index: ModelIndex) -> QRect:
        if not index.isValid() or index.row() >= len(self._tiles.map.tiles):
            return QRect()
        return (
            self._grid(self.viewport().width())
            .rect(self._tiles.map.tiles[index.row()])
            .toAlignedRect()
        )

    @override
    def indexAt(self, point: QPoint) -> QModelIndex:
        number = self._grid(self.viewport().width()).at(QPointF(point))
        return self._tiles.index(number) if number >= 0 else QModelIndex()

    @override
    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        tiles, here = self._tiles.map.tiles, self.currentIndex()
        if not tiles:
            return QModelIndex()
        if not here.isValid():
            return self._tiles.first_with_experiments()
        if action in _FIRST:
            return self._tiles.index(0)
        if action in _LAST:
            return self._tiles.index(len(tiles) - 1)
        if action in _STEPS:
            return self._tiles.index(next_tile(tiles, here.row(), _STEPS[action]))
        return here

    @override
    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        selection = QItemSelection()
        for number in range(len(self._tiles.map.tiles)):
            index = self._tiles.index(number)
            if self.visualRect(index).intersects(rect):
                selection.select(index, index)
        self.selectionModel().select(selection, command)

    @override
    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for index in selection.indexes():
            region = region.united(QRegion(self.visualRect(index)))
        return region

    @override
    def scrollTo(
        self,
        index: ModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """The page scrolls, this view does not."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        for number in range(len(self._tiles.map.tiles)):
            index = self._tiles.index(number)
            option.rect = self.visualRect(index)
            if event.rect().intersects(option.rect):
                option.state = self._state(index)
                self.itemDelegate().paint(painter, option, index)

    def _state(self, index: QModelIndex) -> QStyle.StateFlag:
        state = QStyle.StateFlag.State_Enabled
        if self.hasFocus() and index == self.currentIndex():
            state |= QStyle.StateFlag.State_HasFocus
        return state

    def _refit(self) -> None:
        self.updateGeometry()
        self.viewport().update()

    def _grid(self, width: int) -> TileGrid:
        return TileGrid(self._tiles.map, width=width, tile_height=self._tile_height(width))

    def _tile_height(self, width: int) -> int:
        columns = max(1, self._tiles.map.columns)
        tile = (width - (columns - 1) * GAP) / columns
        return max(tile_height(self._theme), min(self._tile_in_room(), int(tile / _FLATTEST)))

    def _tile_in_room(self) -> int:
        """How high a tile is when all of them fill the height there is."""
        rows = max(1, self._tiles.map.rows)
        return (self._room - (rows - 1) * GAP) // rows
