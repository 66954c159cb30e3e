"""Paint a recommendation as a card: its figure with what it says, and beneath it the claim."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPainter
from typing_extensions import override

from suunta.domain.front_page import Card
from suunta.ui.home.card_delegate import CardDelegate
from suunta.ui.widgets.painting import paint_card
from suunta.ui.widgets.text_lines import height_of, line_height, paint_lines

_GAP = 12
_INSET = 16
_SCOPE_GAP = 12
_SCOPE_LINES = 2
_TITLE_LINES = 4
_FIGURE_HEIGHT = 36
_FIGURE_BELOW = 10


class RecommendationDelegate(CardDelegate):
    """Draws the cards; all are as tall as the tallest."""

    radius = "radius_card"

    @override
    def tile_height(self, cards: tuple[Card, ...], width: int) -> int:
        """What the tallest card needs in tiles of that width, the gap below included."""
        inside = width - _GAP - 2 * _INSET
        tallest = max((self._content_height(card, inside) for card in cards), default=0)
        return tallest + 2 * _INSET - 2 + _GAP

    @override
    def box_in(self, tile: QRect) -> QRect:
        return tile.adjusted(0, 0, -_GAP, -_GAP)

    @override
    def paint_box(self, painter: QPainter, box: QRect, *, is_hovered: bool) -> None:
        paint_card(painter, box, self._theme, is_raised=is_hovered)

    @override
    def paint_content(self, painter: QPainter, box: QRect, card: Card, *, is_hovered: bool) -> None:
        theme, inside = self._theme, box.adjusted(_INSET, _INSET - 2, -_INSET, -_INSET)
        left, top, width = inside.left(), inside.top(), inside.width()
        if card.figure:
            self._paint_figure(painter, QRect(left, top, width, theme.grown(_FIGURE_HEIGHT)), card)
            top += theme.grown(_FIGURE_HEIGHT) + _FIGURE_BELOW
        painter.setPen(theme.color("text_faint"))
        top += paint_lines(painter, QPoint(left, top), card.over, theme.font("tiny"), width, 1) + 1
        painter.setPen(theme.color("text"))
        title = theme.font("heading3")
        paint_lines(painter, QPoint(left, top), card.title, title, width, _TITLE_LINES)

    def _paint_figure(self, painter: QPainter, box: QRect, card: Card) -> None:
        """The number, and beside it in one or two lines what it says."""
        theme = self._theme
        number, tiny = theme.font("card_number"), theme.font("tiny")
        top = box.top() + (box.height() - line_height(number)) // 2
        painter.setPen(theme.color("brand_text"))
        paint_lines(painter, QPoint(box.left(), top), card.figure, number, box.width(), 1)
        taken = painter.fontMetrics().horizontalAdvance(card.figure) + _SCOPE_GAP
        width = box.width() - taken
        scope_height = height_of(card.scope, tiny, width, _SCOPE_LINES)
        at = QPoint(box.left() + taken, box.top() + (box.height() - scope_height) // 2)
        painter.setPen(theme.color("text_muted"))
        paint_lines(painter, at, card.scope, tiny, width, _SCOPE_LINES)

    def _content_height(self, card: Card, width: int) -> int:
        tiny, title = self._theme.font("tiny"), self._theme.font("heading3")
        figure = self._theme.grown(_FIGURE_HEIGHT) + _FIGURE_BELOW if card.figure else 0
        text = line_height(tiny) + 1 + height_of(card.title, title, width, _TITLE_LINES)
        return figure + text
