"""Every text is found, with the line it begins on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from suunta.content.checks import texts
from suunta.content.checks.texts import Text
from suunta.domain.language import Language

if TYPE_CHECKING:
    from tests.content.conftest import Draft

PAGE = "vision/overview/en.md"


@pytest.mark.parametrize(("position", "line"), [(0, 7), (5, 7), (6, 8), (12, 9)])
def test_a_problem_stands_on_the_line_of_its_character(position: int, line: int) -> None:
    text = Text("first\nlines\nhere", "a.md", 7)

    assert text.problem(position, "It is wrong.", "Mend it.").line == line


def test_the_bodies_begin_below_their_headings(draft: Draft) -> None:
    found = {text.line: text for text in texts.bodies(draft.manuscript()) if text.file == PAGE}

    below = draft.line(PAGE, "{#launch}") + 1
    assert below in found
    assert len(found) == len(
        [
            line
            for line in (draft.folder / PAGE).read_text("utf-8").splitlines()
            if line[:3] == "## "
        ]
    )


def test_the_fronts_hold_what_is_filled_in_with_figures(draft: Draft) -> None:
    file = "experiments/hus-obesity/en.md"

    lines = [text.line for text in texts.fronts(draft.manuscript()) if text.file == file]

    assert lines == [
        draft.line(file, f"{key}: ") for key in ("title", "summary", "technology", "status")
    ]


def test_every_keyword_is_a_text_of_its_own(draft: Draft) -> None:
    line = draft.replace(PAGE, "summary: ", "keywords:\n  - one\n  - two\nsummary: ")
    draft.replace(PAGE, "keywords: [", "# [")

    found = [text for text in texts.keywords(draft.manuscript()) if text.file == PAGE]

    assert found == [Text("one", PAGE, line + 1), Text("two", PAGE, line + 2)]


def test_the_plain_texts_leave_out_what_is_quoted(draft: Draft) -> None:
    files = {text.file for text in texts.plain_texts(draft.manuscript())}

    assert {"facts.yaml", "thesaurus.yaml", PAGE, "vision/overview/about.yaml"} <= files
    assert files.isdisjoint({"sources.yaml", "counties.yaml", "edition.yaml"})


def test_a_statement_is_told_apart_from_the_other_words_of_a_fact(draft: Draft) -> None:
    manuscript = draft.manuscript()

    statements = {text.words for text in texts.statements(manuscript)}

    assert len(statements) == len(manuscript.ids("facts")) * len(Language)
    assert all("{value}" in words for words in statements)
    assert statements.isdisjoint({text.words for text in texts.plain_texts(manuscript)})
