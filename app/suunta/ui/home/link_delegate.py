"""Paint a document as one line to open: its title, and an arrow."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from suunta.domain.front_page import Card
from suunta.ui.home.card_model import CARD_ROLE
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.grid_view import tile_size
from suunta.ui.widgets.painting import paint_focus_ring, paint_ground
from suunta.ui.widgets.text_lines import height_of, paint_lines

_INSET = 8
_ARROW = 16
_PADDING = 9
_TITLE_LINES = 2


class LinkDelegate(QStyledItemDelegate):
    """Draws the lines."""

    def __init__(self, *, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def tile_height(self, cards: tuple[Card, ...], width: int) -> int:
        """What the longest title needs in lines of that width."""
        body, inside = self._theme.font("body"), _text_width(width)
        title = max((height_of(c.title, body, inside, _TITLE_LINES) for c in cards), default=0)
        return title + 2 * _PADDING

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
        theme, rect = self._theme, option.rect.adjusted(0, 1, 0, -1)
        radius = theme.size("radius_control")
        is_hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if is_hovered:
            paint_ground(painter, rect, theme.color("surface_raised"), radius)
        font, width = theme.font("body"), _text_width(rect.width())
        height = height_of(card.title, font, width, _TITLE_LINES)
        at = QPoint(rect.left() + _INSET, rect.top() + (rect.height() - height) // 2)
        painter.setPen(theme.color("text"))
        paint_lines(painter, at, card.title, font, width, _TITLE_LINES)
        top = rect.top() + (rect.height() - _ARROW) // 2
        arrow = QRect(rect.right() - _INSET - _ARROW, top, _ARROW, _ARROW)
        theme.icon("chevron-right", "brand_text" if is_hovered else "text_faint").paint(
            painter, arrow
        )
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_focus_ring(painter, rect, theme, radius)


def _text_width(width: int) -> int:
    return width - 2 * _INSET - _ARROW - 8
