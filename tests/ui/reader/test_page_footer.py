"""The foot of a page."""

from __future__ import annotations

from dataclasses import replace

from suunta.domain.language import Language
from suunta.services.workspace import Workspace
from suunta.ui.reader.page_footer import footer_html


def test_it_says_whether_a_person_has_read_the_page(workspace: Workspace) -> None:
    page = workspace.reading.page("recommendation/1", Language.EN)

    assert footer_html(page) == f'<p class="review">{page.review}</p>'


def test_what_is_written_is_never_markup(workspace: Workspace) -> None:
    page = replace(workspace.reading.page("recommendation/1", Language.EN), review="<b>&")

    assert "&lt;b&gt;&amp;" in footer_html(page)
