"""What one section of a page rests on."""

from __future__ import annotations

from dataclasses import replace

from suunta.domain.document import Document
from suunta.domain.language import Language
from suunta.services.citing import cited_sources
from suunta.services.reading_page import ReadingPage, SourceRow
from suunta.services.workspace import Workspace

PLAN, LAW, NEWS = (
    SourceRow(number, identifier, identifier.title(), "", ("everywhere",))
    for number, identifier in enumerate(("plan", "law", "news"), 1)
)


def page_with(workspace: Workspace, markdown: str) -> ReadingPage:
    """A page of three sources whose first section is `markdown`."""
    shown = workspace.reading.page("recommendation/1", Language.EN)
    first, *others = shown.page.sections
    sections = (replace(first, markdown=markdown), *others)
    page = replace(shown.page, sections=sections)
    return replace(shown, page=page, sources=(PLAN, LAW, NEWS))


def cited(workspace: Workspace, markdown: str) -> tuple[SourceRow, ...]:
    shown = page_with(workspace, markdown)
    return cited_sources(shown, shown.page.sections[0].anchor)


def test_sources_keep_the_order_and_the_numbers_of_the_page(workspace: Workspace) -> None:
    rows = cited(workspace, "First [@news]. Then [@plan: p. 3].")

    assert [(row.id, row.number) for row in rows] == [("plan", 1), ("news", 3)]


def test_places_are_those_of_the_section_each_once(workspace: Workspace) -> None:
    rows = cited(workspace, "A [@law: § 2; @plan]. B [@law: § 1]. C [@law: § 2].")

    assert [(row.id, row.places) for row in rows] == [("plan", ()), ("law", ("§ 2", "§ 1"))]


def test_a_section_that_cites_nothing_or_is_not_there_has_no_sources(workspace: Workspace) -> None:
    assert cited(workspace, "Nothing here.") == ()
    assert cited_sources(page_with(workspace, "A [@law]."), "nowhere") == ()


def test_every_source_of_a_bundled_page_is_cited_by_one_of_its_sections(
    workspace: Workspace,
) -> None:
    def without_section(document: Document) -> set[str]:
        shown = workspace.reading.page(document.id, Language.EN)
        anchors = [section.anchor for section in shown.page.sections]
        found = {row.id for anchor in anchors for row in cited_sources(shown, anchor)}
        return {row.id for row in shown.sources} - found

    assert [d.id for d in workspace.knowledge if without_section(d)] == []


def test_places_are_called_as_the_page_calls_them(workspace: Workspace) -> None:
    shown = workspace.reading.page("recommendation/5", Language.FI)

    (deck,) = (row for row in cited_sources(shown, "action") if row.id == "deck")

    assert deck.places
    assert set(deck.places) <= {each.place for each in shown.page.citations}
    assert not any("Recommendation" in place for place in deck.places)
