"""The hits of a page: steps go round, and the passage that was found comes first."""

from __future__ import annotations

import pytest

from suunta.search.marks import Mark
from suunta.ui.reader.hits import Hits, best_of

MARKS = (Mark(5, 4), Mark(50, 4), Mark(120, 4))


def test_steps_go_from_hit_to_hit() -> None:
    hits = Hits(MARKS).stepped(+1)

    assert (hits.here, hits.mark, hits.count) == (1, MARKS[1], 3)
    assert not hits.has_wrapped
    assert hits.stepped(-1).here == 0


def test_after_the_last_comes_the_first_and_it_is_known() -> None:
    first = Hits(MARKS, 2).stepped(+1)
    last = first.stepped(-1)

    assert (first.here, first.has_wrapped) == (0, True)
    assert (last.here, last.has_wrapped) == (2, True)
    assert not last.stepped(-1).has_wrapped


@pytest.mark.parametrize(("number", "here"), [(1, 1), (9, 2), (-3, 0)])
def test_a_hit_that_is_not_there_is_the_nearest(number: int, here: int) -> None:
    assert Hits(MARKS).at(number).here == here


@pytest.mark.parametrize(
    ("span", "is_first", "number"),
    [
        ((40, 100), False, 1),
        ((0, 200), False, 0),
        ((60, 100), False, 2),
        ((150, 200), False, 2),
        ((20, 40), True, 0),
    ],
)
def test_the_first_hit_of_the_passage_is_looked_at(
    span: tuple[int, int], is_first: bool, number: int
) -> None:
    assert best_of(MARKS, *span, is_first=is_first) == number
