"""Pieces of a document and their places."""

from __future__ import annotations

from suunta.export.pdf_part import LEVELS, Box, Part, PartKind, walked


def test_a_piece_comes_before_those_in_it() -> None:
    link = Part(PartKind.LINK)
    text = Part(PartKind.PARAGRAPH, parts=(link,))
    last = Part(PartKind.PARAGRAPH)

    assert list(walked((text, last))) == [text, link, last]


def test_pieces_that_say_the_same_are_still_two() -> None:
    assert Part(PartKind.PARAGRAPH) != Part(PartKind.PARAGRAPH)


def test_a_box_holds_its_edges_and_grows_on_each_side() -> None:
    box = Box(0, 10, 20, 30, 40)

    assert box.holds(10, 40)
    assert not box.holds(9.5, 40)
    assert box.grown(1).holds(9.5, 40.5)


def test_every_heading_has_a_level() -> None:
    assert set(LEVELS) == {PartKind.H1, PartKind.H2, PartKind.H3}
