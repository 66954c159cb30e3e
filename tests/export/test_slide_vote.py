"""Room and nation stand side by side, never subtracted; dots are counted, or drawn as bars."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.export.slide_samples import texts, view_of

from suunta.domain.language import Language
from suunta.domain.slide_kind import RULES, SlideKind
from suunta.export.slide_grid import INSIDE, Role
from suunta.export.slide_hands import Part
from suunta.export.slide_layout import SlideLayout
from suunta.export.slide_look import look_of
from suunta.export.slide_shapes import Disc, Plate
from suunta.export.slide_view import Dots, Hands
from suunta.export.slide_vote import vote
from suunta.export.slide_words import Words
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


@pytest.mark.parametrize("language", Language)
def test_what_is_told_of_the_nation_comes_with_its_figure(
    workspace: Workspace, language: Language
) -> None:
    view = view_of("vote with hands", workspace, language)
    counting = replace(view, results=(Hands(17, 0, is_counted=False), None, None, None))
    ours_alone = replace(view, results=(None, None, None, Hands(17, 4, 3)))
    source = view.slide.compared[-1].text

    for unvoted in (replace(view, results=()), counting, ours_alone):
        told = texts(vote(unvoted, LIGHT))
        assert "Polis, " not in told
        assert "Polis våren" not in told
        assert view.slide.compared[0].name not in told
        assert unvoted.footnotes == ()
    assert source.split()[0] in texts(vote(view, LIGHT))


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


def size_of(layout: SlideLayout, role: Role) -> int:
    return max(
        piece.type.size
        for piece in layout.pieces
        if isinstance(piece, Words) and piece.role is role
    )


def test_one_statement_is_the_whole_slide(workspace: Workspace) -> None:
    view = view_of("vote with hands", workspace)
    slide = replace(view.slide, points=view.slide.points[:1], text="All three are answers.")
    asked = vote(replace(view, slide=slide, results=()), LIGHT)
    voted = vote(replace(view, slide=slide, results=(Hands(17, 4, 3),)), LIGHT)

    for layout in (asked, voted):
        assert size_of(layout, Role.POINT) > size_of(layout, Role.TITLE)
    assert "All three are answers." in texts(asked)
    assert "Polis 2025 68%" in texts(voted)
    bars = [piece.rect.width() for piece in voted.pieces if isinstance(piece, Part)]
    assert sum(sorted(bars)[-3:]) == pytest.approx(INSIDE)


@pytest.mark.parametrize("language", Language)
def test_the_longest_statement_alone_fits_with_everything_beside_it(
    workspace: Workspace, language: Language
) -> None:
    view = view_of("vote with hands", workspace, language)
    words = "Valvontaviranomaisten vuorovaikutus " * 4
    point = replace(view.slide.points[0], text=words[: RULES[SlideKind.VOTE].room.point])
    slide = replace(view.slide, points=(point,))

    layout = vote(replace(view, slide=slide, results=(Hands(17, 4, 3, 31),)), look_of("contrast"))

    assert layout.missing == ()
