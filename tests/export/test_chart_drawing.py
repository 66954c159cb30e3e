"""What stands beneath a chart makes it higher, and nothing is left out of a picture."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter

from suunta.domain.language import Language
from suunta.export.chart_drawing import Beneath, ChartDrawing
from suunta.services.charting import Charting
from suunta.ui.theme.paper_look import PaperLook


@pytest.mark.parametrize("language", Language)
def test_more_beneath_makes_a_chart_higher(
    charting: Charting, look: PaperLook, language: Language
) -> None:
    chart = charting.figure("figure/daily-use", language)
    heights = [ChartDrawing(chart, look, 500, beneath).height for beneath in Beneath]

    assert heights == sorted(set(heights))


def test_a_narrower_chart_is_higher(charting: Charting, look: PaperLook) -> None:
    chart = charting.figure("figure/social-welfare-savings", Language.FI)

    wide = ChartDrawing(chart, look, 700, Beneath.SOURCES)
    narrow = ChartDrawing(chart, look, 320, Beneath.SOURCES)
    assert narrow.height > wide.height


@pytest.mark.parametrize("name", ["daily-use", "votes", "nothing-will-change"])
def test_nothing_is_painted_beyond_the_height(
    charting: Charting, look: PaperLook, name: str
) -> None:
    drawing = ChartDrawing(
        charting.figure(f"figure/{name}", Language.SV), look, 400, Beneath.EVERYTHING
    )
    ground = look.color("surface").rgb()
    image = QImage(400, drawing.height + 60, QImage.Format.Format_RGB32)
    image.fill(ground)
    painter = QPainter(image)
    drawing.paint(painter, QPointF())
    painter.end()

    below = {image.pixel(x, y) for x in range(400) for y in range(drawing.height, image.height())}
    beside = {image.pixel(x, y) for x in (0, 399) for y in range(drawing.height)}
    assert below | beside == {ground}
