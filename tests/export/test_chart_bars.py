"""Bars are as long as what they show, and no label runs into them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage, QPainter

from suunta.domain.language import Language
from suunta.export.chart_bars import ChartBars
from suunta.services.charting import Charting
from suunta.ui.theme.paper_look import PaperLook

SCALE = 2


def painted(bars: ChartBars, width: int) -> QImage:
    image = QImage(width * SCALE, bars.height * SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SCALE)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    bars.paint(painter, QPointF())
    painter.end()
    return image


@pytest.mark.parametrize("width", [300, 500, 720])
@pytest.mark.parametrize("language", Language)
def test_a_bar_is_filled_as_far_as_its_share(
    charting: Charting, look: PaperLook, language: Language, width: int
) -> None:
    chart = charting.shares(language)
    bars = ChartBars(chart, look, width)
    image, brand = painted(bars, width), look.color("brand").rgb()

    for bar, track in zip(chart.bars, bars.bar_rects(), strict=True):
        row = round(track.center().y() * SCALE)
        first, last = round(track.left() * SCALE), round(track.right() * SCALE)
        filled = sum(image.pixel(x, row) == brand for x in range(first, last))
        assert filled / (last - first) == pytest.approx(bar.share, abs=0.012)


@pytest.mark.parametrize("width", [300, 500, 720])
def test_everything_stays_within_the_width(charting: Charting, look: PaperLook, width: int) -> None:
    bars = ChartBars(charting.shares(Language.FI), look, width)

    assert all(0 <= track.left() < track.right() <= width for track in bars.bar_rects())
    assert bars.bar_rects()[-1].bottom() < bars.height


def test_the_bars_of_one_chart_have_one_scale(charting: Charting, look: PaperLook) -> None:
    bars = ChartBars(charting.shares(Language.SV), look, 600)

    assert len({(track.left(), track.width()) for track in bars.bar_rects()}) == 1


def test_labels_stand_above_their_bars_where_there_is_little_room(
    charting: Charting, look: PaperLook
) -> None:
    chart = charting.behind("recommendation/1", Language.FI)
    assert chart is not None

    assert ChartBars(chart, look, 700).bar_rects()[0].left() > 200
    assert ChartBars(chart, look, 360).bar_rects()[0].left() == 0


def test_labels_of_many_lines_stand_above_their_bars(charting: Charting, look: PaperLook) -> None:
    chart = charting.behind("recommendation/1", Language.FI)
    assert chart is not None
    wordy = replace(chart, bars=tuple(replace(bar, label=bar.label * 3) for bar in chart.bars))

    assert ChartBars(wordy, look, 700).bar_rects()[0].left() == 0


def test_what_is_counted_stands_beneath_a_number_that_leaves_no_room(
    charting: Charting, look: PaperLook
) -> None:
    chart = charting.figure("figure/votes", Language.SV)

    assert ChartBars(chart, look, 280).height > ChartBars(chart, look, 500).height


def test_a_count_has_no_bar(charting: Charting, look: PaperLook) -> None:
    chart = charting.figure("figure/votes", Language.EN)
    image = painted(ChartBars(chart, look, 500), 500)

    track = look.color("surface_raised").rgb()
    colors = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
    assert track not in colors
    assert look.color("brand_text").rgb() in colors
