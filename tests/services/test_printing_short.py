"""The short form on paper."""

from __future__ import annotations

import re

import pytest

from suunta.domain.language import Language
from suunta.services.printing import printed_page
from suunta.services.printing_short import short_on_paper
from suunta.services.reading_page import ReadingPage
from suunta.services.workspace import Workspace
from suunta.ui.reader.short_form import short_form

PAGES = [(number, language) for number in range(1, 7) for language in Language]


def forms(workspace: Workspace, number: int, language: Language) -> tuple[ReadingPage, ReadingPage]:
    whole = workspace.reading.page(f"recommendation/{number}", language)
    short = short_form(whole, workspace.labels)
    return whole, short_on_paper(short, whole, workspace.labels)


@pytest.mark.parametrize(("number", "language"), PAGES)
def test_every_mark_has_its_note_beneath_and_no_note_is_without_one(
    workspace: Workspace, number: int, language: Language
) -> None:
    _, short = forms(workspace, number, language)
    html = printed_page(short, workspace.reading.edition, workspace.labels).html
    text, sources = html.split('<ol class="sources">')
    sources, inferences = sources.split('<ol class="inferences">')

    cited = {int(each) for each in re.findall(r"\[(\d+)\]", text)}
    assert cited == set(range(1, sources.count("<li>") + 1))
    inferred = {int(each) for each in re.findall(r'<span class="inferred">\([^<]*?(\d+)\)', text)}
    assert inferred == set(range(1, inferences.count("<li>") + 1))


def test_notes_are_those_of_the_passages_that_are_there(workspace: Workspace) -> None:
    whole, short = forms(workspace, 3, Language.EN)
    titles = [row.title for row in short.sources]

    assert len(titles) < len(whole.sources)
    assert {row.title: row.number for row in short.sources} == {
        title: number for number, title in enumerate(titles, 1)
    }
    assert whole.page.inferences[4] in short.html
    assert whole.page.inferences[0] not in short.html


def test_places_are_called_as_the_language_calls_them(workspace: Workspace) -> None:
    _, short = forms(workspace, 5, Language.FI)

    deck = next(row for row in short.sources if row.id == "deck")
    assert deck.places[0].replace("\N{NO-BREAK SPACE}", " ") == "Suositus 5"
