"""The piece of a passage that shows best what was found."""

from __future__ import annotations

from collections.abc import Collection, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from suunta.domain.language import Language
from suunta.search.analysed_text import analyse
from suunta.search.analysis import words
from suunta.search.hit import Span
from suunta.search.provenance_tags import tags_in
from suunta.search.snippet import LENGTH, make_snippet

LONG = " ".join(f"word{number}" for number in range(100))
"""One sentence, much longer than a snippet."""


def snippet_of(text: str, *wanted: str) -> tuple[Span, ...]:
    """The snippet of a text in which some words were looked for as they are written."""
    analysed = analyse(text, Language.EN)
    return make_snippet(text, analysed, [word for word in analysed.words if word.text in wanted])


def plain(spans: Collection[Span]) -> str:
    return "".join(span.text for span in spans)


def marked(spans: Collection[Span]) -> list[str]:
    return [span.text for span in spans if span.is_match]


def test_a_short_text_is_shown_whole() -> None:
    spans = snippet_of("Shift planning is easier.", "planning")

    assert spans == (
        Span("Shift "),
        Span("planning", is_match=True),
        Span(" is easier."),
    )


def test_every_match_is_marked() -> None:
    spans = snippet_of("Plan the plan, then PLAN.", "plan")

    assert marked(spans) == ["Plan", "plan", "PLAN"]


def test_the_sentence_with_the_most_different_matches_is_shown() -> None:
    text = f"{LONG}. Shift shift shift. {LONG}. The shift planning. {LONG}."

    spans = snippet_of(text, "shift", "planning")

    assert plain(spans) == "The shift planning."


def test_the_beginning_is_shown_where_nothing_matches() -> None:
    spans = snippet_of(f"The beginning. {LONG}.", "missing")

    assert spans == (Span("The beginning."),)


def test_following_sentences_fill_the_room() -> None:
    text = "First one. Second one. Third one. " + LONG + "."

    assert plain(snippet_of(text, "second")) == "Second one. Third one."


def test_paragraphs_are_joined_by_a_space() -> None:
    assert plain(snippet_of("First paragraph\nSecond paragraph", "first")) == (
        "First paragraph Second paragraph"
    )


def test_a_long_sentence_is_cut_after_a_word() -> None:
    spans = snippet_of(LONG, "word0")

    text = plain(spans)
    assert text.endswith(" …")
    assert text.removesuffix(" …").split() == LONG.split()[: len(text.split()) - 1]


def test_a_match_late_in_a_long_sentence_is_shown_with_what_stands_around_it() -> None:
    spans = snippet_of(LONG, "word60")

    before, after = plain(spans).split("word60")
    assert before.startswith("… word")
    assert len(before) > 40
    assert after.endswith(" …")
    assert len(after) > 40


def test_a_match_at_the_end_of_a_long_sentence_leaves_the_end_whole() -> None:
    spans = snippet_of(LONG, "word99")

    assert plain(spans).startswith("… ")
    assert plain(spans).endswith("word99")


def test_a_number_is_not_cut_between_its_thousands() -> None:
    # The last space with room before it is the one inside the number.
    text = f"start {'x' * (LENGTH - 16)} 10 000 votes {LONG}"

    spans = snippet_of(text, "start")

    assert plain(spans) == f"start {'x' * (LENGTH - 16)} …"


def test_a_word_longer_than_the_snippet_is_cut_and_not_marked() -> None:
    spans = snippet_of("ä" * 1000, "ä" * 1000)

    assert marked(spans) == []
    assert plain(spans) == "ä" * (LENGTH - 4) + " …"


@pytest.mark.parametrize("text", ["", "\n", "\n\n"])
def test_an_empty_text_has_no_snippet(text: str) -> None:
    assert snippet_of(text, "word") == ()


TEXTS = st.one_of(
    st.text(max_size=700),
    st.lists(
        st.sampled_from(
            [
                *"   .\n’<&\u00a0-(…%",
                *("shift", "planning", "91", "10", "000", "per", "cent", "Häme", "Kanta-", ". "),
                *("x" * 90, "x" * 260),
            ]
        ),
        max_size=150,
    ).map("".join),
)


@given(TEXTS, st.data())
def test_a_snippet_of_any_text_is_a_piece_of_it_with_whole_words_marked(
    text: str, data: st.DataObject
) -> None:
    present = sorted({word.text for word in words(text)}) or [""]
    wanted = frozenset(data.draw(st.lists(st.sampled_from(present), max_size=4)))

    spans = snippet_of(text, *wanted)

    assert len(plain(spans)) <= LENGTH
    assert all(span.text for span in spans)
    whole = text.replace("\n", " ")
    boundaries = {(word.start, word.end) for word in words(text) if word.text in wanted}
    assert not spans or any(
        _marks(piece, place) <= boundaries
        for piece in _without_ellipses(spans)
        for place in range(len(whole))
        if whole.startswith(plain(piece), place)
    )


def _without_ellipses(spans: tuple[Span, ...]) -> Iterator[tuple[Span, ...]]:
    """The spans, and without the ellipses at their ends; the text may hold the same characters."""
    for begin in {0, int(spans[:1] == (Span("… "),))}:
        for end in {0, int(spans[-1:] == (Span(" …"),))}:
            yield spans[begin : len(spans) - end]


def _marks(spans: Collection[Span], place: int) -> set[tuple[int, int]]:
    """Where the marked spans stand in the text, if the first span stands at `place`."""
    marks = set()
    for span in spans:
        if span.is_match:
            marks.add((place, place + len(span.text)))
        place += len(span.text)
    return marks


def test_no_piece_of_it_lies_in_a_tag_unless_there_is_nothing_else() -> None:
    text = "Nurses plan. (inferred: Plans of plans) They plan it well. (not known)"
    analysed = analyse(text, Language.EN)
    plans = [word for word in analysed.words if word.text.startswith("plan")]

    def shown(tags: tuple[tuple[int, int], ...]) -> str:
        return "".join(span.text for span in make_snippet(text, analysed, plans, tags))

    assert shown(tags_in(text)) == "Nurses plan."
    assert shown(()) == text.removeprefix("Nurses plan. ")
    assert shown(((0, len(text)),)) == shown(())
