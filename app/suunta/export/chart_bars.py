"""Where the bars of a chart lie in a width, and how they are painted."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from suunta.domain.chart import Bar, Chart
from suunta.export.look import Look
from suunta.export.text_lines import AIR, TextLines, one_line

_TICK = 5
_SCALE_ABOVE = 4


@dataclass(frozen=True, slots=True)
class BarMeasures:
    """How bars, labels and numbers share the width they have."""

    thick: int = 14
    thick_alone: int = 18
    gap: int = 12
    """Between the number or the label and what stands beside it."""
    row_gap: int = 12
    label_share: float = 0.36
    label_most: float = 250
    stacked: float = 440
    """In less width than this a label stands above its bar."""
    least_beside: float = 150
    """What stands after a large number needs this much room, or stands beneath it."""
    most_lines: int = 3
    """A label that needs more lines than these beside its bar stands above it."""
    air: float = AIR
    """Height of a line, in sizes of its type."""


ON_PAGE = BarMeasures()
"""For whoever reads at the distance of a hand."""


class ChartBars:
    """The bars beneath each other with one scale under them; counts as large numbers."""

    def __init__(
        self, chart: Chart, look: Look, width: float, measures: BarMeasures = ON_PAGE
    ) -> None:
        self._look, self._measures = look, measures
        self._is_alone = not chart.is_labelled
        self._is_scaled = bool(chart.scale)
        self._number_font = look.font("card_number" if self._has_large_numbers else "strong")
        self._numbers = [
            one_line(bar.written, self._number_font, measures.air) for bar in chart.bars
        ]
        self._number_width = max(number.widest for number in self._numbers)
        self._width = width
        self._is_stacked = chart.is_labelled and self._is_scaled and width < measures.stacked
        beside = width - self._number_width - measures.gap
        self._is_beneath = not self._is_scaled and beside < measures.least_beside
        self._label_width = self._width_of_labels(chart)
        self._labels = self._laid_out(chart)
        if self._label_width and self._is_scaled and self._has_long_labels():
            self._is_stacked, self._label_width = True, 0.0
            self._labels = self._laid_out(chart)
        self._bars = chart.bars
        self._scale = [one_line(text, look.font("tiny"), measures.air) for text in chart.scale]

    @property
    def height(self) -> int:
        rows = sum(self._row_height(number) for number in range(len(self._bars)))
        return rows + self._measures.row_gap * (len(self._bars) - 1) + self._scale_height

    def bar_rects(self) -> list[QRectF]:
        """The tracks of the bars, as if all of each were filled."""
        rects = []
        top = 0.0
        for number in range(len(self._bars)):
            middle = self._middle(number, top)
            rects.append(
                QRectF(self._bar_left, middle - self._thick / 2, self._bar_width, self._thick)
            )
            top += self._row_height(number) + self._measures.row_gap
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
            top += self._row_height(number) + self._measures.row_gap
        painter.restore()

    @property
    def _has_large_numbers(self) -> bool:
        return self._is_alone or not self._is_scaled

    @property
    def _thick(self) -> int:
        measures = self._measures
        return measures.thick_alone if self._is_alone else measures.thick

    @property
    def _bar_left(self) -> float:
        if self._is_alone:
            return self._number_width + self._measures.gap + 4
        return self._label_width + self._measures.gap if self._label_width else 0.0

    @property
    def _bar_width(self) -> float:
        taken = (
            self._bar_left
            if self._is_alone
            else self._bar_left + self._number_width + self._measures.gap
        )
        return max(1.0, self._width - taken)

    @property
    def _scale_height(self) -> int:
        return _TICK + _SCALE_ABOVE + self._scale[0].height if self._scale else 0

    def _width_of_labels(self, chart: Chart) -> float:
        """What stands beside the bars, or after a large number."""
        if self._is_beneath:
            return self._width
        if not self._is_scaled:
            return self._width - self._number_width - self._measures.gap
        is_beside = chart.is_labelled and not self._is_stacked
        widest = min(self._width * self._measures.label_share, self._measures.label_most)
        return widest if is_beside else 0.0

    def _laid_out(self, chart: Chart) -> list[TextLines]:
        width = self._width if self._is_stacked else self._label_width
        font = self._look.font("small")
        labels = (self._label_of(bar) if width else "" for bar in chart.bars)
        return [TextLines(label, font, width, self._measures.air) for label in labels]

    def _has_long_labels(self) -> bool:
        measures = self._measures
        line = one_line("x", self._look.font("small"), measures.air).height
        return any(label.height > measures.most_lines * line for label in self._labels)

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
        left = 0.0 if is_first else self._bar_left + self._bar_width + self._measures.gap
        figure.paint(painter, left, middle - figure.height / 2)
        painter.setPen(look.color("text"))
        is_after = not self._is_scaled and not self._is_beneath
        label_left = self._number_width + self._measures.gap if is_after else 0.0
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
