"""The pieces of a laid-out text."""

from __future__ import annotations

from dataclasses import replace

import pytest

from suunta.domain.language import Language
from suunta.export.pdf_part import Part, PartKind, walked
from suunta.export.picture import Picture
from suunta.export.printed_page import PrintedPage, PrintStyle
from suunta.export.sheets import Sheets

K = PartKind
HTML = """<h1>Ti&shy;tle</h1><p>Some <a href="suunta:term/ai">wo<b>rds</b></a> and
<a href="https://example.org">more</a>.</p>
<ol><li>one<ul><li>inner</li></ul></li><li>two</li></ol>
<table><thead><tr><th>Head</th><th>Other</th></tr></thead><tr><td>a</td><td>b</td></tr></table>
<table><tr><td>Label</td><td>value</td></tr></table>
<p><img src="picture:chart"/></p>"""


@pytest.fixture
def page() -> PrintedPage:
    picture = Picture(100, 50, "Chart", "91 of 100.", Language.EN, lambda painter: None)
    return PrintedPage(
        title="Title",
        language=Language.EN,
        html=HTML,
        imprint="",
        subject="",
        address="",
        date="2026-11-24",
        pictures={"chart": picture},
    )


def outlined(parts: tuple[Part, ...]) -> list[object]:
    """The kinds alone."""
    return [
        (str(part.kind), outlined(part.parts)) if part.parts else str(part.kind) for part in parts
    ]


def test_every_kind_of_piece_is_there_in_order(page: PrintedPage, style: PrintStyle) -> None:
    body, mark = "LBody", "Lbl"
    cells = [("TH", ["P"]), ("TH", ["P"])]

    assert [each for each in outlined(Sheets(page, style).parts()) if each != "P"] == [
        "H1",
        ("P", ["Link", "Link"]),
        ("L", [("LI", [mark, body, ("L", [("LI", [body])])]), ("LI", [mark, body])]),
        ("Table", [("TR", cells), ("TR", [("TD", ["P"]), ("TD", ["P"])])]),
        ("Table", [("TR", [("TH", ["P"]), ("TD", ["P"])])]),
        "Figure",
    ]


def test_words_and_addresses_are_told(page: PrintedPage, style: PrintStyle) -> None:
    parts = list(walked(Sheets(page, style).parts()))
    told = {part.kind: part.text for part in parts if part.kind in (K.H1, K.PICTURE)}
    links = [(part.text, part.address) for part in parts if part.kind is K.LINK]

    assert told == {K.H1: "Title", K.PICTURE: "91 of 100."}
    assert links == [("words", "suunta:term/ai"), ("more", "https://example.org")]


def test_boxes_lie_under_each_other_within_the_margins(
    page: PrintedPage, style: PrintStyle
) -> None:
    boxes = [box for part in Sheets(page, style).parts() for box in part.boxes]

    assert all(68 <= box.left <= box.right <= 528 for box in boxes)
    assert [box.top for box in boxes] == sorted(box.top for box in boxes)


def test_a_paragraph_over_two_sheets_is_one_piece(page: PrintedPage, style: PrintStyle) -> None:
    lines = "<p>line</p>" * 26
    long = replace(page, html=f"{lines}<p>{'Many words of it. ' * 60}</p>", pictures={})

    last = Sheets(long, style).parts()[-1]

    assert {box.sheet for box in last.boxes} == {0, 1}
    assert all(box.end == " " for box in last.boxes[:-1])


def test_a_word_that_is_parted_says_so(page: PrintedPage, style: PrintStyle) -> None:
    word = "hyvin&shy;vointi&shy;alueiden " * 20
    (part,) = Sheets(replace(page, html=f"<p>{word}</p>", pictures={}), style).parts()

    assert "\xad" in {box.end for box in part.boxes}
