"""A picture of a chart stands on its own: title, values, source line, imprint and address."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest

from suunta.domain.language import Language
from suunta.export.chart_picture import chart_picture
from suunta.export.picture_svg import svg_of
from suunta.services.charting import Charting
from suunta.ui.theme.paper_look import PaperLook


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("width", [400, 720])
def test_every_word_of_a_chart_is_in_its_picture(
    charting: Charting, look: PaperLook, language: Language, width: int
) -> None:
    for chart in (charting.shares(language), *charting.figures(language)):
        svg = ElementTree.fromstring(svg_of(chart_picture(chart, look, width)))
        written = " ".join(text.text or "" for text in svg.iter("{http://www.w3.org/2000/svg}text"))
        words = set(written.split())

        expected = [chart.title, chart.caveat, chart.scope, chart.imprint, *chart.scale]
        expected += [bar.written for bar in chart.bars]
        expected += [f"{note.name}: {note.text}" for note in chart.notes]
        missing = {word for text in expected for word in text.split()} - words
        # A word at the end of a line may be parted at its hyphen or dash.
        assert {word for word in missing if "-" not in word and "–" not in word} == set()
        assert chart.address in written.replace(" ", "")


def test_its_description_names_the_edition(charting: Charting, look: PaperLook) -> None:
    chart = charting.figure("figure/votes", Language.EN)
    picture = chart_picture(chart, look)

    assert picture.title == chart.title
    assert chart.edition in picture.description
