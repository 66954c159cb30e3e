"""The question is large, and the time that is left stands beside it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.export.slide_samples import texts, view_of

from suunta.domain.shown_slide import Point
from suunta.export.slide_discussion import discussion
from suunta.export.slide_look import look_of
from suunta.export.slide_shapes import Ring
from suunta.export.slide_view import SlideView
from suunta.services.workspace import Workspace

pytestmark = pytest.mark.usefixtures("qapp")
LIGHT = look_of("light")


def ring(view: SlideView) -> Ring:
    return next(p for p in discussion(view, LIGHT).pieces if isinstance(p, Ring))


def test_the_ring_empties_with_the_time(workspace: Workspace) -> None:
    view = view_of("discussion", workspace)

    assert ring(replace(view, seconds_left=None)).share == 1
    assert ring(view).share == pytest.approx(187 / 300)
    assert "3:07" in texts(discussion(view, LIGHT))
    assert "5:00" in texts(discussion(replace(view, seconds_left=None), LIGHT))


def test_over_time_says_so_by_more_than_colour(workspace: Workspace) -> None:
    view = view_of("discussion over time", workspace)

    assert "+1:15" in texts(discussion(view, LIGHT))
    assert ring(view).color == "danger"


def test_where_words_need_the_room_the_timer_stands_over_them(workspace: Workspace) -> None:
    view = view_of("discussion", workspace)
    points = tuple(
        Point("A question that is long enough to need two lines or so " * 2) for _ in "abcd"
    )

    layout = discussion(replace(view, slide=replace(view.slide, points=points)), LIGHT)

    assert layout.missing == ()
    assert not any(isinstance(piece, Ring) for piece in layout.pieces)
    assert "3:07" in texts(layout)


def test_without_a_timer_there_is_none(workspace: Workspace) -> None:
    view = view_of("discussion", workspace)
    options = replace(view.slide.options, timer=0)

    layout = discussion(replace(view, slide=replace(view.slide, options=options)), LIGHT)

    assert not any(isinstance(piece, Ring) for piece in layout.pieces)
    assert "3:07" not in texts(layout)
