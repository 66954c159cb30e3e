"""The bars of a slide as a chart of an office program, with its numbers behind it."""

from __future__ import annotations

import re
from typing import cast

from lxml import etree
from pptx.chart.axis import CategoryAxis, ValueAxis
from pptx.chart.chart import Chart as PptxChart
from pptx.chart.data import CategoryChartData, ChartData
from pptx.dml.color import RGBColor
from pptx.enum.chart import XL_CHART_TYPE, XL_LABEL_POSITION, XL_TICK_LABEL_POSITION, XL_TICK_MARK
from pptx.oxml.ns import qn
from pptx.shapes.graphfrm import GraphicFrame
from pptx.shapes.shapetree import SlideShapes
from pptx.text.text import Font
from pptx.util import Emu, Pt

from suunta.domain.chart import Bar, Chart
from suunta.export.deck_pptx_frame import UNIT, hex_of
from suunta.export.deck_pptx_shapes import tell
from suunta.export.slide_chart import Bars
from suunta.export.slide_look import SlideLook

_POINTS = 0.5
_LABELS, _NUMBERS = 0.42, 0.2
"""Shares of the width, for what the bars count and for the numbers after them."""
_RESERVE = 0.88
"""Labels are set this much smaller than painted: another typeface may be wider."""
_GAP = 70
"""Between bars, in percent of their thickness."""
_PERCENT = re.compile(r"(\d+(?:[.,]\d+)?)([\s\u00a0\u202f]?)%")


def add_chart(shapes: SlideShapes, bars: Bars, look: SlideLook, tag: str) -> None:
    """Add a chart that can be edited where the painted one stands; it must have a scale."""
    chart = bars.chart
    rect, scale = bars.rect, bars.sizes.scale * _POINTS
    edges = (rect.left(), rect.top(), rect.width(), rect.height())
    left, top, width, height = (Emu(round(edge * UNIT)) for edge in edges)
    # It says of itself that it answers the chart, and answers the frame around it.
    frame = cast(
        GraphicFrame,
        shapes.add_chart(
            XL_CHART_TYPE.BAR_CLUSTERED,
            left,
            top,
            width,
            height,
            cast(ChartData, _data(chart)),
        ),
    )
    tell(frame, chart.description)
    made = frame.chart
    made.has_legend = made.has_title = False
    made.font.size = Pt(round(bars.sizes.label * scale, 1))
    _colour(made.font, "text", look)
    _set_categories(made.category_axis, round(bars.sizes.label * scale * _RESERVE, 1))
    _set_scale(made.value_axis, chart, round(bars.sizes.tick * scale, 1), look)
    _set_bars(made, chart, round(bars.sizes.number * scale, 1), look)
    _set_place(made, has_labels=chart.is_labelled)
    for properties in made._chartSpace.iter(qn("a:defRPr"), qn("a:rPr")):  # noqa: SLF001
        properties.set("lang", tag)
    for body in made._chartSpace.iter(qn("a:bodyPr")):  # noqa: SLF001
        if body.getparent().getparent().tag == qn("c:dLbls"):
            body.set("wrap", "none")


def _data(chart: Chart) -> CategoryChartData:
    data = CategoryChartData(number_format=_format(chart.bars[0]))
    data.categories = [_label(bar, chart) for bar in chart.bars]
    data.add_series(chart.scope or chart.title, [bar.value for bar in chart.bars])
    return data


def _label(bar: Bar, chart: Chart) -> str:
    label = bar.label if chart.is_labelled else bar.sentence
    return label[:1].upper() + label[1:]


def _format(bar: Bar) -> str:
    """How the number of a bar is written; `General` where it says more than a number."""
    percent = _PERCENT.fullmatch(bar.written)
    return f'0"{percent[2]}%"' if percent else "General"


def _set_categories(axis: CategoryAxis, size: float) -> None:
    axis.reverse_order = True  # the first bar is the uppermost
    axis.format.line.fill.background()
    axis.major_tick_mark = XL_TICK_MARK.NONE
    axis.has_major_gridlines = False
    # Without these PowerPoint and LibreOffice leave out every other label where they are long.
    skip = etree.Element(qn("c:tickLblSkip"), {"val": "1"})
    axis._element.find(qn("c:noMultiLvlLbl")).addprevious(skip)  # noqa: SLF001
    axis.tick_labels.font.size = Pt(size)
    axis._element.txPr.bodyPr.set("rot", "0")  # noqa: SLF001


def _set_scale(axis: ValueAxis, chart: Chart, size: float, look: SlideLook) -> None:
    whole = max((bar.value / bar.share for bar in chart.bars if bar.share), default=100)
    axis.minimum_scale, axis.maximum_scale, axis.major_unit = 0, whole, whole / 2
    axis.has_major_gridlines = False
    axis.major_tick_mark = XL_TICK_MARK.OUTSIDE
    axis.format.line.fill.background()
    # The first bar is the uppermost, and so is the scale unless it is said otherwise.
    axis.tick_label_position = XL_TICK_LABEL_POSITION.HIGH
    labels = axis.tick_labels
    labels.font.size = Pt(size)
    _colour(labels.font, "text_muted", look)
    labels.number_format, labels.number_format_is_linked = _format(chart.bars[0]), False


def _set_bars(made: PptxChart, chart: Chart, size: float, look: SlideLook) -> None:
    plot = made.plots[0]
    plot.gap_width, plot.vary_by_categories = _GAP, False
    series = plot.series[0]
    series.format.fill.solid()
    series.format.fill.fore_color.rgb = RGBColor.from_string(hex_of(look, "brand"))
    plot.has_data_labels = True
    labels = plot.data_labels
    labels.show_value, labels.position = True, XL_LABEL_POSITION.OUTSIDE_END
    labels.number_format, labels.number_format_is_linked = _format(chart.bars[0]), False
    labels.font.size, labels.font.bold = Pt(size), True
    for number, bar in enumerate(chart.bars):
        if _format(bar) == "General":
            written = series.points[number].data_label
            written.position = XL_LABEL_POSITION.OUTSIDE_END
            run = written.text_frame.paragraphs[0].add_run()
            run.text = bar.written
            run.font.size, run.font.bold = Pt(size), True


def _set_place(made: PptxChart, *, has_labels: bool) -> None:
    """Give labels, bars and numbers the shares of the width that they have when painted."""
    area = made._chartSpace.chart.plotArea  # noqa: SLF001
    for old in area.findall(qn("c:layout")):
        area.remove(old)
    layout = etree.Element(qn("c:layout"))
    manual = etree.SubElement(layout, qn("c:manualLayout"))
    left = _LABELS if has_labels else 0.02
    values = (
        ("layoutTarget", "inner"),
        ("xMode", "edge"),
        ("yMode", "edge"),
        ("x", f"{left:g}"),
        ("y", "0"),
        ("w", f"{1 - left - _NUMBERS:g}"),
        ("h", "0.86"),
    )
    for name, value in values:
        etree.SubElement(manual, qn(f"c:{name}"), {"val": value})
    area.insert(0, layout)


def _colour(font: Font, role: str, look: SlideLook) -> None:
    font.color.rgb = RGBColor.from_string(hex_of(look, role))
