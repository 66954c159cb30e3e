"""Days as people type them in a hurry."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from suunta.domain.language import Language
from suunta.domain.workshop_due import short_date, understood

TODAY = date(2026, 11, 30)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("31.1.", date(2027, 1, 31)),
        ("31.1", date(2027, 1, 31)),
        (" 31. 1. ", date(2027, 1, 31)),
        ("31.1.2028", date(2028, 1, 31)),
        ("31.1.28", date(2028, 1, 31)),
        ("31/1", date(2027, 1, 31)),
        ("1-2-2027", date(2027, 2, 1)),
        ("2027-03-05", date(2027, 3, 5)),
        ("30.11.", TODAY),
        ("29.11.", date(2027, 11, 29)),
        ("24.12.", date(2026, 12, 24)),
        ("29.2.", date(2028, 2, 29)),
        ("1 Feb", date(2027, 2, 1)),
        ("1st February 2028", date(2028, 2, 1)),
        ("Feb 1, 2028", date(2028, 2, 1)),
        ("6. joulukuuta", date(2026, 12, 6)),
        ("31. tammikuuta 2027", date(2027, 1, 31)),
        ("den 1 maj", None),
        ("1 maj", date(2027, 5, 1)),
        ("31 augusti", date(2027, 8, 31)),
        ("15. kesäkuuta", date(2027, 6, 15)),
    ],
)
def test_a_day_is_understood(typed: str, day: date | None) -> None:
    assert understood(typed, TODAY) == day


@pytest.mark.parametrize(
    "typed", ["", "3", "31.", "31.13.", "32.1.", "30.2.2027", "before summer", "1.1.1.1", "1 xyz"]
)
def test_other_words_are_no_day(typed: str) -> None:
    assert understood(typed, TODAY) is None


@given(st.text(max_size=30), st.dates(date(2020, 1, 1), date(2099, 1, 1)))
def test_nothing_typed_breaks_it_and_no_day_without_a_year_is_past(typed: str, today: date) -> None:
    day = understood(typed, today)

    assert day is None or isinstance(day, date)


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)), st.sampled_from(Language))
def test_what_is_shown_is_understood(day: date, language: Language) -> None:
    assert understood(short_date(day, language), TODAY) == day
