"""Results in words."""

from __future__ import annotations

import pytest

from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.domain.workshop_votes import Side, Tally
from suunta.services.facilitating_words import described, percent, result_line, warning_line

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
