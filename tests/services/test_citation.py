"""What a bibliography says of a page."""

from __future__ import annotations

from suunta.domain.language import Language
from suunta.services.citation import citation_of
from suunta.services.workspace import Workspace


def test_a_citation_names_the_edition_and_leads_to_the_page_in_its_language(
    workspace: Workspace,
) -> None:
    shown = workspace.reading.page("recommendation/1", Language.SV)

    citation = citation_of(shown, workspace.reading.edition, workspace.labels)

    assert citation.key == "suunta-recommendation-1-sv"
    assert citation.address == "suunta:recommendation/1?lang=sv"
    assert citation.edition == workspace.reading.edition.name
    assert citation.year == workspace.reading.edition.date[:4]
    assert citation.note.startswith("Inofficiell sammanfattning")


def test_the_sources_of_the_page_go_with_it(workspace: Workspace) -> None:
    shown = workspace.reading.page("recommendation/1", Language.EN)

    citation = citation_of(shown, workspace.reading.edition, workspace.labels)

    assert all(row.title in citation.sources for row in shown.sources)


def test_every_page_has_a_key_of_its_own_in_plain_letters(workspace: Workspace) -> None:
    keys = [
        citation_of(
            workspace.reading.page(document.id, language),
            workspace.reading.edition,
            workspace.labels,
        ).key
        for document in workspace.knowledge
        for language in document.pages
    ]

    assert len(set(keys)) == len(keys)
    assert all(key.isascii() and " " not in key for key in keys)
