"""The head of a page."""

from __future__ import annotations

from dataclasses import replace

import pytest

from suunta.domain.language import Language
from suunta.services.workspace import Workspace
from suunta.ui.reader.page_header import header_html


def test_it_holds_trail_title_chips_and_summary(workspace: Workspace) -> None:
    page = workspace.reading.page("recommendation/1", Language.EN)

    html = header_html(page, ["Recommendation", "4 min read"]).replace("\N{NO-BREAK SPACE}", " ")

    assert "Recommendations › 1 of 6" in html
    assert f"<h1>{page.page.title}</h1>" in html
    assert html.count('class="chip"') == 2
    assert page.page.summary in html


def test_what_is_written_is_never_markup(workspace: Workspace) -> None:
    page = workspace.reading.page("recommendation/1", Language.EN)
    tricky = replace(page, page=replace(page.page, title="<b>&", summary=""))

    html = header_html(tricky, ["<i>"])

    assert "<h1>&lt;b&gt;&amp;</h1>" in html
    assert "&lt;i&gt;" in html
    assert 'class="lead"' not in html


@pytest.mark.parametrize("language", Language)
def test_a_summary_that_the_page_begins_with_is_not_said_twice(
    workspace: Workspace, language: Language
) -> None:
    page = workspace.reading.page("figure/daily-use", language)

    html = header_html(page, [])

    plain = page.page.summary.replace("\N{NO-BREAK SPACE}", " ")
    assert page.page.sections[0].text.replace("\N{NO-BREAK SPACE}", " ").startswith(plain)
    assert 'class="lead"' not in html
