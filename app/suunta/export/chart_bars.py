"""Where the bars of a chart lie in a width, and how they are painted."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from suunta.domain.chart import Bar, Chart
from suunta.export.look import Look
from suunta.export.text_lines import TextLines, one_line

_THICK = 14
_THICK_ALONE = 18
_GAP = 12
"""Between the number or the label and what stands beside it."""
_ROW_GAP = 12
_LABEL_SHARE = 0.36
_LABEL_MOST = 250
_STACKED = 440
"""In less width than this a label stands above its bar."""
_LEAST_BESIDE = 150
"""What stands after a large number needs this much room, or stands beneath it."""
_MOST_LINES = 3
"""A label that needs more lines than these beside its bar stands above it."""
_TICK = 5
_SCALE_ABOVE = 4


class ChartBars:
    """The bars beneath each other with one scale under them; counts as large numbers."""

    def __init__(self, chart: Chart, look: Look, width: float) -> None:
        self._look = look
        self._is_alone = not chart.is_labelled
        self._is_scaled = bool(chart.scale)
        self._number_font = look.font("card_number" if self._has_large_numbers else "strong")
        self._numbers = [one_line(bar.written, self._number_font) for bar in chart.bars]
        self._number_width = max(number.widest for number in self._numbers)
        self._width = width
        self._is_stacked = chart.is_labelled and self._is_scaled and width < _STACKED
        beside = width - self._number_width - _GAP
        self._is_beneath = not self._is_scaled and beside < _LEAST_BESIDE
        self._label_width = self._width_of_labels(chart)
        self._labels = self._laid_out(chart)
        if self._label_width and self._is_scaled and self._has_long_labels():
            self._is_stacked, self._label_width = True, 0.0
            self._labels = self._laid_out(chart)
        self._bars = chart.bars
        self._scale = [one_line(text, look.font("tiny")) for text in chart.scale]

    @property
    def height(self) -> int:
        rows = sum(self._row_height(number) for number in range(len(self._bars)))
        return rows + _ROW_GAP * (len(self._bars) - 1) + self._scale_height

    def bar_rects(self) -> list[QRectF]:
        """The tracks of the bars, as if all of each were filled."""
        rects = []
        top = 0.0
        for number in range(len(self._bars)):
            middle = self._middle(number, top)
            rects.append(
                QRectF(self._bar_left, middle - self._thick / 2, self._bar_width, self._thick)
            )
            top += self._row_height(number) + _ROW_GAP
        return rects

    def paint(self, painter: QPainter, at: QPointF) -> None:
        painter.save()
        painter.translate(at)
        if self._is_scaled:
            self._paint_scale(painter)
        top = 0.0
        for number, (bar, track) in enumerate(zip(self._bars, self.bar_rects(), strict=True)):
            self._paint_words(painter, number, top)
            if bar.share is not None:
                self._paint_bar(painter, bar, track)
            top += self._row_height(number) + _ROW_GAP
        painter.restore()

    @property
    def _has_large_numbers(self) -> bool:
        return self._is_alone or not self._is_scaled

    @property
    def _thick(self) -> int:
        return _THICK_ALONE if self._is_alone else _THICK

    @property
    def _bar_left(self) -> float:
        if self._is_alone:
            return self._number_width + _GAP + 4
        return self._label_width + _GAP if self._label_width else 0.0

    @property
    def _bar_width(self) -> float:
        taken = self._bar_left if self._is_alone else self._bar_left + self._number_width + _GAP
        return max(1.0, self._width - taken)

    @property
    def _scale_height(self) -> int:
        return _TICK + _SCALE_ABOVE + self._scale[0].height if self._scale else 0

    def _width_of_labels(self, chart: Chart) -> float:
        """What stands beside the bars, or after a large number."""
        if self._is_beneath:
            return self._width
        if not self._is_scaled:
            return self._width - self._number_width - _GAP
        is_beside = chart.is_labelled and not self._is_stacked
        return min(self._width * _LABEL_SHARE, _LABEL_MOST) if is_beside else 0.0

    def _laid_out(self, chart: Chart) -> list[TextLines]:
        width = self._width if self._is_stacked else self._label_width
        font = self._look.font("small")
        return [TextLines(self._label_of(bar) if width else "", font, width) for bar in chart.bars]

    def _has_long_labels(self) -> bool:
        line = one_line("x", self._look.font("small")).height
        return any(label.height > _MOST_LINES * line for label in self._labels)

    def _label_of(self, bar: Bar) -> str:
        """Beside a bar it stands alone; after a large number it reads on."""
        return bar.label[:1].upper() + bar.label[1:] if self._is_scaled else bar.label

    def _row_height(self, number: int) -> int:
        label, figure = self._labels[number].height, self._numbers[number].height
        return label + figure if self._is_stacked or self._is_beneath else max(label, figure)

    def _middle(self, number: int, top: float) -> float:
        """The line a bar and its number stand on."""
        if self._is_beneath:
            return top + self._numbers[number].height / 2
        above = self._labels[number].height if self._is_stacked else 0
        return top + above + (self._row_height(number) - above) / 2

    def _top_of_label(self, number: int, top: float) -> float:
        if self._is_stacked:
            return top
        if self._is_beneath:
            return top + self._numbers[number].height
        return self._middle(number, top) - self._labels[number].height / 2

    def _paint_words(self, painter: QPainter, number: int, top: float) -> None:
        label, figure, look = self._labels[number], self._numbers[number], self._look
        middle = self._middle(number, top)
        is_first = self._has_large_numbers
        painter.setPen(look.color("brand_text" if is_first else "text"))
        left = 0.0 if is_first else self._bar_left + self._bar_width + _GAP
        figure.paint(painter, left, middle - figure.height / 2)
        painter.setPen(look.color("text"))
        is_after = not self._is_scaled and not self._is_beneath
        label_left = self._number_width + _GAP if is_after else 0.0
        label.paint(painter, label_left, self._top_of_label(number, top))

    def _paint_bar(self, painter: QPainter, bar: Bar, track: QRectF) -> None:
        shape = QPainterPath()
        shape.addRoundedRect(track, track.height() / 2, track.height() / 2)
        painter.setPen(QPen(self._look.color("line"), 1))
        painter.setBrush(self._look.color("surface_raised"))
        painter.drawPath(shape)
        painter.setPen(Qt.PenStyle.NoPen)
        filled = QPainterPath()
        filled.addRect(track.adjusted(0, 0, -track.width() * (1 - (bar.share or 0)), 0))
        painter.setBrush(self._look.color("brand"))
        painter.drawPath(shape.intersected(filled))

    def _paint_scale(self, painter: QPainter) -> None:
        """Ticks and what is written under them, at the ends and in the middle of the bars."""
        top = self.height - self._scale_height
        left, width = self._bar_left, self._bar_width
        for share, text in zip((0.0, 0.5, 1.0), self._scale, strict=True):
            at = left + width * share
            painter.setPen(self._look.color("text_faint"))
            painter.drawLine(QPointF(at, top + 1), QPointF(at, top + _TICK))
            beside = at - text.widest * share
            text.paint(painter, beside, top + _TICK + _SCALE_ABOVE)
