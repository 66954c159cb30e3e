"""Intervals say how sure a mean is, the same each time."""

from __future__ import annotations

import pytest
from bench.search.bootstrap import Interval, interval, paired


def test_where_all_is_equal_there_is_no_doubt() -> None:
    assert interval([0.5] * 20) == Interval(0.5, 0.5, 0.5)


def test_a_difference_is_taken_query_by_query() -> None:
    ours, theirs = [0.5, 1.0, 0.25], [0.25, 0.75, 0.0]

    assert paired(ours, theirs) == Interval(0.25, 0.25, 0.25)


def test_the_interval_is_that_of_the_binomial_distribution() -> None:
    """Half ones among 100: 0.5 give or take 1.96 * 0.05."""
    found = interval([0.0, 1.0] * 50)

    assert found.mean == 0.5
    assert found.low == pytest.approx(0.402, abs=0.011)
    assert found.high == pytest.approx(0.598, abs=0.011)
    assert found == interval([0.0, 1.0] * 50)
