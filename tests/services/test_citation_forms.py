"""A citation in five forms."""

from __future__ import annotations

from dataclasses import replace

import pytest

from suunta.domain.language import Language
from suunta.services.citation import Citation, citation_of
from suunta.services.citation_forms import CitationForm, as_html, cite, file_bytes, file_name
from suunta.services.workspace import Workspace


def citation(workspace: Workspace, language: Language = Language.EN) -> Citation:
    shown = workspace.reading.page("recommendation/1", language)
    return citation_of(shown, workspace.reading.edition, workspace.labels)


@pytest.mark.parametrize(
    ("language", "beginning", "end"),
    [
        (Language.EN, "Suunta. (2026). ", "[Unofficial digest]. suunta:recommendation/1?lang=en"),
        (Language.FI, "Suunta 2026. ", "Saatavissa: suunta:recommendation/1?lang=fi"),
        (Language.SV, "Suunta (2026). ", "Tillgänglig: suunta:recommendation/1?lang=sv"),
    ],
)
def test_a_sentence_follows_the_habit_of_its_language(
    workspace: Workspace, language: Language, beginning: str, end: str
) -> None:
    told = cite(
        replace(citation(workspace, language), date="2026-11-24"),
        CitationForm.PLAIN,
        workspace.labels,
    )

    assert told.startswith(beginning)
    assert told.endswith(end)


def test_a_title_that_asks_gets_no_full_stop(workspace: Workspace) -> None:
    asking = replace(citation(workspace, Language.FI), title="Miksi?")

    told = cite(asking, CitationForm.PLAIN, workspace.labels)

    assert " Miksi? Versio " in told


def test_markdown_and_html_set_the_title_in_italics_and_escape_it(workspace: Workspace) -> None:
    odd = replace(citation(workspace), title="A*b <c>")

    assert r"*A\*b \<c\>*" in cite(odd, CitationForm.MARKDOWN, workspace.labels)
    html = cite(odd, CitationForm.HTML, workspace.labels)
    assert "<i>A*b &lt;c&gt;</i>" in html
    assert '<a href="suunta:recommendation/1?lang=en">' in html
    assert html == as_html(odd, workspace.labels)


def test_a_saved_file_ends_its_last_line(workspace: Workspace) -> None:
    for form in CitationForm:
        content = file_bytes(cite(citation(workspace), form, workspace.labels), form)
        assert content.endswith(b"\n")


def test_a_file_is_named_after_the_page_and_the_form(workspace: Workspace) -> None:
    assert file_name(citation(workspace), CitationForm.BIBTEX) == "suunta-recommendation-1-en.bib"
