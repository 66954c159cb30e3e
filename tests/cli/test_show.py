"""`suunta show`: one document, or one of its sections, in four formats."""

from __future__ import annotations

from collections.abc import Callable
from html.parser import HTMLParser
from typing import Any

import pytest

from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.language import Language

Suunta = Callable[..., Any]


def test_text_is_the_format_unless_another_is_asked_for(suunta: Suunta) -> None:
    plain, text = (
        suunta("show", "recommendation/1", *options) for options in ((), ("--format", "text"))
    )

    assert plain == text
    assert plain.status == 0
    assert plain.out.startswith("Recommendations › 1 of 6\n")


def test_markdown_has_headings_with_anchors_and_notes(suunta: Suunta) -> None:
    out = suunta("show", "recommendation/1", "--format", "markdown").out

    assert out.startswith("# ")
    assert "\n## In short {#short}\n" in out
    assert "\n[^deck]: " in out


def test_html_is_a_whole_page_in_its_language(suunta: Suunta) -> None:
    out = suunta("show", "term/data-protection", "--format", "html").out

    HTMLParser().feed(out)
    assert out.startswith('<!DOCTYPE html>\n<html lang="en">\n<head><meta charset="utf-8">')
    assert '<a name="definition"></a>' in out
    assert out.endswith("</html>\n")


def test_html_of_a_section_is_that_section_alone(suunta: Suunta, knowledge: KnowledgeBase) -> None:
    section = knowledge.document("recommendation/1").page(Language.EN).section("action")
    assert section is not None

    out = suunta("show", "recommendation/1#action", "--format", "html").out

    assert out.count("<h2>") == 1
    assert f"<h2>{section.heading}</h2>\n{section.html}" in out


@pytest.mark.parametrize("form", ["text", "markdown", "html", "json"])
def test_words_are_taken_along_without_soft_hyphens(suunta: Suunta, form: str) -> None:
    out = suunta("show", "use-case/management", "--lang", "fi", "--format", form).out

    assert "Hyvinvointialueiden" in out
    assert "\N{SOFT HYPHEN}" not in out
    assert r"\u00ad" not in out


def test_json_has_the_whole_page(suunta: Suunta, knowledge: KnowledgeBase) -> None:
    shown = suunta("show", "recommendation/1", "--format", "json").json

    page = knowledge.document("recommendation/1").page(Language.EN)
    assert list(shown)[:6] == ["id", "type", "lang", "title", "summary", "sections"]
    assert (shown["id"], shown["type"], shown["lang"]) == (
        "recommendation/1",
        "recommendation",
        "en",
    )
    assert (shown["title"], shown["summary"]) == (page.title, page.summary)
    assert [section["anchor"] for section in shown["sections"]] == [
        "short", "why", "figures", "what-to-do", "action", "discuss", "sources"
    ]  # fmt: skip
    assert all(
        list(section) == ["anchor", "heading", "text", "html"] for section in shown["sections"]
    )


def test_json_has_relations_figures_and_sources(suunta: Suunta) -> None:
    shown = suunta("show", "recommendation/1", "--format", "json").json

    assert {"relation", "id", "title", "reason", "provenance"} == set(shown["relations"][0])
    assert {"id", "number", "sentence", "base", "date", "source"} == set(shown["figures"][0])
    assert {"id", "title", "details", "places"} == set(shown["sources"][0])
    assert shown["fact_box"] == []


def test_json_may_be_asked_for_as_of_the_other_commands(suunta: Suunta) -> None:
    short, long = (
        suunta("show", "recommendation/1", *options)
        for options in (("--json",), ("--format", "json"))
    )

    assert short == long
    assert short.json["id"] == "recommendation/1"


def test_an_unknown_identifier_is_told_whatever_the_format(suunta: Suunta) -> None:
    outcome = suunta("show", "foo", "--json")

    assert outcome.status == 1
    assert "There is no document 'foo'." in outcome.err


def test_json_tells_inferred_from_stated(suunta: Suunta, knowledge: KnowledgeBase) -> None:
    healthcare = knowledge.sectors["healthcare"].name[Language.EN]

    shown = suunta("show", "experiment/hus-obesity", "--format", "json").json

    sector = next(row for row in shown["fact_box"] if row["label"] == "Sector")
    assert (sector["value"], sector["provenance"]) == (healthcare, "inferred")
    assert sector["note"]


@pytest.mark.parametrize(
    "address",
    [
        "recommendation/1#action",
        "suunta:recommendation/1#action",
        "suunta:recommendation/1?lang=fi#action",
        "suunta:recommendation/1?lang=en&text=You%20could&colour=red#action",
        "suunta:recommendation%2F1#action",
    ],
)
def test_an_address_shows_its_section(suunta: Suunta, address: str) -> None:
    shown = suunta("show", address, "--format", "json").json

    assert shown["id"] == "recommendation/1"
    assert [section["anchor"] for section in shown["sections"]] == ["action"]


def test_every_document_can_be_shown_in_every_format(
    suunta: Suunta, knowledge: KnowledgeBase
) -> None:
    one_of_each_type = {document.type: document.id for document in knowledge}
    for identifier in one_of_each_type.values():
        for form in ("text", "markdown", "html", "json"):
            outcome = suunta("show", identifier, "--format", form)
            title = knowledge.document(identifier).page(Language.EN).title
            assert outcome.status == 0
            assert title in outcome.out
            assert outcome.err == ""


@pytest.mark.parametrize("language", ["en", "fi", "sv"])
def test_a_language_that_is_not_written_yet_is_shown_in_one_that_is(
    suunta: Suunta, knowledge: KnowledgeBase, language: str
) -> None:
    pages = knowledge.document("recommendation/1").pages

    shown = suunta("show", "recommendation/1", "--lang", language, "--format", "json").json

    assert shown["lang"] == (language if language in pages else "en")


@pytest.mark.parametrize(
    ("identifier", "nearest"),
    [
        ("recommendation/7", "recommendation/6"),
        ("recomendation/1", "recommendation/1"),
        ("experiment/hus", "experiment/hus-obesity"),
        ("recommendation/1#actoin", "recommendation/1#action"),
        ("suunta:figure/daily?lang=fi", "figure/daily-use"),
    ],
)
def test_an_unknown_identifier_is_status_1_with_the_nearest_ones(
    suunta: Suunta, identifier: str, nearest: str
) -> None:
    outcome = suunta("show", identifier)

    assert (outcome.status, outcome.out) == (1, "")
    assert "Nearest: " in outcome.err
    assert nearest in outcome.err.partition("Nearest: ")[2]


@pytest.mark.parametrize("identifier", ["", "#", "suunta:", "%", "\udcff", "x" * 10_000, "?#&"])
def test_what_is_no_identifier_is_status_1(suunta: Suunta, identifier: str) -> None:
    outcome = suunta("show", identifier)

    assert (outcome.status, outcome.out) == (1, "")
    assert outcome.err.startswith("suunta: There is no document ")


def test_a_whole_page_says_whether_a_person_has_read_it(suunta: Suunta) -> None:
    review = suunta("show", "recommendation/1", "--format", "json").json["review"]

    text = suunta("show", "recommendation/1").out
    assert " ".join(text.rpartition("\n\n")[2].split()) == " ".join(review.split())
    assert suunta("show", "recommendation/1", "--format", "markdown").out.endswith(f"*{review}*\n")
    html = suunta("show", "recommendation/1", "--format", "html").out
    assert html.endswith(f"<p>{review}</p>\n</body>\n</html>\n")
