"""A quotation knows the words around it."""

from __future__ import annotations

from suunta.domain.quotation import CONTEXT_WORDS, Quotation

TEXT = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen"


def test_a_few_words_before_and_after_are_kept() -> None:
    start = TEXT.index("eight")

    passage = Quotation.taken_from(TEXT, start, start + len("eight"))

    assert passage == Quotation(
        "eight", "two three four five six seven", "nine ten eleven twelve thirteen fourteen", start
    )
    assert len(passage.before.split()) == CONTEXT_WORDS


def test_space_at_the_ends_is_no_part_of_it() -> None:
    passage = Quotation.taken_from("  one two  three ", 5, 10)

    assert passage == Quotation("two", "one", "three", 6)


def test_at_the_ends_of_a_text_there_is_nothing_around() -> None:
    passage = Quotation.taken_from("all of it", 0, 9)

    assert (passage.quote, passage.before, passage.after) == ("all of it", "", "")
