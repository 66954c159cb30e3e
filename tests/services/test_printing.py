"""A page as it stands on paper."""

from __future__ import annotations

import re

import pytest

from suunta.domain.document_type import DocumentType
from suunta.domain.language import Language
from suunta.export.picture import Picture
from suunta.services.printing import printed_page
from suunta.services.workspace import Workspace


def picture(title: str) -> Picture:
    return Picture(100, 50, title, "All values.", Language.EN, lambda painter: None)


@pytest.mark.parametrize("language", list(Language))
def test_every_sheet_says_which_edition_it_is_and_that_it_is_unofficial(
    workspace: Workspace, language: Language
) -> None:
    shown = workspace.reading.page("recommendation/1", language)

    page = printed_page(shown, workspace.reading.edition, workspace.labels)

    assert workspace.reading.edition.name in page.imprint
    assert page.imprint.lower().endswith(page.subject.split(",")[0].lower())
    assert f"suunta:recommendation/1?lang={language}" in page.html


def test_no_link_leads_to_a_place_on_the_page(workspace: Workspace) -> None:
    for document in workspace.knowledge.of_type(DocumentType.EXPERIMENT):
        shown = workspace.reading.page(document.id, Language.EN)
        html = printed_page(shown, workspace.reading.edition, workspace.labels).html

        assert 'href="#' not in html
        assert not re.search(r"<(a|span) [^>]*title=", html)


def test_citations_are_numbers_in_brackets_and_sources_endnotes(workspace: Workspace) -> None:
    shown = workspace.reading.page("recommendation/1", Language.EN)

    html = printed_page(shown, workspace.reading.edition, workspace.labels).html

    assert "<sup>[1]</sup>" in html
    assert html.index('<ol class="sources">') > html.index("<sup>[1]</sup>")


def test_an_inference_refers_to_its_reason_by_number(workspace: Workspace) -> None:
    shown = workspace.reading.page("recommendation/1", Language.EN)

    html = printed_page(shown, workspace.reading.edition, workspace.labels).html

    assert html.count('<span class="inferred">(inferred\N{NO-BREAK SPACE}') == len(
        shown.page.inferences
    )


def test_each_figure_stands_with_its_base_and_source(workspace: Workspace) -> None:
    shown = workspace.reading.page("recommendation/1", Language.EN)

    html = printed_page(shown, workspace.reading.edition, workspace.labels).html

    assert html.count('<p class="fact">') == len(shown.figures) > 2
    assert '<table class="figures">' not in html


def test_the_fact_box_tells_what_is_inferred(workspace: Workspace) -> None:
    shown = workspace.reading.page("experiment/ostrobothnia-lingai", Language.EN)

    html = printed_page(shown, workspace.reading.edition, workspace.labels).html

    assert all(row.label in html for row in shown.fact_box)
    assert re.search(
        r'<td class="label"[^>]*>Sector</td><td>[^<]*<span class="muted">\(inferred', html
    )


def test_a_picture_stands_beneath_the_heading_of_its_section(workspace: Workspace) -> None:
    shown = workspace.reading.page("recommendation/1", Language.EN)
    pictures = {"figures": picture("Chart"), "nowhere": picture("Lost")}

    page = printed_page(shown, workspace.reading.edition, workspace.labels, pictures)

    assert re.search(r'<a name="figures"></a><h2>[^<]*</h2>\s*<p class="picture"><img ', page.html)
    assert "nowhere" not in page.html


def test_a_form_is_named_under_the_title(workspace: Workspace) -> None:
    shown = workspace.reading.page("recommendation/1", Language.SV)

    page = printed_page(shown, workspace.reading.edition, workspace.labels, form="I <korthet>")

    assert re.search(r'</h1>\n<p class="meta">[^<]* · I &lt;korthet&gt;</p>', page.html)


def test_the_addresses_of_sources_lead_there(workspace: Workspace) -> None:
    shown = workspace.reading.page("recommendation/1", Language.FI)

    html = printed_page(shown, workspace.reading.edition, workspace.labels).html

    assert '<a class="web" href="https://unaoy.fi/?p=14644">unaoy.fi/?p=14644</a></span>' in html


def test_the_number_of_a_source_stays_beside_its_word(workspace: Workspace) -> None:
    shown = workspace.reading.page("regulation/ai-act", Language.EN)

    html = printed_page(shown, workspace.reading.edition, workspace.labels).html

    assert re.search(r"\w[.)]?\N{WORD JOINER}<sup>\[\d+\],\N{WORD JOINER}\[\d+\]", html)
    assert not re.search(r"(?<!\N{WORD JOINER})<sup>", html)
