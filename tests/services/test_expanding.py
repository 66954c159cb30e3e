"""The thesaurus adds to a typed word what else the same thing is called."""

from __future__ import annotations

import pytest

from suunta.domain.concept import Concept
from suunta.domain.language import Language
from suunta.search.hit import Expansion
from suunta.search.names import names_of
from suunta.services.expanding import Thesaurus
from suunta.services.searching import SearchRequest
from suunta.services.workspace import Workspace

EN, FI, SV = Language.EN, Language.FI, Language.SV


@pytest.fixture
def thesaurus() -> Thesaurus:
    documentation = Concept(
        "documentation",
        {EN: "documentation", FI: "kirjaaminen", SV: "dokumentation"},
        {EN: "Writing down."},
        {EN: ("recording", "taking notes")},
    )
    return Thesaurus(names_of(documentation))


def test_a_word_brings_its_names_in_every_language(thesaurus: Thesaurus) -> None:
    assert thesaurus.expansions(["kirjaaminen"]) == (
        Expansion("kirjaaminen", "documentation", EN, "translation"),
        Expansion("kirjaaminen", "recording", EN, "translation"),
        Expansion("kirjaaminen", "taking notes", EN, "translation"),
        Expansion("kirjaaminen", "dokumentation", SV, "translation"),
    )


def test_another_name_in_the_same_language_is_a_synonym(thesaurus: Thesaurus) -> None:
    kinds = {each.added: each.kind for each in thesaurus.expansions(["recording"])}

    assert kinds == {
        "documentation": "synonym",
        "taking notes": "synonym",
        "kirjaaminen": "translation",
        "dokumentation": "translation",
    }


def test_what_was_typed_is_not_added_again(thesaurus: Thesaurus) -> None:
    added = [each.added for each in thesaurus.expansions(["recording", "documentation"])]

    assert "recording" not in added
    assert "documentation" not in added


def test_a_word_of_no_concept_brings_nothing(thesaurus: Thesaurus) -> None:
    assert thesaurus.expansions(["notes", ""]) == ()


def test_what_was_added_ranks_below_what_was_typed(workspace: Workspace) -> None:
    results = workspace.searching.search(SearchRequest("recording", limit=0))

    texts = {
        hit.id: " ".join(
            section.text.casefold()
            for page in workspace.knowledge.documents[hit.id].pages.values()
            for section in page.sections
        )
        for hit in results.hits
    }
    added_only = [
        place for place, hit in enumerate(results.hits) if "recording" not in texts[hit.id]
    ]
    assert "documentation" in {each.added for each in results.expansions}
    assert added_only
    assert "record" in texts[results.hits[0].id]


@pytest.mark.parametrize("typed", ["kirjaamisessa", "kirjaamisen", "KIRJAAMISTA".casefold()])
def test_any_form_of_a_name_is_recognised(thesaurus: Thesaurus, typed: str) -> None:
    assert "documentation" in {each.added for each in thesaurus.expansions([typed])}


def test_a_name_of_several_words_is_recognised_where_they_stand_together(
    thesaurus: Thesaurus,
) -> None:
    [term] = {each.term for each in thesaurus.expansions(["about", "taking", "notes", "daily"])}

    assert term == "taking notes"
    assert thesaurus.expansions(["taking", "daily", "notes"]) == ()
