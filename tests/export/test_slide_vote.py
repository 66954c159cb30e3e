"""Room and nation stand side by side, never subtracted; dots are counted, or drawn as bars."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.export.slide_samples import texts, view_of

from suunta.domain.language import Language
from suunta.export.slide_hands import Part
from suunta.export.slide_look import look_of
from suunta.export.slide_shapes import Disc, Plate
from suunta.export.slide_view import Dots, Hands
from suunta.export.slide_vote import vote
from suunta.services.workspace import Workspace

pytestmark = pytest.mark.usefixtures("qapp")
LIGHT = look_of("light")


@pytest.mark.parametrize("language", Language)
def test_the_nation_stands_beside_the_room_with_its_caveat(
    workspace: Workspace, language: Language
) -> None:
    view = view_of("vote with hands", workspace, language)

    told = texts(vote(view, LIGHT))

    for point in view.slide.points:
        assert point.text in told
        assert point.figure is None or point.figure.written in told
    assert view.slide.caveat.replace(" ", "") in told.replace(" ", "")
    assert "Polis 2025" in told


def test_the_nation_is_not_shown_before_the_room_has_voted(workspace: Workspace) -> None:
    view = view_of("vote with hands", workspace)
    first = replace(view, results=(Hands(17, 4, 3), None, None, None))

    told = texts(vote(first, LIGHT))

    assert "68%" in told
    assert "80%" not in told
    assert "88%" not in told
    assert "68%" not in texts(vote(replace(view, results=()), LIGHT))


def test_a_difference_is_nowhere(workspace: Workspace) -> None:
    view = view_of("vote with hands", workspace)

    assert "17 of 24 agree (71%)" in texts(vote(view, LIGHT))
    assert "3%" not in texts(vote(view, LIGHT)).split()


def test_each_statement_with_hands_has_its_bar(workspace: Workspace) -> None:
    layout = vote(view_of("vote with hands", workspace), LIGHT)

    tops = {piece.rect.top() for piece in layout.pieces if isinstance(piece, Part)}
    assert len(tops) == 4  # three bars, and the legend


def test_dots_are_as_many_as_were_put(workspace: Workspace) -> None:
    layout = vote(view_of("vote by dots", workspace), LIGHT)

    assert sum(isinstance(piece, Disc) for piece in layout.pieces) == 19 + 11 + 13 + 9 + 16
    assert all(f" {count} " in f" {texts(layout)} " for count in (19, 11, 13, 9, 0, 16))


def test_too_many_dots_are_bars_on_one_scale(workspace: Workspace) -> None:
    view = view_of("vote by many dots", workspace)
    view = replace(view, results=(Dots(200), Dots(100), Dots(0)))

    layout = vote(view, LIGHT)

    bars = [p.rect.width() for p in layout.pieces if isinstance(p, Plate) and p.fill == "brand"]
    assert not any(isinstance(piece, Disc) for piece in layout.pieces)
    assert bars[0] == pytest.approx(2 * bars[1])
    assert bars[2] == 0


@pytest.mark.parametrize("language", Language)
def test_five_statements_with_the_nation_beside_them_fit(
    workspace: Workspace, language: Language
) -> None:
    view = view_of("vote with hands", workspace, language)
    points = tuple(
        replace(view.slide.points[0], text="I would trust AI to draft records if I check them")
        for _ in range(5)
    )
    hands = (Hands(17, 4, 3, 24),) * 5

    layout = vote(replace(view, slide=replace(view.slide, points=points), results=hands), LIGHT)

    assert layout.missing == ()
