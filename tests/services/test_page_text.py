"""One page as plain text and as Markdown that stands on its own."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from suunta.domain.document import Page
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.services.page_text import WIDTH, page_markdown, page_text
from suunta.services.reading import Reading, ReadingPage


@pytest.fixture
def shown(knowledge: KnowledgeBase, labels: Labels) -> ReadingPage:
    return Reading(knowledge, labels).page("recommendation/1", Language.EN)


def with_markdown(shown: ReadingPage, markdown: str) -> ReadingPage:
    """The page with one section, written like this."""
    page: Page = shown.page
    section = replace(page.sections[0], markdown=markdown)
    return replace(shown, page=replace(page, sections=(section,)))


def test_the_text_has_title_sections_and_what_stands_beside_them(
    shown: ReadingPage, labels: Labels
) -> None:
    text = page_text(shown, labels)

    assert text.startswith(f"Recommendations › 1 of 6\n{shown.page.title}\n===")
    for heading in ("In short\n--------\n", "\nExperiments that test this\n", "\nSources\n[1] "):
        assert heading in text
    assert "- experiment/western-uusimaa-documentation: " in text
    assert "- 68%: " in text


def test_the_text_of_an_experiment_tells_inferred_from_stated(
    knowledge: KnowledgeBase, labels: Labels
) -> None:
    shown = Reading(knowledge, labels).page("experiment/hus-obesity", Language.EN)
    healthcare = knowledge.sectors["healthcare"].name[Language.EN]

    assert f"Sector: {healthcare} (inferred) – " in page_text(shown, labels)


def test_the_text_of_one_section_is_that_section_alone(shown: ReadingPage, labels: Labels) -> None:
    section = shown.page.section("action")
    assert section is not None

    text = page_text(shown, labels, "action")

    assert f"\n\n{section.heading}\n{'-' * len(section.heading)}\n" in text
    assert len([line for line in text.splitlines() if line and set(line) == {"-"}]) == 1
    assert "\nSources\n" not in text


def test_lines_are_short_enough_to_read(knowledge: KnowledgeBase, labels: Labels) -> None:
    reading = Reading(knowledge, labels)

    lines = [
        line
        for document in knowledge
        for line in page_text(reading.page(document.id, Language.EN), labels).splitlines()
    ]

    # One word may be longer than a line.
    assert all(len(line) <= WIDTH or " " not in line.strip("[]- ") for line in lines[3:])


def test_nothing_of_the_markup_is_left_in_the_text_or_the_markdown(
    knowledge: KnowledgeBase, labels: Labels
) -> None:
    reading = Reading(knowledge, labels)
    for document in knowledge:
        shown = reading.page(document.id, Language.EN)
        for written in (page_text(shown, labels), page_markdown(shown, knowledge.facts, labels)):
            assert re.search(r"\{\{|\}\}|\[@|\{inferred|\{unknown", written) is None, document.id


def test_markdown_keeps_headings_with_their_anchors(
    shown: ReadingPage, knowledge: KnowledgeBase, labels: Labels
) -> None:
    markdown = page_markdown(shown, knowledge.facts, labels)

    assert markdown.startswith(f"# {shown.page.title}\n\n{shown.page.summary}\n\n## In short")
    assert re.findall(r"^## .* \{#(.+)\}$", markdown, re.MULTILINE) == [
        row.anchor for row in shown.outline
    ]


def test_markdown_of_one_section_keeps_title_summary_and_notes(
    shown: ReadingPage, knowledge: KnowledgeBase, labels: Labels
) -> None:
    markdown = page_markdown(shown, knowledge.facts, labels, "action")

    assert re.findall(r"\{#(.+)\}$", markdown, re.MULTILINE) == ["action"]
    assert "\n[^deck]: " in markdown


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("{{figure/daily-use}} say so.", "68% say so."),
        ("{{ figure/daily-use }} say so.", "68% say so."),
        ("Claim. [@deck: Introduction]", "Claim. [^deck]"),
        ("Claim. [@deck: Introduction; @nhg-blog]", "Claim. [^deck][^nhg-blog]"),
        ("Claim. [@deck: Introduction; @deck: Contact us]", "Claim. [^deck]"),
        ("Claim. {inferred: the name says so}", "Claim. *(inferred: the name says so)*"),
        ("Nobody knows. {unknown}", "Nobody knows. *(not known)*"),
        ("{{figure/nowhere}} stays.", "{{figure/nowhere}} stays."),
    ],
)
def test_markup_becomes_markdown_that_others_can_read(
    shown: ReadingPage, knowledge: KnowledgeBase, labels: Labels, written: str, expected: str
) -> None:
    markdown = page_markdown(with_markdown(shown, written), knowledge.facts, labels)

    assert f"{{#short}}\n\n{expected}\n\n[^" in markdown


def test_every_footnote_is_explained(knowledge: KnowledgeBase, labels: Labels) -> None:
    reading = Reading(knowledge, labels)
    for document in knowledge:
        markdown = page_markdown(reading.page(document.id, Language.EN), knowledge.facts, labels)
        used = set(re.findall(r"\[\^([^\]]+)\](?!:)", markdown))
        assert used <= set(re.findall(r"^\[\^([^\]]+)\]:", markdown, re.MULTILINE)), document.id


def test_text_and_markdown_end_with_whether_a_person_has_read_the_page(
    shown: ReadingPage, knowledge: KnowledgeBase, labels: Labels
) -> None:
    read = replace(shown, review="Read by a person.")

    assert page_text(read, labels).endswith("\n\nRead by a person.")
    markdown = page_markdown(read, knowledge.facts, labels)
    assert markdown.endswith("\n\n*Read by a person.*")


def test_markdown_without_sources_has_no_gap_in_their_place(
    shown: ReadingPage, knowledge: KnowledgeBase, labels: Labels
) -> None:
    bare = replace(with_markdown(shown, "Text."), sources=())

    markdown = page_markdown(bare, knowledge.facts, labels)

    assert markdown.endswith(f"\n\nText.\n\n*{shown.review}*")
