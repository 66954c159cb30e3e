"""What follows from hands that were counted."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from suunta.domain.workshop_votes import FEW, Side, Tally, Votes, tally

COUNTS = st.none() | st.integers(0, 9999)
VOTES = st.builds(Votes, COUNTS, COUNTS, COUNTS, COUNTS)


def test_the_rest_of_those_present_is_offered_as_pass() -> None:
    counted = tally(Votes(agree=17, disagree=4), 24)

    assert (counted.agree, counted.passed, counted.disagree) == (17, 3, 4)
    assert counted.is_pass_offered


@pytest.mark.parametrize("votes", [Votes(agree=17), Votes(disagree=4), Votes()])
def test_nothing_is_offered_before_both_sides_are_counted(votes: Votes) -> None:
    assert tally(votes, 24).passed == 0
    assert not tally(votes, 24).is_pass_offered


def test_a_pass_that_was_typed_stands_even_where_it_does_not_add_up() -> None:
    counted = tally(Votes(agree=17, disagree=4, passed=1), 24)

    assert counted.passed == 1
    assert counted.missing == 2
    assert not counted.is_pass_offered


def test_nobody_is_not_nothing() -> None:
    assert tally(Votes(agree=0, disagree=0), 12).passed == 12
    assert Votes(agree=0).is_empty is False
    assert Votes(present=12).is_empty is True


def test_a_vote_keeps_its_own_number_present() -> None:
    assert tally(Votes(agree=1, disagree=1, present=20), 24).passed == 18


def test_more_votes_than_people_are_told_and_stay() -> None:
    counted = tally(Votes(agree=20, disagree=8), 24)

    assert counted.too_many == 4
    assert (counted.voted, counted.base) == (28, 28)
    assert counted.percent(Side.AGREE) == 71


def test_where_nobody_said_how_many_there_are_the_votes_are_the_base() -> None:
    counted = tally(Votes(agree=3, disagree=1), None)

    assert (counted.passed, counted.base, counted.too_many, counted.missing) == (0, 4, 0, 0)
    assert counted.percent(Side.DISAGREE) == 25


def test_no_percentage_of_nobody() -> None:
    assert Tally().percent(Side.AGREE) is None


@pytest.mark.parametrize(("agree", "base", "percent"), [(1, 8, 13), (1, 3, 33), (2, 3, 67)])
def test_halves_are_rounded_upwards(agree: int, base: int, percent: int) -> None:
    assert Tally(agree=agree, present=base).percent(Side.AGREE) == percent


def test_what_was_not_typed_is_not_counted_unless_it_is_the_rest() -> None:
    half, full = tally(Votes(agree=20), 24), tally(Votes(agree=17, disagree=4), 24)
    nobody_knows_how_many = tally(Votes(agree=17, disagree=4), None)

    assert (half.uncounted, half.is_partial) == ((Side.DISAGREE, Side.PASS), True)
    assert (full.uncounted, full.is_partial) == ((), False)
    assert nobody_knows_how_many.uncounted == (Side.PASS,)
    assert not nobody_knows_how_many.is_partial


def test_votes_above_those_present_make_no_larger_room() -> None:
    assert Tally(agree=24, disagree=17, present=24).is_few
    assert not Tally(agree=24, disagree=17).is_few


def test_counts_come_first_below_thirty() -> None:
    assert Tally(present=FEW - 1).is_few
    assert not Tally(present=FEW).is_few


@given(VOTES, COUNTS)
def test_whatever_is_typed_nothing_is_lost_or_negative(votes: Votes, present: int | None) -> None:
    counted = tally(votes, present)

    assert counted.agree == (votes.agree or 0)
    assert counted.disagree == (votes.disagree or 0)
    assert counted.voted <= counted.base
    for side in Side:
        share = counted.percent(side)
        assert share is None or 0 <= share <= 100
        if votes.count(side) is not None:
            assert counted.count(side) == votes.count(side)
    if counted.is_pass_offered and not counted.too_many:
        assert counted.voted == counted.present
