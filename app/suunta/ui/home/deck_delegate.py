"""Paint a ready deck as a line to open: how long it takes, what it is called, how much it holds."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from typing_extensions import override

from suunta.domain.front_page import Card
from suunta.ui.home.card_delegate import CardDelegate
from suunta.ui.widgets.painting import paint_ground
from suunta.ui.widgets.text_lines import height_of, line_height, paint_lines

_INSET = 8
_GAP = 12
_PADDING = 7
_PLATE_INSET = 9
_PLATE_LEAST = 58
_TITLE_LINES = 2


class DeckDelegate(CardDelegate):
    """Draws the lines; the minutes stand on plates of one width."""

    @override
    def tile_height(self, cards: tuple[Card, ...], width: int) -> int:
        """What the longest title needs in lines of that width, with the line beneath it."""
        strong, inside = self._theme.font("strong"), self._text_width(width)
        title = max((height_of(c.title, strong, inside, _TITLE_LINES) for c in cards), default=0)
        return title + line_height(self._theme.font("small")) + 2 * _PADDING + 2

    @override
    def paint_content(self, painter: QPainter, box: QRect, card: Card, *, is_hovered: bool) -> None:
        theme = self._theme
        inside = box.adjusted(_INSET, _PADDING - 1, -_INSET, 1 - _PADDING)
        plate = QRect(inside.left(), inside.top(), self._plate_width(), inside.height())
        paint_ground(painter, plate, theme.color("brand"), theme.size(self.radius))
        painter.setFont(theme.font("strong"))
        painter.setPen(theme.color("on_brand"))
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, card.figure)
        self._paint_words(painter, inside, card)

    def _paint_words(self, painter: QPainter, inside: QRect, card: Card) -> None:
        strong, small = self._theme.font("strong"), self._theme.font("small")
        width = inside.width() - self._plate_width() - _GAP
        left = inside.left() + self._plate_width() + _GAP
        height = height_of(card.title, strong, width, _TITLE_LINES) + line_height(small)
        top = inside.top() + (inside.height() - height) // 2
        painter.setPen(self._theme.color("text"))
        top += paint_lines(painter, QPoint(left, top), card.title, strong, width, _TITLE_LINES)
        painter.setPen(self._theme.color("text_muted"))
        paint_lines(painter, QPoint(left, top), card.scope, small, width, 1)

    def _plate_width(self) -> int:
        widest = QFontMetrics(self._theme.font("strong")).horizontalAdvance("90 min")
        return max(self._theme.grown(_PLATE_LEAST), widest + 2 * _PLATE_INSET)

    def _text_width(self, width: int) -> int:
        return width - 2 * _INSET - self._plate_width() - _GAP
