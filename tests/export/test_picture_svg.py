"""A picture as SVG: valid, with real text, and with words for those who do not see it."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QByteArray, QSize
from PySide6.QtSvg import QSvgRenderer

from suunta.domain.language import Language
from suunta.export.chart_picture import chart_picture
from suunta.export.picture import Picture
from suunta.export.picture_svg import svg_of
from suunta.services.charting import Charting
from suunta.ui.theme.paper_look import PaperLook

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def picture(charting: Charting, look: PaperLook) -> Picture:
    return chart_picture(charting.figure("figure/inadequate-evidence", Language.SV), look)


def test_a_file_is_valid_and_as_large_as_the_picture(picture: Picture) -> None:
    svg = svg_of(picture)

    root = ElementTree.fromstring(svg)
    assert root.tag == f"{SVG}svg"
    assert (root.get("width"), root.get("height")) == (str(picture.width), str(picture.height))
    renderer = QSvgRenderer(QByteArray(svg))
    assert renderer.isValid()
    assert renderer.defaultSize() == QSize(picture.width, picture.height)


def test_a_file_tells_what_it_shows(picture: Picture) -> None:
    root = ElementTree.fromstring(svg_of(picture))

    title, description = root.find(f"{SVG}title"), root.find(f"{SVG}desc")
    assert title is not None
    assert description is not None
    assert (title.text, description.text) == (picture.title, picture.description)
    assert root.get("role") == "img"
    named = root.get("aria-labelledby", "").split()
    assert named == [title.get("id"), description.get("id")]
    assert root.get("lang") == "sv"


def test_text_is_text_in_our_type_or_another_plain_one(picture: Picture) -> None:
    texts = list(ElementTree.fromstring(svg_of(picture)).iter(f"{SVG}text"))

    assert texts
    families = {text.get("font-family", "") for text in texts}
    assert all(family.startswith("Inter,") for family in families)
    assert all(family.endswith("sans-serif") for family in families)


def test_no_picture_of_pixels_is_inside(picture: Picture) -> None:
    assert b"<image" not in svg_of(picture)
