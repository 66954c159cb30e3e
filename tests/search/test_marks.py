"""Every hit of a whole text, whatever parts its words."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from suunta.domain.soft_hyphen import SOFT_HYPHEN
from suunta.search.analysis import Word, words
from suunta.search.marks import find_marks


def matching(*texts: str) -> Callable[[str], list[Word]]:
    return lambda text: [word for word in words(text) if word.text in texts]


def marked(text: str, *wanted: str) -> list[str]:
    return [text[mark.start : mark.end] for mark in find_marks(text, matching(*wanted))]


def test_every_hit_is_marked_in_its_order() -> None:
    text = "Plan the plan,\nthen PLAN."

    assert marked(text, "plan") == ["Plan", "plan", "PLAN"]


@pytest.mark.parametrize("between", [" ", "-", "\N{NO-BREAK SPACE}"])
def test_words_side_by_side_are_one_hit(between: str) -> None:
    assert marked(f"a shift{between}planning b", "shift", "planning") == [f"shift{between}planning"]


@pytest.mark.parametrize("between", [", ", "\n", ". ", "  ", " of "])
def test_words_of_two_sentences_lines_or_with_others_between_are_two_hits(between: str) -> None:
    assert marked(f"shift{between}planning", "shift", "planning") == ["shift", "planning"]


def test_a_soft_hyphen_parts_no_word() -> None:
    text = f"Hyvin{SOFT_HYPHEN}vointi{SOFT_HYPHEN}alue ja hyvin{SOFT_HYPHEN}vointi"

    assert marked(text, "hyvinvointialue") == [f"Hyvin{SOFT_HYPHEN}vointi{SOFT_HYPHEN}alue"]
    assert marked(text, "hyvin") == []


def test_a_percentage_is_marked_with_its_sign() -> None:
    assert marked("so 91\N{NO-BREAK SPACE}% and 91%", "91%") == ["91\N{NO-BREAK SPACE}%", "91%"]


@pytest.mark.parametrize("text", ["", SOFT_HYPHEN, "nothing of it"])
def test_nothing_is_marked_where_nothing_matches(text: str) -> None:
    assert find_marks(text, matching("word")) == ()


@given(
    st.lists(
        st.sampled_from(
            ["shift", "planning", "91", "%", " ", "\n", "-", ".", SOFT_HYPHEN, "Hä", "\U0001f600"]
        ),
        max_size=60,
    ).map("".join),
    st.sets(st.sampled_from(["shift", "planning", "91", "91%", "hä", "shiftplanning"])),
)
def test_the_marks_hold_the_matching_words_and_none_of_the_others(
    text: str, wanted: set[str]
) -> None:
    marks = find_marks(text, matching(*wanted))

    assert all(one.end <= other.start for one, other in pairwise(marks))
    inside = [
        word.text
        for mark in marks
        for word in words(text[mark.start : mark.end].replace(SOFT_HYPHEN, ""))
    ]
    assert inside == [w.text for w in words(text.replace(SOFT_HYPHEN, "")) if w.text in wanted]
