"""The ready decks are complete, honest and fit on their slides, in all three languages."""

from __future__ import annotations

import pytest

from suunta.domain.language import Language
from suunta.domain.shown_slide import ShownSlide
from suunta.domain.slide_kind import SlideKind
from suunta.services.presenting import is_complete
from suunta.services.workspace import Workspace

NAMES = {"base", "date", "source"}


@pytest.fixture(params=list(Language))
def decks(
    request: pytest.FixtureRequest, workspace: Workspace
) -> list[tuple[str, tuple[ShownSlide, ...]]]:
    presenting = workspace.presenting
    return [(deck.id, presenting.resolve(deck, request.param)) for deck in presenting.ready]


def test_nothing_a_deck_refers_to_is_missing(
    decks: list[tuple[str, tuple[ShownSlide, ...]]],
) -> None:
    assert decks
    for identifier, slides in decks:
        assert is_complete(slides), identifier


def test_every_slide_can_be_read_from_the_last_row(
    decks: list[tuple[str, tuple[ShownSlide, ...]]],
) -> None:
    too_long = [
        (identifier, slide.id, warning)
        for identifier, slides in decks
        for slide in slides
        for warning in slide.warnings
    ]

    assert too_long == []


def test_every_slide_with_a_figure_shows_base_date_and_source(
    decks: list[tuple[str, tuple[ShownSlide, ...]]], workspace: Workspace
) -> None:
    seen = 0
    for identifier, slides in decks:
        for slide in slides:
            if slide.figures:
                seen += 1
                names = {note.name for note in slide.compared or slide.footnotes}
                wanted = {workspace.labels.text(f"box.{key}", slide.language) for key in NAMES}
                assert wanted <= names, (identifier, slide.id)
    assert seen


def test_every_slide_says_something_and_has_notes(
    decks: list[tuple[str, tuple[ShownSlide, ...]]],
) -> None:
    for identifier, slides in decks:
        for slide in slides:
            place = (identifier, slide.id)
            assert slide.notes.say, place
            assert slide.title or slide.text, place
            is_bare = not (slide.text or slide.points or slide.rows or slide.chart)
            assert not is_bare or slide.kind in (SlideKind.TITLE, SlideKind.END), place


def test_every_deck_says_what_to_do_before_people_come(workspace: Workspace) -> None:
    for deck in workspace.presenting.ready:
        lines = [deck.before[language] for language in Language]
        assert all(lines), deck.id


def test_no_slide_gives_its_guess_away(
    decks: list[tuple[str, tuple[ShownSlide, ...]]],
) -> None:
    for identifier, slides in decks:
        for slide in slides:
            if slide.kind is SlideKind.GUESS:
                number = slide.figures[0].written
                assert number not in f"{slide.title}{slide.text}", (identifier, slide.id)
