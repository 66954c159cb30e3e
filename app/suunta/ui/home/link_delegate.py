"""Paint a document as one line to open: its title, and an arrow."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPainter
from typing_extensions import override

from suunta.domain.front_page import Card
from suunta.ui.home.card_delegate import CardDelegate
from suunta.ui.widgets.text_lines import height_of, paint_lines

_INSET = 8
_ARROW = 16
_PADDING = 9
_TITLE_LINES = 2


class LinkDelegate(CardDelegate):
    """Draws the lines."""

    @override
    def tile_height(self, cards: tuple[Card, ...], width: int) -> int:
        """What the longest title needs in lines of that width."""
        body, inside = self._theme.font("body"), _text_width(width)
        title = max((height_of(c.title, body, inside, _TITLE_LINES) for c in cards), default=0)
        return title + 2 * _PADDING

    @override
    def paint_content(self, painter: QPainter, box: QRect, card: Card, *, is_hovered: bool) -> None:
        theme = self._theme
        font, width = theme.font("body"), _text_width(box.width())
        height = height_of(card.title, font, width, _TITLE_LINES)
        at = QPoint(box.left() + _INSET, box.top() + (box.height() - height) // 2)
        painter.setPen(theme.color("text"))
        paint_lines(painter, at, card.title, font, width, _TITLE_LINES)
        top = box.top() + (box.height() - _ARROW) // 2
        arrow = QRect(box.right() - _INSET - _ARROW, top, _ARROW, _ARROW)
        theme.icon("chevron-right", "brand_text" if is_hovered else "text_faint").paint(
            painter, arrow
        )


def _text_width(width: int) -> int:
    return width - 2 * _INSET - _ARROW - 8
