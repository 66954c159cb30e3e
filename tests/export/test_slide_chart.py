"""Bars are those of every chart, in the sizes of a slide; none is left out in silence."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QImage, QPainter

from suunta.domain.language import Language
from suunta.export.slide_chart import STEPS, Bars, chart_block
from suunta.export.slide_grid import HEIGHT, READ
from suunta.export.slide_look import look_of
from suunta.services.charting import Charting

pytestmark = pytest.mark.usefixtures("qapp")


def test_no_step_sets_labels_or_numbers_too_small() -> None:
    for sizes in STEPS:
        assert min(sizes.label, sizes.number) * sizes.scale / HEIGHT >= READ
        assert sizes.tick * sizes.scale / HEIGHT >= 0.03


@pytest.mark.parametrize("language", Language)
def test_all_shares_stand_in_two_columns_where_one_has_no_room(
    charting: Charting, language: Language
) -> None:
    chart = charting.shares(language)
    six = replace(chart, bars=chart.bars[:6])

    block = chart_block(six, 1728, 640, look_of("light"))

    assert block.missing == ()
    assert block.height <= 640
    assert sum(len(p.chart.bars) for p in block.pieces if isinstance(p, Bars)) == 6


def test_bars_that_do_not_fit_are_told(charting: Charting) -> None:
    chart = charting.shares(Language.FI)

    block = chart_block(chart, 1728, 260, look_of("light"))

    shown = sum(len(p.chart.bars) for p in block.pieces if isinstance(p, Bars))
    assert 0 < shown < len(chart.bars)
    assert len(block.missing) == len(chart.bars) - shown
    assert chart_block(chart, 1728, 10, look_of("light")).missing


@pytest.mark.parametrize("look", ["light", "contrast"])
def test_bars_are_painted_in_their_rectangle(charting: Charting, look: str) -> None:
    block = chart_block(charting.figure("figure/daily-use", Language.EN), 1000, 400, look_of(look))
    image = QImage(1000, 400, QImage.Format.Format_RGB32)
    image.fill(look_of(look).color("background"))
    painter = QPainter(image)
    for piece in block.pieces:
        piece.paint(painter, look_of(look))
    painter.end()

    colors = {image.pixelColor(x, y).name() for x in range(0, 1000, 4) for y in range(0, 400, 4)}
    assert look_of(look).color("brand").name() in colors
