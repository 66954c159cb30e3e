"""What an answer knows of the words that were searched for."""

from __future__ import annotations

import pytest

from suunta.domain.language import Language
from suunta.search.answer import Found, Sought
from suunta.search.hit import Reason, Why

SOUGHT = Sought(
    {
        "shifts": (Why.EXACT, "shifts"),
        "en:shift": (Why.EXACT, "shifts"),
        "fi:turvallisuus": (Why.EXACT, "turvallisuus"),
        "hame": (Why.EXACT, "hame"),
        "dokumentation": (Why.TRANSLATION, "documentation"),
        "sv:dokumentation": (Why.TRANSLATION, "documentation"),
        "planning": (Why.BEGINNING, "plan"),
    }
)


@pytest.mark.parametrize(
    ("word", "language", "why"),
    [
        ("shifts", Language.EN, Why.EXACT),
        ("shifting", Language.EN, Why.FORM),
        ("häme", Language.FI, Why.EXACT),
        ("turvallisuudesta", Language.FI, Why.FORM),
        ("potilasturvallisuutta", Language.FI, Why.PART),
        ("dokumentation", Language.SV, Why.TRANSLATION),
        ("dokumentationen", Language.SV, Why.TRANSLATION),
        ("planning", Language.EN, Why.BEGINNING),
    ],
)
def test_a_match_is_told_with_its_reason(word: str, language: Language, why: Why) -> None:
    reason = SOUGHT.reason(word, language)

    assert reason is not None
    assert (reason.why, reason.found) == (why, word)


@pytest.mark.parametrize("word", ["ship", "shi", "", "häm", "planner"])
def test_another_word_is_no_match(word: str) -> None:
    assert SOUGHT.reason(word, Language.EN) is None


def test_a_form_in_one_language_is_none_in_another() -> None:
    assert SOUGHT.reason("turvallisuudesta", Language.SV) is None


def test_the_surest_reason_is_told() -> None:
    sought = Sought({"shift": (Why.EXACT, "shift"), "en:shift": (Why.SYNONYM, "turn")})

    assert sought.reason("shift", Language.EN) == Reason(Why.EXACT, "shift", "shift")


def test_the_rows_of_a_document_come_with_the_best_first() -> None:
    assert Found("vision/aims", 1.0, {4: 1.0, 2: 3.0, 1: 1.0}).best_rows() == [
        (2, 3.0),
        (1, 1.0),
        (4, 1.0),
    ]
