"""What leads on from the end of a page."""

from __future__ import annotations

from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.language import Language
from suunta.services.workspace import Workspace
from suunta.ui.reader.read_next import NextPage, next_pages, read_next_html


def test_the_next_of_the_series_comes_first_and_its_place_is_told(workspace: Workspace) -> None:
    page = workspace.reading.page("recommendation/4", Language.EN)

    following, *related = next_pages(page, workspace.reading)

    assert (following.id, following.reason) == ("recommendation/5", "Recommendations › 5 of 6")
    assert 1 <= len(related) <= 3
    assert all(entry.reason for entry in related)


def test_after_the_last_of_a_series_comes_its_first(workspace: Workspace) -> None:
    page = workspace.reading.page("recommendation/6", Language.EN)

    assert next_pages(page, workspace.reading)[0].id == "recommendation/1"


def test_no_page_is_a_dead_end(workspace: Workspace, knowledge: KnowledgeBase) -> None:
    for document in knowledge:
        page = workspace.reading.page(document.id, Language.FI)
        identifiers = [entry.id for entry in next_pages(page, workspace.reading)]
        assert identifiers, document.id
        assert document.id not in identifiers
        assert len(set(identifiers)) == len(identifiers)


def test_what_is_related_is_said_in_the_language_of_the_page(workspace: Workspace) -> None:
    page = workspace.reading.page("recommendation/4", Language.SV)

    entries = next_pages(page, workspace.reading)

    assert entries[0].reason == "Rekommendationer › 5 av 6"
    titles = {row.title for group in page.relations for row in group.rows}
    assert {entry.title for entry in entries[1:]} <= titles


def test_titles_and_reasons_are_text() -> None:
    html = read_next_html((NextPage("vision/aims", "A < B", "R & D"),), "Read next")

    assert '<a href="suunta:vision/aims"><b>A &lt; B</b></a>' in html
    assert "R &amp; D" in html
    assert read_next_html((), "Read next") == ""
