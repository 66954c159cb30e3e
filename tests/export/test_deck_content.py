"""A deck as it goes into a file."""

from __future__ import annotations

from tests.export.decks import COUNT, content_of

from suunta.domain.language import Language
from suunta.domain.slide_kind import SlideKind
from suunta.export.deck_content import TAGS, printed, steps_of
from suunta.services.workspace import Workspace


def test_hidden_slides_stay_away_and_the_others_are_numbered(workspace: Workspace) -> None:
    views = content_of(workspace).views

    assert [view.number for view in views] == list(range(1, COUNT + 1))
    assert "hidden" not in {view.slide.id for view in views}


def test_a_guess_comes_open_and_then_with_its_answer(workspace: Workspace) -> None:
    steps = [view for view in steps_of(content_of(workspace).views) if view.slide.id == "guess"]

    assert [view.step for view in steps] == [0, 1]
    assert {view.number for view in steps} == {11}


def test_a_handout_has_every_slide_at_its_last_step(workspace: Workspace) -> None:
    views = [each for view in content_of(workspace).views for each in printed(view)]

    assert {view.step for view in views if view.slide.kind is SlideKind.GUESS} == {1}
    assert {view.step for view in views if view.slide.kind is not SlideKind.GUESS} == {0}


def test_every_language_has_a_tag_that_office_programs_know() -> None:
    assert {tag.partition("-")[0] for tag in TAGS.values()} == set(Language)
