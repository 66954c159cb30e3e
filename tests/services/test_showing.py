"""Of a found document, what is shown."""

from __future__ import annotations

import pytest

from suunta.domain.language import Language
from suunta.search.hit import Why
from suunta.search.provenance_tags import tags_in, without_tags
from suunta.services.searching import SearchRequest
from suunta.services.workspace import Workspace

QUERIES = (
    "documentation",
    "kirjaamisessa",
    "dokumentation",
    "laki",
    "shift planning",
    "lääkitysturvallisuus",
    "patientsäkerhet",
    "91 %",
    "kuvantaminen",
    "STM:n ohje",
)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("query", QUERIES)
def test_every_hit_of_words_has_a_reason(
    workspace: Workspace, query: str, language: Language
) -> None:
    results = workspace.searching.search(SearchRequest(query, language=language, limit=0))

    assert results.hits
    assert [hit.id for hit in results.hits if hit.reason is None] == []


def test_a_hit_in_another_language_is_shown_where_only_that_one_has_it(
    workspace: Workspace,
) -> None:
    results = workspace.searching.search(SearchRequest('"shift planning"', language=Language.FI))

    assert results.hits
    assert all(any(span.is_match for span in hit.snippet) for hit in results.hits)


@pytest.mark.parametrize(
    ("query", "language"),
    [("sector", Language.EN), ("yleistieto", Language.FI), ("inference", Language.EN)],
)
def test_what_is_said_of_the_sources_is_shown_only_where_nothing_else_has_the_word(
    workspace: Workspace, query: str, language: Language
) -> None:
    results = workspace.searching.search(SearchRequest(query, language=language, limit=0))

    tagged = []
    for hit in results.hits:
        shown = "".join(span.text for span in hit.snippet)
        page = workspace.knowledge.document(hit.id).pages[hit.language]
        texts = (page.summary, *(section.text for section in page.sections))
        outside = (_untagged(text) for text in texts)
        if tags_in(shown) and any(results.find_matches(text, hit.language) for text in outside):
            tagged.append((hit.id, shown))
    assert results.hits
    assert tagged == []


def test_a_word_that_stands_in_such_a_tag_alone_is_shown_there(workspace: Workspace) -> None:
    results = workspace.searching.search(SearchRequest("eligibility Annex III", limit=0))

    assert all(any(span.is_match for span in hit.snippet) for hit in results.hits[:3])


def _untagged(text: str) -> str:
    pieces = without_tags(((0, len(text)),), tags_in(text))
    return " ".join(text[start:end] for start, end in pieces)


def test_a_document_asked_for_by_its_identifier_says_so(workspace: Workspace) -> None:
    [first, *_] = workspace.searching.search(SearchRequest("experiment/hus-obesity")).hits

    assert first.id == "experiment/hus-obesity"
    assert first.reason is not None
    assert first.reason.why in (Why.EXACT, Why.IDENTIFIER)


def test_what_was_looked_for_can_be_found_in_any_text(workspace: Workspace) -> None:
    results = workspace.searching.search(SearchRequest("kirjaaminen"))

    text = "Kirjaamisesta ja muusta; documentation."
    assert [word.text for word in results.find_matches(text, Language.FI)][:1] == ["kirjaamisesta"]
