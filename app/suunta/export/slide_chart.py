"""The bars of a chart on a slide: painted as everywhere else, in the sizes of a slide."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QPainter

from suunta.domain.chart import Chart
from suunta.export.chart_bars import BarMeasures, ChartBars
from suunta.export.slide_block import Block, Missing
from suunta.export.slide_grid import GUTTER, Role
from suunta.export.slide_look import SlideLook


@dataclass(frozen=True, slots=True)
class BarSizes:
    """How large the bars are drawn; the sizes of type are those of a page, before `scale`."""

    scale: float
    label: int
    number: int
    tick: int
    label_share: float = 0.42
    """Of the width, for the labels: what is left is for the bars."""


STEPS = (
    BarSizes(4.0, 16, 36, 9),
    BarSizes(4.0, 14, 32, 9),
    BarSizes(3.6, 14, 32, 10),
    BarSizes(3.2, 14, 30, 11),
    BarSizes(2.8, 16, 28, 12),
    BarSizes(2.4, 19, 30, 14),
    BarSizes(2.0, 22, 32, 17),
    BarSizes(1.6, 28, 36, 21),
    BarSizes(1.6, 27, 27, 21),
    BarSizes(2.0, 22, 26, 17, 0.56),
    BarSizes(1.6, 27, 27, 21, 0.56),
)
"""From few large bars to many small ones, at last with short bars and long lines for labels."""
_ALONE = tuple(BarSizes(4.0, 16, number, 9) for number in (72, 60, 48))
"""A bar that has the slide for itself."""


_MANY = 4
"""From so many bars on they may stand in two columns."""
_ON_WALL = BarMeasures(thick=16, thick_alone=24, row_gap=10, label_most=600, stacked=300, air=1.2)
"""For the last row: wide labels, thick bars."""


@dataclass(frozen=True, slots=True)
class Bars:
    """A chart's bars with their labels, numbers and scale."""

    chart: Chart
    sizes: BarSizes
    rect: QRectF

    @property
    def smallest(self) -> float:
        """Its smallest type, in units of the slide."""
        sizes = self.sizes
        least = min(sizes.label, sizes.number, sizes.tick if self.chart.scale else sizes.label)
        return least * sizes.scale

    def moved(self, right: float, down: float) -> Bars:
        return replace(self, rect=self.rect.translated(right, down))

    def paint(self, painter: QPainter, look: SlideLook) -> None:
        scale = self.sizes.scale
        painter.save()
        painter.translate(self.rect.topLeft())
        painter.scale(scale, scale)
        _bars(self.chart, self.sizes, self.rect.width(), look).paint(painter, QPointF())
        painter.restore()


def chart_block(chart: Chart, width: float, height: float, look: SlideLook) -> Block:
    """The bars of a chart as large as they fit; many long ones in two columns on the same scale.

    Bars that do not fit at all are left out, and told as missing.
    """
    alone = () if chart.is_labelled else _ALONE
    steps = [(sizes, 1) for sizes in (*alone, *STEPS)]
    if len(chart.bars) >= _MANY:
        steps += [(sizes, 2) for sizes in STEPS]
    for count in range(len(chart.bars), 0, -1):
        shown = replace(chart, bars=chart.bars[:count])
        for sizes, columns in steps:
            block = _in_columns(shown, sizes, columns, width, look)
            if block.height <= height:
                left_out = chart.bars[count:]
                missing = tuple(Missing(Role.POINT, bar.sentence) for bar in left_out)
                return replace(block, missing=missing)
    return Block(missing=tuple(Missing(Role.POINT, bar.sentence) for bar in chart.bars))


def _in_columns(
    chart: Chart, sizes: BarSizes, columns: int, width: float, look: SlideLook
) -> Block:
    each = (width - GUTTER * (columns - 1)) / columns
    rows = -(-len(chart.bars) // columns)
    whole = Block()
    for column in range(columns):
        bars = chart.bars[column * rows : (column + 1) * rows]
        if not bars:
            continue
        part = replace(chart, bars=bars)
        height = _bars(part, sizes, each, look).height * sizes.scale
        piece = Bars(part, sizes, QRectF(0, 0, each, height))
        whole = whole.beside(Block((piece,), each, height), column * (each + GUTTER))
    return whole


class _BarLook:
    """A slide's look as the painter of bars asks for it."""

    def __init__(self, look: SlideLook, sizes: BarSizes) -> None:
        self._look, self._sizes = look, sizes

    def color(self, role: str) -> QColor:
        return self._look.color(role)

    def font(self, role: str) -> QFont:
        sizes = self._sizes
        size, weight = {
            "small": (sizes.label, QFont.Weight.Normal),
            "strong": (sizes.number, QFont.Weight.Bold),
            "card_number": (sizes.number, QFont.Weight.Bold),
            "tiny": (sizes.tick, QFont.Weight.Normal),
        }[role]
        return self._look.font(size, weight)


def _bars(chart: Chart, sizes: BarSizes, width: float, look: SlideLook) -> ChartBars:
    measures = replace(_ON_WALL, label_share=sizes.label_share)
    return ChartBars(chart, _BarLook(look, sizes), width / sizes.scale, measures)
