"""A word that the thesaurus tells to avoid is warned of, with the term to write."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from suunta.content.checks.terms import check_terms
from suunta.domain.problem import Severity

if TYPE_CHECKING:
    from tests.content.conftest import Draft


def planted(draft: Draft, language: str, text: str) -> int:
    page = f"vision/overview/{language}.md"
    return draft.replace(page, "{#short}\n\n", f"{{#short}}\n\n{text}\n\n") + 2


@pytest.mark.parametrize(
    ("language", "text", "word", "term"),
    [
        ("en", "Every customer is heard.", "customer", "client"),
        ("en", "A welfare region decides.", "welfare region", "wellbeing services county"),
        ("sv", "En orosanmälan görs.", "orosanmälan", "barnskyddsanmälan"),
        ("sv", "Inbesparingar väntas.", "Inbesparingar", "besparingar"),
        ("sv", "En sjuksköterska ringer.", "sjuksköterska", "sjukskötare"),
        ("sv", "Vårdcentralen ringer.", "Vårdcentralen", "hälsostation"),
        ("sv", "Ett statsbidrag söks.", "statsbidrag", "statsunderstöd"),
        ("fi", "Hyvinvointiseutu päättää.", "Hyvinvointiseutu", "hyvinvointialue"),
    ],
)
def test_a_word_to_avoid_is_warned_of(
    trilingual: Draft, language: str, text: str, word: str, term: str
) -> None:
    line = planted(trilingual, language, text)

    [problem] = check_terms(trilingual.manuscript())

    assert (problem.file, problem.line) == (f"vision/overview/{language}.md", line)
    assert problem.severity is Severity.WARNING
    assert problem.message == f"‘{word}’ is a word to avoid."
    assert problem.remedy == f"The term is ‘{term}’."


@pytest.mark.parametrize("text", ["They call it ‘customer engagement’.", "A customary matter."])
def test_quotations_and_other_words_are_free(trilingual: Draft, text: str) -> None:
    planted(trilingual, "en", text)

    assert list(check_terms(trilingual.manuscript())) == []
