"""Where the parts of one figure's row lie in a given width, and how they are painted."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPen

from suunta.domain.chart import Chart
from suunta.domain.line_ends import with_short_end_held
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.text_lines import height_of, line_height, paint_lines

_INSET = 12
_ABOVE, _BELOW = 11, 13
_NUMBER_GAP = 14
_WIDEST_BAR = 620
_THICK = 8
_BAR_ABOVE = 8
_LINES = 6


class FigureRow:
    """A share has its number beside the wording and a bar beneath; a count has it above."""

    def __init__(self, chart: Chart, width: int, theme: Theme) -> None:
        self._chart = chart
        self._theme = theme
        self._wording = with_short_end_held(chart.title)
        self._number = theme.font("card_number")
        self._text = theme.font("body")
        self._is_share = bool(chart.scale)
        lead = QFontMetrics(self._number).horizontalAdvance("100\u00a0%") + _NUMBER_GAP
        self._left = _INSET + (lead if self._is_share else 0)
        self._width = min(width - self._left - _INSET, _WIDEST_BAR)

    @property
    def height(self) -> int:
        wording = height_of(self._wording, self._text, self._width, _LINES)
        if not self._is_share:
            return _ABOVE + line_height(self._number) + wording + _BELOW
        return _ABOVE + max(wording + _BAR_ABOVE + _THICK, line_height(self._number)) + _BELOW

    def paint(self, painter: QPainter, at: QPoint) -> None:
        theme, chart = self._theme, self._chart
        top = at.y() + _ABOVE
        painter.setPen(theme.color("brand_text"))
        number = chart.bars[0].written
        # A number stands higher in its line than a text does: let the two stand on one.
        lead = QPoint(at.x() + _INSET, top - (7 if self._is_share else 4))
        lead_height = paint_lines(painter, lead, number, self._number, self._width, 1)
        if not self._is_share:
            top += lead_height - 2
        painter.setPen(theme.color("text"))
        wording = QPoint(at.x() + self._left, top)
        top += paint_lines(painter, wording, self._wording, self._text, self._width, _LINES)
        if self._is_share:
            bar = QRect(at.x() + self._left, top + _BAR_ABOVE, self._width, _THICK)
            self._paint_bar(painter, QRectF(bar), chart.bars[0].share or 0.0)

    def _paint_bar(self, painter: QPainter, track: QRectF, share: float) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(track, _THICK / 2, _THICK / 2)
        painter.setPen(QPen(self._theme.color("line"), 1))
        painter.setBrush(self._theme.color("surface"))
        painter.drawPath(shape)
        filled = QPainterPath()
        filled.addRect(track.adjusted(0, 0, -track.width() * (1 - share), 0))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("brand"))
        painter.drawPath(shape.intersected(filled))
        painter.restore()
