"""A page says whether a person has read it, in its own language."""

from __future__ import annotations

import pytest

from suunta.domain.document import Page
from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.domain.review import Review, Reviewer
from suunta.services.review import review_sentence


def sentence(labels: Labels, language: Language, review: Review | None) -> str:
    page = Page(language, "Title", "Summary", (), reviewed=review)
    return review_sentence(page, labels).replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (Language.EN, "Read by a person on 24 November 2026."),
        (Language.FI, "Ihminen on lukenut tämän sivun 24. marraskuuta 2026."),
        (Language.SV, "Läst av en människa den 24 november 2026."),
    ],
)
def test_a_page_read_by_a_person_says_when(
    labels: Labels, language: Language, expected: str
) -> None:
    assert sentence(labels, language, Review("2026-11-24", Reviewer.PERSON)) == expected


def test_a_page_that_was_only_checked_says_when_and_that_nobody_has_read_it(
    labels: Labels,
) -> None:
    said = sentence(labels, Language.EN, Review("2026-11-24", Reviewer.CHECK))

    assert said.startswith("Not yet read by a person")
    assert said.endswith(" on 24 November 2026.")


def test_a_page_nobody_has_looked_at_says_so_and_names_no_date(labels: Labels) -> None:
    said = sentence(labels, Language.EN, None)

    assert said == "Not yet read by a person: written without an official editor."


@pytest.mark.parametrize("review", [None, *(Review("2026-11-24", each) for each in Reviewer)])
def test_every_language_has_words_of_its_own(labels: Labels, review: Review | None) -> None:
    assert len({sentence(labels, language, review) for language in Language}) == len(Language)
