"""Paint an experiment as a tile: its sector's mark, where it runs, what is tried."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from typing_extensions import override

from suunta.domain.front_page import Card
from suunta.ui.home.card_delegate import CardDelegate
from suunta.ui.widgets.painting import MARK, paint_sector_mark
from suunta.ui.widgets.text_lines import height_of, line_height, paint_lines

_INSET = 8
_PLATE = 30
_GAP = 10
_PADDING = 6
_TITLE_LINES = 2


class ExperimentDelegate(CardDelegate):
    """Draws the tiles; a broken line around the mark says that the sector is inferred."""

    @override
    def tile_height(self, cards: tuple[Card, ...], width: int) -> int:
        """What the longest title needs in tiles of that width."""
        small, inside = self._theme.font("small"), _text_width(width)
        title = max((height_of(c.title, small, inside, _TITLE_LINES) for c in cards), default=0)
        return line_height(self._theme.font("strong")) + title + 2 * _PADDING

    @override
    def paint_content(self, painter: QPainter, box: QRect, card: Card, *, is_hovered: bool) -> None:
        theme = self._theme
        left = box.left() + _INSET
        plate = QRectF(left, box.top() + _PADDING, _PLATE, _PLATE)
        self._paint_plate(painter, plate, card)
        left += _PLATE + _GAP
        width = _text_width(box.width())
        top = box.top() + _PADDING - 1
        painter.setPen(theme.color("text"))
        strong = theme.font("strong")
        top += paint_lines(painter, QPoint(left, top), card.over, strong, width, 1)
        painter.setPen(theme.color("text_muted"))
        small = theme.font("small")
        paint_lines(painter, QPoint(left, top), card.title, small, width, _TITLE_LINES)

    def _paint_plate(self, painter: QPainter, plate: QRectF, card: Card) -> None:
        if not card.sector:
            return
        color = self._theme.color(card.sector)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = Qt.PenStyle.DashLine if card.is_inferred else Qt.PenStyle.SolidLine
        painter.setPen(QPen(color, 1, line))
        painter.setBrush(self._theme.color(f"{card.sector}_soft"))
        radius = self._theme.size("radius_control")
        painter.drawRoundedRect(plate.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.restore()
        edge = MARK + 2
        middle = plate.center()
        mark = QRectF(middle.x() - edge / 2, middle.y() - edge / 2, edge, edge)
        paint_sector_mark(painter, mark, card.sector, color)


def _text_width(width: int) -> int:
    return width - 2 * _INSET - _PLATE - _GAP
