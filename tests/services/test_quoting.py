"""A passage with what it rests on."""

from __future__ import annotations

import pytest

from suunta.domain.address import Address
from suunta.domain.language import Language
from suunta.services.passage import Passage, plain_passage
from suunta.services.quoting import Quotation, origin_of, quote, snippet_passage
from suunta.services.workspace import Workspace


def quoted(
    workspace: Workspace,
    passage: Passage,
    identifier: str = "recommendation/1",
    anchor: str = "why",
    language: Language = Language.EN,
) -> Quotation:
    shown = workspace.reading.page(identifier, language)
    origin = origin_of(shown, anchor, workspace.reading.edition, workspace.labels)
    address = Address(identifier, anchor, language, "first words")
    return quote(passage, shown, anchor, address, origin, workspace.labels)


def test_the_origin_names_page_section_edition_and_kind_of_publication(
    workspace: Workspace,
) -> None:
    shown = workspace.reading.page("recommendation/1", Language.EN)
    heading = shown.page.sections[1].heading

    origin = quoted(workspace, plain_passage("words")).origin

    assert origin.startswith(f"{shown.page.title} › {heading}. ".replace("\N{SOFT HYPHEN}", ""))
    assert workspace.reading.edition.name in origin
    assert "unofficial digest" in origin


@pytest.mark.parametrize("language", list(Language))
def test_every_word_around_is_in_the_language_of_the_page(
    workspace: Workspace, language: Language
) -> None:
    quotation = quoted(workspace, plain_passage("words"), language=language)

    digest = workspace.labels.text("notice.digest", language).rsplit(" ", 1)[1].strip(".")
    assert digest in quotation.origin
    assert quotation.notes[0].startswith(workspace.labels.text("sources", language))
    assert quotation.address == f"suunta:recommendation/1?lang={language}&text=first%20words#why"


def test_only_the_sources_that_the_passage_cites_are_named(workspace: Workspace) -> None:
    shown = workspace.reading.page("recommendation/1", Language.EN)
    first, second = shown.sources[:2]

    passage = Passage(plain_passage("words[2]").blocks, sources=(second.id,))
    (sources,) = quoted(workspace, passage).notes

    assert f"[2] {second.title}" in sources
    assert first.title not in sources


def test_a_number_stands_before_a_source_only_if_the_words_refer_to_it(
    workspace: Workspace,
) -> None:
    source = workspace.reading.page("recommendation/1", Language.EN).sources[0]

    passage = Passage(plain_passage("words").blocks, sources=(source.id,))
    (sources,) = quoted(workspace, passage).notes

    assert sources.startswith(f"Sources: {source.title}")


def test_a_passage_without_sources_has_those_of_its_section(workspace: Workspace) -> None:
    (sources,) = quoted(workspace, plain_passage("words"), anchor="short").notes

    assert sources.startswith("Sources: ")


def test_an_inferred_passage_says_so_and_why(workspace: Workspace) -> None:
    passage = Passage(plain_passage("words").blocks, inferences=("our reading", "our reading"))

    notes = quoted(workspace, passage).notes

    assert notes[1:] == ("Inferred: our reading",)


def test_what_is_inferred_of_the_document_is_told_too(workspace: Workspace) -> None:
    notes = quoted(
        workspace, plain_passage("words"), "experiment/ostrobothnia-lingai", "what"
    ).notes

    assert any(note.startswith("Sector: ") and note.endswith("(inferred)") for note in notes)


@pytest.mark.parametrize("language", list(Language))
def test_a_figure_carries_its_base_date_and_source(
    workspace: Workspace, language: Language
) -> None:
    shown = workspace.reading.page("recommendation/1", language)
    row = next(row for row in shown.figures if row.id == "figure/daily-use")

    passage = Passage(plain_passage("words").blocks, numbers=(row.number,))
    (note,) = (n for n in quoted(workspace, passage, language=language).notes if row.base in n)

    assert note.startswith(f"{row.number}: ")
    assert row.date in note
    assert row.source in note


def test_a_snippet_tells_of_the_figures_in_it(workspace: Workspace) -> None:
    shown = workspace.reading.page("recommendation/1", Language.EN)
    passage = snippet_passage("… and 68% use it every day.", shown, "figures", workspace.labels)

    assert passage.numbers == ("68%",)


def test_a_snippet_tells_what_of_its_paragraph_is_inferred_after_it(workspace: Workspace) -> None:
    shown = workspace.reading.page("recommendation/1", Language.EN)
    section = shown.page.section("why")
    assert section is not None
    begin = section.text.index("If nobody chooses")
    snippet = f"… {section.text[begin : begin + 60]}"

    passage = snippet_passage(snippet, shown, "why", workspace.labels)

    assert passage.inferences == shown.page.inferences[:1]
    later = snippet_passage("There is much to lead.", shown, "why", workspace.labels)
    assert later.inferences == ()
