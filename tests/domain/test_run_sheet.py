"""Minutes are spread in whole halves, they add up, and nobody gets less than the least."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from suunta.domain.run_sheet import run_sheet, usual_minutes
from suunta.domain.slide_kind import HALF, RULES, SlideKind

KINDS = st.lists(st.sampled_from(SlideKind), min_size=1, max_size=40)
LENGTHS = st.integers(1, 2 * 240).map(lambda halves: halves * HALF)


@given(KINDS, LENGTHS)
def test_the_minutes_add_up_or_the_sheet_says_by_how_much_they_do_not(
    kinds: list[SlideKind], length: float
) -> None:
    sheet = run_sheet(kinds, length)
    least = sum(RULES[kind].least for kind in kinds)

    assert len(sheet.minutes) == len(kinds)
    assert all((minutes / HALF).is_integer() for minutes in sheet.minutes)
    assert sum(sheet.minutes) == max(length, least)
    assert sheet.missing == max(0, least - length)


@given(KINDS, LENGTHS)
def test_no_slide_gets_less_than_its_kind_needs(kinds: list[SlideKind], length: float) -> None:
    sheet = run_sheet(kinds, length)

    assert all(
        minutes >= RULES[kind].least for kind, minutes in zip(kinds, sheet.minutes, strict=True)
    )


@given(KINDS, LENGTHS)
def test_the_same_slides_get_the_same_minutes(kinds: list[SlideKind], length: float) -> None:
    assert run_sheet(kinds, length) == run_sheet(list(kinds), length)


@given(KINDS, LENGTHS)
def test_where_there_is_a_discussion_nothing_else_takes_more_than_is_usual(
    kinds: list[SlideKind], length: float
) -> None:
    kinds = [*kinds, SlideKind.DISCUSSION]
    sheet = run_sheet(kinds, length)
    others = [
        (minutes, RULES[kind].usual)
        for kind, minutes in zip(kinds, sheet.minutes, strict=True)
        if kind is not SlideKind.DISCUSSION
    ]

    assert all(minutes <= usual for minutes, usual in others)


def test_discussions_share_what_is_left() -> None:
    kinds = [SlideKind.TITLE, SlideKind.STATEMENT, SlideKind.DISCUSSION, SlideKind.DISCUSSION]

    assert run_sheet(kinds, 20).minutes == (1, 2, 8.5, 8.5)


def test_without_a_discussion_what_gains_by_time_shares_what_is_left() -> None:
    kinds = [SlideKind.TITLE, SlideKind.STATEMENT, SlideKind.END]

    assert run_sheet(kinds, 10).minutes == (1, 8, 1)


def test_a_length_that_is_no_whole_half_is_rounded_down() -> None:
    assert sum(run_sheet([SlideKind.STATEMENT], 2.7).minutes) == 2.5


def test_nothing_to_show_takes_no_time() -> None:
    sheet = run_sheet([], 20)

    assert sheet.minutes == ()
    assert sheet.missing == 0


def test_usual_minutes_are_those_of_the_kinds() -> None:
    assert usual_minutes([SlideKind.TITLE, SlideKind.DISCUSSION]) == 9
