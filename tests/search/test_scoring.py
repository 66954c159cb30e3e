"""The weighting of words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import log

import pytest

from suunta.search.query import parse_query
from suunta.search.scoring import LENGTH, SATURATION, inverse_frequency, norms
from suunta.search.searcher import IndexSearcher


def test_a_rare_word_weighs_more_than_a_common_one_which_still_weighs_something() -> None:
    assert inverse_frequency(1, 9) > inverse_frequency(8, 9) > inverse_frequency(9, 9) > 0


def test_the_inverse_frequency_is_that_of_robertson_and_zaragoza() -> None:
    assert inverse_frequency(2, 10) == pytest.approx(log(1 + 8.5 / 2.5))


def test_a_word_counts_less_in_a_longer_text() -> None:
    short, average, long = norms([50, 100, 150])

    assert short < average < long
    assert average == pytest.approx(SATURATION)
    assert long - average == pytest.approx(SATURATION * LENGTH / 2)


def test_an_empty_field_has_norms_too() -> None:
    assert norms([0, 0]) == pytest.approx([SATURATION * (1 - LENGTH)] * 2)


def test_a_word_that_every_passage_holds_still_finds_them(
    make_searcher: Callable[[Mapping[str, str]], IndexSearcher],
) -> None:
    searcher = make_searcher({f"term/{n}": "Title | Heading | common" for n in range(5)})

    answer = searcher.search(parse_query("common"))

    assert answer is not None
    assert len(answer.found) == 5
    assert all(found.score > 0 for found in answer.found)
