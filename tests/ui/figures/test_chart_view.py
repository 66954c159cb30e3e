"""A chart in the window: as high as it needs, painted in the theme, told in words."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from suunta.domain.chart import Chart
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.services.charting import Charting
from suunta.ui.figures.chart_view import ChartView
from suunta.ui.theme.theme import Theme


@pytest.fixture
def chart(knowledge: KnowledgeBase, labels: Labels) -> Chart:
    return Charting(knowledge, labels).figure("figure/daily-use", Language.FI)


@pytest.fixture
def view(qtbot: QtBot, theme: Theme, chart: Chart) -> ChartView:
    view = ChartView(theme=theme)
    qtbot.addWidget(view)
    view.show_chart(chart)
    return view


def test_it_is_told_in_words(view: ChartView, chart: Chart) -> None:
    assert view.accessibleName() == chart.title
    assert chart.bars[0].written in view.accessibleDescription()
    assert view.accessibleDescription() == chart.description


def test_it_is_higher_where_it_is_narrower(view: ChartView) -> None:
    assert view.heightForWidth(240) > view.heightForWidth(700) > 0


def test_it_is_painted_in_the_colours_of_the_window(view: ChartView, theme: Theme) -> None:
    def colors() -> set[int]:
        view.resize(400, view.heightForWidth(400))
        image = view.grab().toImage()
        return {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}

    assert theme.color("brand").rgb() in colors()
    light = theme.color("brand").rgb()
    theme.set_mode("dark")
    dark = colors()
    assert theme.color("brand").rgb() in dark
    assert light not in dark


def test_nothing_is_painted_without_a_chart(qtbot: QtBot, theme: Theme) -> None:
    view = ChartView(theme=theme)
    qtbot.addWidget(view)

    view.resize(300, 40)

    assert view.heightForWidth(300) == 0
    image = view.grab().toImage()
    assert len({image.pixel(x, 20) for x in range(300)}) == 1
