"""What the tiles of the home page have in common: size, ground, the ring of the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from suunta.domain.front_page import Card
from suunta.ui.home.card_model import CARD_ROLE
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.grid_view import tile_size
from suunta.ui.widgets.painting import paint_focus_ring, paint_ground


class CardDelegate(QStyledItemDelegate):
    """Paints a row that is lit while the mouse is over it; what stands in it is the heirs' part."""

    radius = "radius_control"

    def __init__(self, *, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def tile_height(self, cards: tuple[Card, ...], width: int) -> int:
        """What the tallest of the cards needs in tiles of that width."""
        raise NotImplementedError

    def box_in(self, tile: QRect) -> QRect:
        """The part of a tile that is painted."""
        return tile.adjusted(0, 1, 0, -1)

    def paint_box(self, painter: QPainter, box: QRect, *, is_hovered: bool) -> None:
        if is_hovered:
            radius = self._theme.size(self.radius)
            paint_ground(painter, box, self._theme.color("surface_raised"), radius)

    def paint_content(self, painter: QPainter, box: QRect, card: Card, *, is_hovered: bool) -> None:
        """What the card says."""
        raise NotImplementedError

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return tile_size(option.widget)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        card: Card = index.data(CARD_ROLE)
        box = self.box_in(option.rect)
        is_hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        self.paint_box(painter, box, is_hovered=is_hovered)
        self.paint_content(painter, box, card, is_hovered=is_hovered)
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_focus_ring(painter, box, self._theme, self._theme.size(self.radius))
