"""A figure in words keeps its wording, base, source and address."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from typing_extensions import override

from suunta.domain.language import Language
from suunta.export.chart_text import chart_html, chart_text
from suunta.services.charting import Charting


class Reader(HTMLParser):
    """What a program that takes the HTML would show, and where its links lead."""

    def __init__(self) -> None:
        super().__init__()
        self.words = ""
        self.links: list[str] = []

    @override
    def handle_data(self, data: str) -> None:
        self.words += data

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.links += [value or "" for name, value in attrs if name == "href"]
        self.words += "\n" if tag == "p" and self.words else ""


def test_a_figure_is_copied_with_all_that_must_stand_beside_it(charting: Charting) -> None:
    chart = charting.figure("figure/shift-planning", Language.EN)

    lines = chart_text(chart).splitlines()
    assert (
        lines[0]
        == "80% of respondents believe that AI can do better than people at shift planning."
    )
    assert lines[1] == chart.caveat
    assert [line.partition(": ")[0] for line in lines[2:5]] == ["Base", "Date", "Source"]
    assert "unofficial digest" in lines[5]
    assert lines[6] == "suunta:figure/shift-planning?lang=en"


def test_several_figures_come_under_their_title(charting: Charting) -> None:
    chart = charting.behind("recommendation/1", Language.FI)
    assert chart is not None

    lines = chart_text(chart).splitlines()
    assert lines[:3] == [chart.title, chart.bars[0].sentence, chart.bars[1].sentence]


@pytest.mark.parametrize("language", Language)
def test_the_html_says_the_same_and_links_to_the_page(
    charting: Charting, language: Language
) -> None:
    for chart in charting.figures(language):
        reader = Reader()
        reader.feed(chart_html(chart))

        assert reader.words == chart_text(chart)
        assert reader.links == [chart.address]
