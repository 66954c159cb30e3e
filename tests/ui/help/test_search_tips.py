"""Every example of the help finds what it promises."""

from __future__ import annotations

import pytest

from suunta.domain.document_type import DocumentType
from suunta.domain.language import Language
from suunta.services.searching import SearchRequest
from suunta.services.workspace import Workspace
from suunta.ui.help.search_tips import REASONS, TIPS, search_tip_rows
from suunta.ui.interface_language import InterfaceLanguage

QUERIES = [query for _title, examples in TIPS for query, _about in examples]


@pytest.mark.parametrize("language", Language)
def test_every_example_finds_something(
    workspace: Workspace, interface: InterfaceLanguage, language: Language
) -> None:
    interface.set(language)
    queries = [row.query for row in search_tip_rows() if row.query]
    search = workspace.searching.search
    found = {query: search(SearchRequest(query, is_complete=False)) for query in queries}

    assert len(queries) == len(QUERIES)
    assert [query for query, results in found.items() if not results.total] == []
    assert sum(bool(results.corrections) for results in found.values()) == 1


def test_each_example_can_be_tried(workspace: Workspace) -> None:
    rows = search_tip_rows()

    assert [row.query for row in rows if row.query] == QUERIES
    assert all(row.name == row.query for row in rows if row.query)


def test_what_the_reasons_mean_stands_after_the_examples() -> None:
    names = [row.name for row in search_tip_rows()]

    assert names[-len(REASONS) - 1] == "Why a result is there"
    assert names[-len(REASONS) :] == [name for name, _about in REASONS]


def test_every_type_there_is_stands_in_the_tip() -> None:
    told = next(row.about for row in search_tip_rows() if row.query == "type:experiment")

    assert all(kind.value in told for kind in DocumentType)
