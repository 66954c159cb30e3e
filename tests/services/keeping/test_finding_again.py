"""A highlight is found again in a new edition, or is said to be lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from suunta.domain.highlight import Highlight
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.language import Language
from suunta.domain.quotation import Quotation
from suunta.services.keeping.finding_again import Outcome, find_again

TEXT = (
    "Professionals already use AI every day. They need time for the client, and the tools must "
    "give it to them. Each organisation decides what it tries first, and says what came of it. "
    "They need time for the client also in social services."
)


def highlight(quote: str, text: str = TEXT, occurrence: int = 0) -> Highlight:
    start = -1
    for _ in range(occurrence + 1):
        start = text.index(quote, start + 1)
    passage = Quotation.taken_from(text, start, start + len(quote))
    return Highlight("vision/aims", Language.EN, "why", passage)


def test_in_the_same_text_it_is_found_where_it_was() -> None:
    marked = highlight("the tools must give it to them")

    found = find_again(marked, [("why", TEXT), ("what", TEXT)])

    assert (found.outcome, found.anchor, found.likeness) == (Outcome.FOUND, "why", 100)
    assert TEXT[found.start : found.end] == "the tools must give it to them"


@pytest.mark.parametrize("occurrence", [0, 1])
def test_of_equal_passages_the_one_with_the_same_neighbours_is_found(occurrence: int) -> None:
    marked = highlight("They need time for the client", occurrence=occurrence)
    text = "A new first sentence, long enough to shift all that follows by far. " + TEXT

    found = find_again(marked, [("why", text)])

    assert found.outcome is Outcome.FOUND
    assert text[found.end :].startswith((", and the tools", " also in social")[occurrence])


def test_typography_makes_no_difference() -> None:
    marked = highlight("“Use 91 % of it” – always", "He said: “Use 91 % of it” – always.")
    text = 'He said:  "Use 91\N{NO-BREAK SPACE}% of\nit" - al\N{SOFT HYPHEN}ways.'

    found = find_again(marked, [("why", text)])

    assert found.outcome is Outcome.FOUND
    assert text[found.start : found.end] == text[10:-1] or text[found.start] == '"'
    assert text[found.start : found.end].endswith("al\N{SOFT HYPHEN}ways")


def test_a_passage_in_another_section_has_moved() -> None:
    marked = highlight("the tools must give it to them")

    found = find_again(marked, [("why", "Something else."), ("what", TEXT)])

    assert (found.outcome, found.anchor, found.likeness) == (Outcome.MOVED, "what", 100)


def test_a_passage_in_slightly_other_words_has_moved_and_is_whole() -> None:
    marked = highlight("Each organisation decides what it tries first, and says what came of it.")
    new = "Every organisation decides what it will try first, and tells what came of it."
    text = TEXT.replace(marked.passage.quote, new)

    found = find_again(marked, [("why", text)])

    assert found.outcome is Outcome.MOVED
    assert text[found.start : found.end] == new
    assert 78 <= found.likeness < 100


@pytest.mark.parametrize(
    "text",
    ["", "Something wholly different, of about the same length, stands here now instead of it."],
)
def test_what_is_not_there_any_more_is_lost(text: str) -> None:
    marked = highlight("the tools must give it to them")

    assert find_again(marked, [("why", text)]).outcome is Outcome.LOST
    assert find_again(marked, []).outcome is Outcome.LOST


def test_a_short_word_elsewhere_is_no_proof() -> None:
    marked = highlight("AI")

    found = find_again(marked, [("why", "All gone."), ("what", "Some say AI is new.")])

    assert found.outcome is Outcome.LOST


def test_a_short_word_with_its_neighbours_is() -> None:
    marked = highlight("the client, and")

    found = find_again(marked, [("what", TEXT)])

    assert found.outcome is Outcome.MOVED


def test_every_passage_of_the_knowledge_is_found_where_it_was(knowledge: KnowledgeBase) -> None:
    page = knowledge.document("recommendation/1").page(Language.FI)
    sections = [(section.anchor, section.text) for section in page.sections]
    for anchor, text in sections:
        half = len(text) // 2
        passage = Quotation.taken_from(text, half // 2, half)
        marked = Highlight("recommendation/1", Language.FI, anchor, passage)

        found = find_again(marked, sections)

        assert (found.outcome, found.anchor) == (Outcome.FOUND, anchor)
        assert text[found.start : found.end] == passage.quote


@given(st.text(max_size=60), st.text(max_size=200), st.integers(0, 60), st.integers(0, 60))
def test_whatever_the_texts_are_the_place_lies_in_them(
    old: str, new: str, start: int, end: int
) -> None:
    passage = Quotation.taken_from(old, min(start, end), max(start, end))
    marked = Highlight("vision/aims", Language.EN, "why", passage)

    found = find_again(marked, [("why", new), ("what", old)])

    assert 0 <= found.start <= found.end <= max(len(new), len(old))
    if passage.quote:
        assert found.outcome is Outcome.LOST or found.start < found.end
