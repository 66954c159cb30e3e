"""A hit to take along, with what it rests on."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest

from suunta.domain.address import Address
from suunta.domain.language import Language
from suunta.search.hit import Hit, Span
from suunta.services.workspace import Workspace
from suunta.ui.search.hit_copy import HitCopy, address_of, hit_copy
from suunta.ui.search.hit_rows import HitRow, hit_rows

SPANS = (Span("Is 1 < 2 & <b> a po\N{SOFT HYPHEN}ti\N{SOFT HYPHEN}las "), Span("word", True))


class _Text(HTMLParser):
    """The text of HTML, a paragraph a line, and where its links lead."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.text, self.links = "", list[str | None]()
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.links += [value for name, value in attrs if name == "href"]

    def handle_endtag(self, tag: str) -> None:
        self.text += "\n" if tag == "p" else ""

    def handle_data(self, data: str) -> None:
        self.text += data


def row(workspace: Workspace, identifier: str, anchor: str, language: Language) -> HitRow:
    hit = Hit(identifier, language, anchor, SPANS, 1.0)
    return hit_rows([hit], workspace.knowledge, workspace.labels, Language.EN)[0]


def copied(workspace: Workspace, shown: HitRow) -> HitCopy:
    page = workspace.reading.page(shown.hit.id, shown.hit.language)
    return hit_copy(shown, page, workspace.labels)


def test_title_snippet_source_what_is_inferred_and_address(workspace: Workspace) -> None:
    shown = row(workspace, "experiment/ostrobothnia-lingai", "what", Language.EN)

    lines = copied(workspace, shown).text.split("\n")

    assert lines[0] == shown.title
    assert lines[1] == "Is 1 < 2 & <b> a potilas word"
    assert lines[2].startswith("Sources: ")
    assert any(line.startswith("Sector: ") and line.endswith("(inferred)") for line in lines[3:-1])
    assert lines[-1] == "suunta:experiment/ostrobothnia-lingai?lang=en#what"


def test_what_a_source_states_needs_no_note(workspace: Workspace) -> None:
    shown = row(workspace, "experiment/western-uusimaa-documentation", "what", Language.EN)

    text = copied(workspace, shown).text

    assert "Sector:" not in text


def test_the_sources_are_those_of_the_passage(workspace: Workspace) -> None:
    told = 0
    for document in workspace.knowledge:
        page = workspace.reading.page(document.id, Language.EN)
        for section in page.page.sections:
            shown = row(workspace, document.id, section.anchor, Language.EN)
            text = hit_copy(shown, page, workspace.labels).text
            cited = {each.title for each in page.sources if f"@{each.id}" in section.markdown}
            told += bool(cited)
            assert all(title in text for title in cited)
            assert ("\nSources: " in text) is bool(page.sources)

    assert told > 50


@pytest.mark.parametrize("language", list(Language))
def test_the_words_around_are_in_the_language_of_the_page(
    workspace: Workspace, language: Language
) -> None:
    shown = row(workspace, "experiment/ostrobothnia-lingai", "what", language)

    text = copied(workspace, shown).text

    assert f"\n{workspace.labels.text('sources', language)}: " in text
    assert f"({workspace.labels.text('provenance.inferred', language)})" in text
    assert Address.parse(address_of(shown)).language is language


def test_html_says_the_same_and_links_to_the_passage(workspace: Workspace) -> None:
    shown = row(workspace, "recommendation/1", "action", Language.FI)
    copy = copied(workspace, shown)

    read = _Text(copy.html)

    assert read.text.strip() == copy.text
    assert read.links == ["suunta:recommendation/1?lang=fi#action"]
