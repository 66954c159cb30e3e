"""The short form of a recommendation."""

from __future__ import annotations

import pytest

from suunta.domain.language import Language
from suunta.services.workspace import Workspace
from suunta.ui.reader.short_form import has_short_form, short_form, stands_in_short_form


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("number", range(1, 7))
def test_every_recommendation_has_its_gist_its_figures_and_its_action(
    workspace: Workspace, number: int, language: Language
) -> None:
    page = workspace.reading.page(f"recommendation/{number}", language)
    assert has_short_form(page)

    short = short_form(page, workspace.labels)

    anchors = [row.anchor for row in short.outline]
    assert anchors[0] == "short"
    assert anchors[-1] == "action"
    assert ("figures" in anchors) == bool(page.figures)
    assert all(row.number in short.html for row in page.figures)
    assert len(short.html) < len(page.html) / 2
    assert 'name="why"' not in short.html
    assert 'name="source-' not in short.html
    for section in page.page.sections:
        assert stands_in_short_form(page, section.anchor) == (section.anchor in anchors)


def test_other_pages_are_shown_as_a_whole(workspace: Workspace) -> None:
    page = workspace.reading.page("experiment/hus-obesity", Language.EN)

    assert not has_short_form(page)
