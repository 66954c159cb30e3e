"""A hit to take along, with what it rests on."""

from __future__ import annotations

import pytest

from suunta.domain.address import Address
from suunta.domain.language import Language
from suunta.search.hit import Hit, Span
from suunta.services.quotation_forms import as_html, as_text
from suunta.services.quoting import Quotation
from suunta.services.workspace import Workspace
from suunta.ui.search.hit_copy import address_of, hit_quotation
from suunta.ui.search.hit_rows import HitRow, hit_rows

SPANS = (Span("Is 1 < 2 & <b> a po\N{SOFT HYPHEN}ti\N{SOFT HYPHEN}las "), Span("word", True))


def row(
    workspace: Workspace,
    identifier: str,
    anchor: str,
    language: Language,
    spans: tuple[Span, ...] = SPANS,
) -> HitRow:
    hit = Hit(identifier, language, anchor, spans, 1.0)
    return hit_rows([hit], workspace.knowledge, workspace.labels, Language.EN)[0]


def copied(workspace: Workspace, shown: HitRow) -> Quotation:
    page = workspace.reading.page(shown.hit.id, shown.hit.language)
    return hit_quotation(shown, page, workspace.reading.edition, workspace.labels)


def test_snippet_origin_source_what_is_inferred_and_address(workspace: Workspace) -> None:
    shown = row(workspace, "experiment/ostrobothnia-lingai", "what", Language.EN)

    lines = as_text(copied(workspace, shown)).split("\n")

    assert lines[0] == "Is 1 < 2 & <b> a potilas word"
    assert lines[2].startswith(f"{shown.title} › ")
    assert "unofficial digest" in lines[2]
    assert lines[3].startswith("Sources: ")
    assert any(line.startswith("Sector: ") and line.endswith("(inferred)") for line in lines[4:-1])
    assert lines[-1].startswith("suunta:experiment/ostrobothnia-lingai?lang=en&text=")
    assert lines[-1].endswith("#what")


def test_what_a_source_states_needs_no_note(workspace: Workspace) -> None:
    shown = row(workspace, "experiment/western-uusimaa-documentation", "what", Language.EN)

    assert not any(note.startswith("Sector:") for note in copied(workspace, shown).notes)


def test_the_sources_are_those_of_the_passage(workspace: Workspace) -> None:
    told = 0
    for document in workspace.knowledge:
        page = workspace.reading.page(document.id, Language.EN)
        for section in page.page.sections:
            shown = row(workspace, document.id, section.anchor, Language.EN)
            edition = workspace.reading.edition
            notes = hit_quotation(shown, page, edition, workspace.labels).notes
            cited = {each.title for each in page.sources if f"@{each.id}" in section.markdown}
            told += bool(cited)
            assert all(title in notes[0] for title in cited)
            assert any(note.startswith("Sources: ") for note in notes) is bool(page.sources)

    assert told > 50


@pytest.mark.parametrize("language", list(Language))
def test_the_words_around_are_in_the_language_of_the_page(
    workspace: Workspace, language: Language
) -> None:
    shown = row(workspace, "experiment/ostrobothnia-lingai", "what", language)

    text = as_text(copied(workspace, shown))

    assert f"\n{workspace.labels.text('sources', language)}: " in text
    assert f"({workspace.labels.text('provenance.inferred', language)})" in text
    assert Address.parse(address_of(shown)).language is language


def test_the_address_leads_to_the_first_words_of_the_snippet(workspace: Workspace) -> None:
    spans = (Span("… chosen "), Span("processes", True), Span(" of care (inferred: why) and on …"))
    shown = row(workspace, "recommendation/1", "action", Language.FI, spans)

    address = Address.parse(copied(workspace, shown).address)

    assert address.text == "chosen processes of care"
    assert address_of(shown) == "suunta:recommendation/1?lang=fi#action"
    assert "suunta:recommendation/1?lang=fi" in as_html(copied(workspace, shown))
