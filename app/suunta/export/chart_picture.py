"""A chart as a picture that can stand anywhere: with base, source, imprint and address under it."""

from __future__ import annotations

from suunta.domain.chart import Chart
from suunta.export.chart_drawing import Beneath, ChartDrawing
from suunta.export.look import Look
from suunta.export.picture import Picture

WIDTH = 720
"""In pixels at 100 %: the width of a slide's body, and of a page of text."""
_INSET = 24


def chart_picture(chart: Chart, look: Look, width: int = WIDTH) -> Picture:
    """The whole chart, ready for the clipboard or a file."""
    drawing = ChartDrawing(chart, look, width, Beneath.EVERYTHING, _INSET)
    return Picture(
        width=width,
        height=drawing.height,
        title=chart.title,
        description=f"{chart.description} {chart.imprint}.",
        language=chart.language,
        paint=drawing.paint_filled,
    )
