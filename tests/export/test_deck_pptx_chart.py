"""Bars as a chart of an office program."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pptx import Presentation
from pptx.chart.chart import Chart as PptxChart
from pptx.shapes.graphfrm import GraphicFrame
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QApplication

from suunta.domain.chart import Bar
from suunta.domain.language import Language
from suunta.domain.shown_slide import ShownSlide
from suunta.domain.slide import Slide
from suunta.domain.slide_kind import SlideKind
from suunta.export.deck_pptx_chart import add_chart
from suunta.export.slide_chart import STEPS, Bars
from suunta.export.slide_look import look_of
from suunta.services.workspace import Workspace

FIGURES = ("figure/positive-experiences", "figure/daily-use")


@pytest.fixture
def shown(workspace: Workspace) -> ShownSlide:
    return workspace.presenting.slide(Slide("a", SlideKind.CHART, FIGURES), Language.SV)


def made_of(bars: tuple[Bar, ...], shown: ShownSlide) -> PptxChart:
    assert shown.chart is not None
    slides = Presentation()
    slide = slides.slides.add_slide(slides.slide_layouts[6])
    piece = Bars(replace(shown.chart, bars=bars), STEPS[0], QRectF(100, 200, 1500, 500))
    add_chart(slide.shapes, piece, look_of("light"), "sv-FI")
    (frame,) = slide.shapes
    assert isinstance(frame, GraphicFrame)
    return frame.chart


def test_the_scale_is_that_of_the_facts(qapp: QApplication, shown: ShownSlide) -> None:
    assert shown.chart is not None
    axis = made_of(shown.chart.bars, shown).value_axis

    assert (axis.minimum_scale, axis.maximum_scale) == (0, 100)


def test_percentages_are_written_as_the_language_does(
    qapp: QApplication, shown: ShownSlide
) -> None:
    assert shown.chart is not None
    labels = made_of(shown.chart.bars, shown).plots[0].data_labels

    assert labels.number_format == '0"\N{NO-BREAK SPACE}%"'


def test_what_says_more_than_a_number_is_written_out(qapp: QApplication, shown: ShownSlide) -> None:
    assert shown.chart is not None
    about = replace(shown.chart.bars[0], written="cirka 90 %")

    series = made_of((about, shown.chart.bars[1]), shown).plots[0].series[0]

    assert series.points[0].data_label.text_frame.text == "cirka 90 %"
    assert not series.points[1].data_label.has_text_frame


def test_the_first_bar_is_the_uppermost(qapp: QApplication, shown: ShownSlide) -> None:
    assert shown.chart is not None
    made = made_of(shown.chart.bars, shown)

    assert made.category_axis.reverse_order
    assert list(made.plots[0].series[0].values) == [bar.value for bar in shown.chart.bars]


def test_no_label_is_left_out_for_being_long(qapp: QApplication, shown: ShownSlide) -> None:
    assert shown.chart is not None
    axis = made_of(shown.chart.bars, shown).category_axis._element

    names = [each.tag.rpartition("}")[2] for each in axis]
    assert names[names.index("tickLblSkip") + 1] == "noMultiLvlLbl"  # the order of the schema
    assert axis.txPr.bodyPr.get("rot") == "0"
