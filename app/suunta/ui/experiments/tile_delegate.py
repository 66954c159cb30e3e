"""Paint the tiles of the map in the window."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from suunta.export.tile_painting import RADIUS, paint_tile
from suunta.ui.experiments.tile_model import TileRole
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.painting import paint_focus_ring

_CHOSEN_EDGE = 3
"""The ring of the keyboard goes inside the line around a chosen tile."""


class TileDelegate(QStyledItemDelegate):
    """Paints as the picture does, and the pointer and the keyboard besides."""

    def __init__(self, *, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return option.rect.size()

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        tile, is_chosen = index.data(TileRole.TILE), bool(index.data(TileRole.IS_CHOSEN))
        paint_tile(painter, QRectF(option.rect), tile, self._theme, is_chosen=is_chosen)
        if option.state & QStyle.StateFlag.State_HasFocus:
            inset = _CHOSEN_EDGE if is_chosen else 0
            ring = option.rect.adjusted(inset, inset, -inset, -inset)
            paint_focus_ring(painter, ring, self._theme, round(RADIUS) - inset)
