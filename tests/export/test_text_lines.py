"""Text is broken where it must, and never lost."""

from __future__ import annotations

from suunta.export.text_lines import LINE_END, TextLines, one_line
from suunta.ui.theme.paper_look import PaperLook

LONG = "Uskoo, että tekoälyllä voisi saada aikaan merkittäviä säästöjä sosiaalihuollossa"


def test_a_narrower_text_is_higher(look: PaperLook) -> None:
    font = look.font("small")
    heights = [TextLines(LONG, font, width).height for width in (1000, 300, 150)]

    assert heights == sorted(set(heights))


def test_lines_stay_within_their_width(look: PaperLook) -> None:
    assert TextLines(LONG, look.font("small"), 150).widest <= 150


def test_one_line_needs_what_it_is_wide(look: PaperLook) -> None:
    line = one_line(LONG, look.font("small"))

    assert TextLines(LONG, look.font("small"), line.widest + 2).height == line.height


def test_no_text_takes_no_room(look: PaperLook) -> None:
    assert TextLines("", look.font("small"), 100).height == 0


def test_a_line_ends_where_it_is_told_to(look: PaperLook) -> None:
    font = look.font("tiny")
    single = one_line("a", font).height

    assert TextLines(f"a{LINE_END}b", font, 400).height == 2 * single
