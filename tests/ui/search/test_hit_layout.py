"""Where the parts of a hit stand."""

from __future__ import annotations

import pytest

from suunta.domain.language import Language
from suunta.search.hit import Hit, Span
from suunta.ui.search.hit_layout import PADDING_X, lay_out
from suunta.ui.search.hit_rows import HitRow
from suunta.ui.theme.theme import Theme

LONG_WORD = "potilasturvallisuusosaamiskartoituksessa"


def row(title: str = "A title", snippet: tuple[Span, ...] = (Span("Some text"),)) -> HitRow:
    return HitRow(
        hit=Hit("vision/aims", Language.EN, "short", snippet, 1.0),
        title=title,
        kind="Vision",
        sector="both",
        sector_words="Both · inferred",
        regions="",
        place="In short",
    )


@pytest.mark.parametrize("width", [200, 420, 540, 1200])
def test_nothing_leaves_the_row(theme: Theme, width: int) -> None:
    snippet = (Span(f"{LONG_WORD} " * 9),)

    layout = lay_out(row(LONG_WORD * 2, snippet), width, theme)

    right = width - PADDING_X
    assert layout.title.boundingRect().width() <= right
    assert layout.snippet.boundingRect().width() <= right
    assert layout.title.lineCount() <= 2
    assert layout.snippet.lineCount() <= 3
    assert all(chip.rect.bottom() < layout.height for chip in layout.chips)
    assert layout.place_rect.bottom() < layout.height


def test_chips_stand_beside_the_title_where_there_is_room(theme: Theme) -> None:
    wide = lay_out(row(), 600, theme)
    narrow = lay_out(row(), 300, theme)

    assert wide.chips[-1].rect.right() <= 600 - PADDING_X
    assert wide.chips[0].rect.top() < wide.snippet_at.y()
    assert narrow.chips[0].rect.top() > narrow.snippet_at.y()


def test_text_that_goes_on_ends_with_an_ellipsis(theme: Theme) -> None:
    layout = lay_out(row(snippet=(Span("many words " * 80),)), 400, theme)

    assert layout.snippet.text().endswith("…")


@pytest.mark.parametrize("width", range(300, 420, 7))
def test_the_ellipsis_cuts_no_word(theme: Theme, width: int) -> None:
    text = "a medical device that supports documentation " * 20

    layout = lay_out(row(snippet=(Span(text),)), width, theme)

    shown = layout.snippet.text().removesuffix("…").rstrip()
    assert text.startswith(shown + " ")
    assert layout.snippet.lineCount() == 3


def test_the_ellipsis_in_the_place_of_a_match_is_not_marked(theme: Theme) -> None:
    words = [Span(f"word{number} ", is_match=True) for number in range(200)]

    layout = lay_out(row(snippet=tuple(words)), 400, theme)

    last = layout.mark_formats[-1]
    start, length = last.start, last.length
    assert layout.snippet.text()[start : start + length].startswith("word")


def test_a_word_longer_than_the_line_is_cut_after_all(theme: Theme) -> None:
    layout = lay_out(row(snippet=(Span(LONG_WORD * 9),)), 300, theme)

    assert layout.snippet.text().startswith(LONG_WORD)
    assert layout.snippet.lineCount() <= 3


def test_each_word_that_was_searched_for_has_its_ground(theme: Theme) -> None:
    snippet = (Span("The "), Span("record", is_match=True), Span(" and the "), Span("record", True))

    layout = lay_out(row(snippet=snippet), 600, theme)

    assert [(part.start, part.length) for part in layout.mark_formats] == [(4, 6), (19, 6)]
    assert len(layout.mark_rects) == 2
    assert layout.mark_rects[0].right() < layout.mark_rects[1].left()


def test_a_match_beyond_the_ellipsis_is_not_marked(theme: Theme) -> None:
    snippet = (Span("many words " * 80), Span("record", is_match=True))

    layout = lay_out(row(snippet=snippet), 400, theme)

    assert layout.mark_formats == []
