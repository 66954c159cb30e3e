"""Results in words."""

from __future__ import annotations

import pytest

from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.domain.workshop_votes import Side, Tally, Votes, tally
from suunta.services.facilitating_words import (
    counts_line,
    described,
    owner_roles,
    percent,
    result_line,
    warning_line,
)

FEW = Tally(agree=17, passed=3, disagree=4, present=24, is_counted=True)
MANY = Tally(agree=30, passed=10, disagree=0, present=40, is_counted=True)


@pytest.mark.parametrize(
    ("language", "few", "many"),
    [
        (Language.EN, "17 of 24 agree (71%)", "75% agree (30 of 40)"),
        (Language.FI, "17/24 samaa mieltä (71\xa0%)", "75\xa0% samaa mieltä (30/40)"),
        (Language.SV, "17 av 24 håller med (71\xa0%)", "75\xa0% håller med (30 av 40)"),
    ],
)
def test_counts_come_first_where_few_are_present(
    labels: Labels, language: Language, few: str, many: str
) -> None:
    assert result_line(FEW, labels, language) == few
    assert result_line(MANY, labels, language) == many


def test_nobody_is_said_in_words(labels: Labels) -> None:
    assert result_line(Tally(), labels, Language.EN) == "Nobody has voted"
    assert percent(Tally(), Side.AGREE, Language.EN) == ""


def test_what_does_not_add_up_is_told(labels: Labels) -> None:
    over = Tally(agree=20, disagree=8, present=24, is_counted=True)
    under = Tally(agree=10, passed=1, disagree=8, present=24, is_counted=True)

    assert warning_line(over, labels, Language.EN) == "28 votes, but 24 present"
    assert warning_line(under, labels, Language.EN) == "5 of 24 did not vote"
    assert warning_line(FEW, labels, Language.EN) == ""


def test_the_sentence_for_who_does_not_see_the_bar_has_every_number(labels: Labels) -> None:
    over = Tally(agree=20, disagree=8, present=24, is_counted=True)

    assert described(FEW, labels, Language.EN) == (
        "17 of 24 agree (71%). Agree 17, pass 3, disagree 4."
    )
    assert described(over, labels, Language.EN).endswith("28 votes, but 24 present.")


def test_what_was_not_counted_is_no_result_and_no_zero(labels: Labels) -> None:
    half = tally(Votes(agree=20), 24)

    assert result_line(half, labels, Language.FI) == "Kaikkia ei laskettu"
    assert counts_line(half, labels, Language.EN) == "Agree 20. Not counted: pass, disagree"
    assert counts_line(half, labels, Language.FI) == (
        "Samaa mieltä 20. Laskematta: ohittaa, eri mieltä"
    )
    assert "%" not in described(half, labels, Language.SV)


def test_where_nobody_knows_how_many_there_were_only_the_rest_is_open(labels: Labels) -> None:
    voted = tally(Votes(agree=3, disagree=1), None)

    assert result_line(voted, labels, Language.EN) == "3 of 4 agree (75%)"
    assert counts_line(voted, labels, Language.EN) == "Agree 3, disagree 1. Not counted: pass"


def test_roles_are_offered_in_every_language(labels: Labels) -> None:
    assert "Data protection officer" in owner_roles(labels, Language.EN)
    assert "Tietosuojavastaava" in owner_roles(labels, Language.FI)
    assert "Dataskyddsombud" in owner_roles(labels, Language.SV)
    for language in Language:
        roles = owner_roles(labels, language)
        assert len(set(roles)) == len(roles) > 12
