"""Which piece each line of a drawing belongs to."""

from __future__ import annotations

import re

import pytest

from suunta.export.pdf_marks import Sheet, marked
from suunta.export.pdf_part import Box, Part, PartKind

SHEET = Sheet(0, 842, {"/F1": "000A"})


def words(x: float, down: float, glyph: str = "0001") -> str:
    """A line of words as Qt draws it: in dots from the upper edge."""
    text = f"BT\n/F1 10 Tf 1 0 0 -1 0 0 Tm\n{x} -{down} Td <{glyph}> Tj\n5 0 Td <0002> Tj\nET"
    return f"q\n2 0 0 2 20 0 cm\n{text}\nQ"


def drawing(*parts: str) -> bytes:
    return "\n".join(("0.5 0 0 -0.5 0 842 cm", *parts)).encode()


def piece(kind: PartKind, top: float, end: str = "", parts: tuple[Part, ...] = ()) -> Part:
    return Part(kind, (Box(0, 30, top, 100, top + 12, end),), parts)


def test_words_belong_to_the_piece_that_lies_where_they_stand() -> None:
    heading, text = piece(PartKind.H1, 50), piece(PartKind.PARAGRAPH, 70)

    drawn, stretches = marked(drawing(words(20, 60), words(20, 80)), SHEET, (heading, text))

    assert [stretch.line for stretch in stretches] == [(heading,), (text,)]
    assert re.findall(rb"/(\w+) <</MCID (\d)>> BDC", drawn) == [(b"H1", b"0"), (b"P", b"1")]


def test_lines_of_one_piece_are_one_stretch() -> None:
    text = Part(PartKind.PARAGRAPH, (Box(0, 30, 50, 100, 62), Box(0, 30, 62, 100, 74)))

    _, stretches = marked(drawing(words(20, 60), words(20, 72)), SHEET, (text,))

    assert [stretch.line for stretch in stretches] == [(text,)]


def test_the_innermost_piece_has_the_words() -> None:
    link = Part(PartKind.LINK, (Box(0, 30, 50, 60, 62),))
    text = piece(PartKind.PARAGRAPH, 50, parts=(link,))

    _, stretches = marked(drawing(words(20, 60), words(60, 60)), SHEET, (text,))

    assert [stretch.line for stretch in stretches] == [(text, link), (text,)]


def test_what_stands_nowhere_is_not_read() -> None:
    drawn, stretches = marked(drawing(words(20, 820)), SHEET, (piece(PartKind.H1, 50),))

    assert stretches == ()
    assert b"/Artifact BMC" in drawn


@pytest.mark.parametrize("down", [60, 820])
def test_stretches_end_and_no_text_is_lost(down: float) -> None:
    drawn, _ = marked(drawing(words(20, down)), SHEET, (piece(PartKind.H1, 50),))
    lines = drawn.decode().split("\n")

    assert sum(line.endswith((" BDC", " BMC")) for line in lines) == lines.count("EMC")
    left = [line for line in lines if line != "EMC" and not line.endswith((" BDC", " BMC"))]
    assert "\n".join(left).encode() == drawing(words(20, down))


def test_a_picture_is_one_piece_from_its_ground_on_and_a_rule_is_none() -> None:
    picture = Part(PartKind.PICTURE, (Box(0, 30, 50, 130, 150),), text="A chart")
    ground, rule = "60 100 200 200 re\nf", "60 700 m\n260 700 l\nS"

    drawn, stretches = marked(drawing(ground, words(40, 80), rule), SHEET, (picture,))

    assert [stretch.line for stretch in stretches] == [(picture,)]
    assert drawn.index(b"/Figure") < drawn.index(b"60 100 200 200 re")
    assert drawn.index(b"/Artifact") < drawn.index(b"60 700 m")


def test_a_space_at_the_end_of_a_line_is_drawn_for_who_hears_it() -> None:
    text = Part(PartKind.PARAGRAPH, (Box(0, 30, 50, 100, 62, " "), Box(0, 30, 62, 100, 74)))

    drawn, _ = marked(drawing(words(20, 60), words(20, 72)), SHEET, (text,))

    assert drawn.count(b"<000A> Tj") == 1
    assert drawn.index(b"<000A> Tj") < drawn.index(b"ET")


def test_the_hyphen_of_a_parted_word_is_said_to_be_soft() -> None:
    boxes = (Box(0, 30, 50, 100, 62, "\xad"), Box(0, 30, 62, 100, 74))
    text = Part(PartKind.PARAGRAPH, boxes)

    drawn, stretches = marked(drawing(words(20, 60), words(20, 72)), SHEET, (text,))

    assert [stretch.line for stretch in stretches] == [(text,)] * 3
    assert b"/P <</MCID 1 /ActualText <FEFF00AD>>> BDC\nBT" in drawn
    assert b"25.00000 -60.00000 Td <0002> Tj\nET" in drawn
