"""A number is written as the editors of each language write it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from suunta.domain.fact import NO_BREAK_SPACE as NBSP
from suunta.domain.fact import Fact, FactKind, Qualifier, Unit, written
from suunta.domain.language import Language

EN, FI, SV = Language.EN, Language.FI, Language.SV


def fact(value: float, unit: Unit, **statement: str) -> Fact:
    texts = {Language(code): text for code, text in statement.items()}
    return Fact(
        "fact/a", FactKind.EXTERNAL, value, unit, Qualifier.EXACT, {}, texts, {}, {}, {}, "deck"
    )


@pytest.mark.parametrize(
    ("value", "unit", "english", "finnish", "swedish"),
    [
        (91, Unit.PERCENT, "91%", f"91{NBSP}%", f"91{NBSP}%"),
        (68.5, Unit.PERCENT, "68.5%", f"68,5{NBSP}%", f"68,5{NBSP}%"),
        (68.0, Unit.PERCENT, "68%", f"68{NBSP}%", f"68{NBSP}%"),
        (0, Unit.COUNT, "0", "0", "0"),
        (250, Unit.COUNT, "250", "250", "250"),
        (10_000, Unit.COUNT, "10,000", f"10{NBSP}000", f"10{NBSP}000"),
        (1_234_567, Unit.COUNT, "1,234,567", f"1{NBSP}234{NBSP}567", f"1{NBSP}234{NBSP}567"),
        (2.5, Unit.RATIO, "2.5", "2,5", "2,5"),
        (500, Unit.EURO, "€500", f"500{NBSP}euroa", f"500{NBSP}euro"),
        (
            999_999,
            Unit.EURO,
            "€999,999",
            f"999{NBSP}999{NBSP}euroa",
            f"999{NBSP}999{NBSP}euro",
        ),
        (
            1_000_000,
            Unit.EURO,
            f"€1{NBSP}million",
            f"1{NBSP}miljoonaa{NBSP}euroa",
            f"1{NBSP}miljoner{NBSP}euro",
        ),
        (
            2_300_000,
            Unit.EURO,
            f"€2.3{NBSP}million",
            f"2,3{NBSP}miljoonaa{NBSP}euroa",
            f"2,3{NBSP}miljoner{NBSP}euro",
        ),
    ],
)
def test_a_number_stands_as_each_language_writes_it(
    value: float, unit: Unit, english: str, finnish: str, swedish: str
) -> None:
    assert [written(value, unit, language) for language in (EN, FI, SV)] == [
        english,
        finnish,
        swedish,
    ]


def test_a_fact_writes_its_own_number() -> None:
    assert fact(91, Unit.PERCENT).number(FI) == f"91{NBSP}%"


def test_a_statement_shows_its_number() -> None:
    shown = fact(91, Unit.PERCENT, en="In all, {value} agree.", fi="Kaikkiaan {value} on.")

    assert shown.sentence(EN) == "In all, 91% agree."
    assert shown.sentence(FI) == f"Kaikkiaan 91{NBSP}% on."


def test_a_statement_without_a_translation_writes_the_number_of_the_page() -> None:
    assert fact(91, Unit.PERCENT, en="In all, {value} agree.").sentence(SV) == (
        f"In all, 91{NBSP}% agree."
    )


@given(value=st.integers(0, 10**12), unit=st.sampled_from(Unit), language=st.sampled_from(Language))
def test_no_number_breaks_at_the_end_of_a_line(value: int, unit: Unit, language: Language) -> None:
    assert " " not in written(value, unit, language)


@given(value=st.integers(0, 10**12), language=st.sampled_from(Language))
def test_no_digit_of_a_count_is_lost(value: int, language: Language) -> None:
    digits = "".join(char for char in written(value, Unit.COUNT, language) if char.isdigit())

    assert digits == str(value)
