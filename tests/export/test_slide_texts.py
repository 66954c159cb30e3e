"""Slides of words: covers, statements, quotations between the marks of their language."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.export.slide_samples import texts, view_of

from suunta.domain.language import Language
from suunta.export.slide_grid import Role
from suunta.export.slide_look import look_of
from suunta.export.slide_texts import cover, nothing_left, quotation, statement
from suunta.export.slide_words import Words
from suunta.services.workspace import Workspace

pytestmark = pytest.mark.usefixtures("qapp")
LIGHT = look_of("light")


def test_a_cover_has_a_ground_of_its_own_and_says_who_made_it(workspace: Workspace) -> None:
    for name in ("title", "end"):
        view = view_of(name, workspace)
        layout = cover(view, LIGHT)

        assert layout.ground == "cover"
        assert view.slide.imprint in texts(layout)
        assert view.slide.text in texts(layout)


@pytest.mark.parametrize(
    ("language", "opening", "closing"),
    [(Language.EN, "‘", "’"), (Language.FI, "”", "”"), (Language.SV, "”", "”")],
)
def test_a_quotation_stands_between_the_marks_of_its_language_with_its_source(
    workspace: Workspace, language: Language, opening: str, closing: str
) -> None:
    view = view_of("quotation", workspace, language)

    layout = quotation(view, LIGHT)

    said = next(p for p in layout.pieces if isinstance(p, Words) and p.role is Role.TEXT)
    assert said.text[0] == opening
    assert said.text[-1] == closing
    assert f"– {view.slide.footnotes[0].text}" in texts(layout)
    assert said.rect.left() < 96 < said.left + 1


def test_marks_that_were_typed_are_not_doubled(workspace: Workspace) -> None:
    view = view_of("quotation", workspace)
    typed = replace(view, slide=replace(view.slide, text="‘As typed’"))

    assert "‘‘" not in texts(quotation(typed, LIGHT))


def test_a_short_statement_without_a_title_is_the_whole_slide(workspace: Workspace) -> None:
    def size(name: str) -> int:
        layout = statement(view_of(name, workspace), LIGHT)
        pieces = (p for p in layout.pieces if isinstance(p, Words) and p.role is Role.TEXT)
        return next(pieces).type.size

    assert size("statement alone") > size("statement")


def test_a_slide_that_lost_what_it_was_of_says_what(workspace: Workspace) -> None:
    view = view_of("statement gone", workspace, Language.FI)

    assert texts(nothing_left(view, LIGHT)).count(view.slide.gone[0].sentence) == 1


def test_paragraphs_stand_apart(workspace: Workspace) -> None:
    view = view_of("statement", workspace)
    slide = replace(view.slide, text="One.\nTwo.")

    layout = statement(replace(view, slide=slide), LIGHT)

    one, two = (p for p in layout.pieces if isinstance(p, Words) and p.role is Role.TEXT)
    assert two.rect.top() - one.rect.bottom() > one.type.size / 4


def test_a_long_passage_takes_the_room_of_a_large_title(workspace: Workspace) -> None:
    view = view_of("statement", workspace)
    title = "A title that takes two lines where it is set as large as it goes"
    slide = replace(view.slide, title=title, text="Some words of a passage. " * 36)

    assert statement(replace(view, slide=slide), LIGHT).missing == ()
