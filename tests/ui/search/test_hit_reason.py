"""Why a hit is there, in a sentence."""

from __future__ import annotations

import pytest

from suunta.search.hit import Reason, Why
from suunta.ui.search.hit_reason import reason_sentence


@pytest.mark.parametrize(
    ("reason", "sentence"),
    [
        (
            Reason(Why.IDENTIFIER, "recommendation/1", "recommendation/1"),
            "Here because ‘recommendation/1’ is its identifier.",
        ),
        (Reason(Why.EXACT, "entry", "entry"), "Here for the exact word ‘entry’."),
        (
            Reason(Why.FORM, "kirjaaminen", "kirjaamisessa"),
            "Here for ‘kirjaamisessa’, another form of ‘kirjaaminen’.",
        ),
        (
            Reason(Why.BEGINNING, "kirj", "kirjaaminen"),
            "Here for ‘kirjaaminen’, which begins with ‘kirj’.",
        ),
        (
            Reason(Why.BEGINNING, "documentaton", "Documentation"),
            "Here for ‘Documentation’, which is spelt almost like ‘documentaton’.",
        ),
        (
            Reason(Why.PART, "turvallisuus", "potilasturvallisuus"),
            "Here for ‘potilasturvallisuus’, a compound that ‘turvallisuus’ is part of.",
        ),
        (
            Reason(Why.PART, "potilasturvallisuus", "turvallisuus"),
            "Here for ‘turvallisuus’, a part of ‘potilasturvallisuus’.",
        ),
        (
            Reason(Why.PART, "turvallisuuden", "Potilasturvallisuus"),
            "Here for ‘Potilasturvallisuus’, a compound that ‘turvallisuuden’ is part of.",
        ),
        (
            Reason(Why.PART, "laki", "lainsäädännön"),
            "Here for ‘lainsäädännön’, a compound that ‘laki’ is part of.",
        ),
        (
            Reason(Why.PART, "patientsakerhet", "säkerhet"),
            "Here for ‘säkerhet’, a part of ‘patientsakerhet’.",
        ),
        (
            Reason(Why.PART, "klientuppgifter", "personuppgifter"),
            "Here for ‘personuppgifter’, which shares a part with ‘klientuppgifter’.",
        ),
        (
            Reason(Why.PART, "personuppgifter", "klientuppgifter"),
            "Here for ‘klientuppgifter’, which shares a part with ‘personuppgifter’.",
        ),
        (
            Reason(Why.PART, "personal", "personuppgifter"),
            "Here for ‘personuppgifter’, which shares a part with ‘personal’.",
        ),
        (
            Reason(Why.SYNONYM, "kirjaaminen", "dokumentointi"),
            "Here for ‘dokumentointi’, another name of ‘kirjaaminen’ in the thesaurus.",
        ),
        (
            Reason(Why.TRANSLATION, "kirjaaminen", "documentation"),
            "Here for ‘documentation’, which translates ‘kirjaaminen’.",
        ),
        (
            Reason(Why.SPELLING, "docmentation", "documentation"),
            "Here for ‘documentation’, which is spelt almost like ‘docmentation’.",
        ),
    ],
)
def test_every_reason_has_its_sentence(reason: Reason, sentence: str) -> None:
    assert reason_sentence(reason) == sentence


def test_no_kind_of_reason_is_without_words() -> None:
    assert all(reason_sentence(Reason(why, "a", "b")) for why in Why)
    assert reason_sentence(None) == ""
