"""Points are as large as they fit, in the columns in which they are largest."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.export.slide_samples import view_of

from suunta.domain.language import Language
from suunta.domain.shown_slide import Point
from suunta.export.slide_grid import Role
from suunta.export.slide_layout import SlideLayout
from suunta.export.slide_lists import listed
from suunta.export.slide_look import look_of
from suunta.export.slide_shapes import Mark
from suunta.export.slide_view import SlideView
from suunta.export.slide_words import Words
from suunta.services.workspace import Workspace

pytestmark = pytest.mark.usefixtures("qapp")
LIGHT = look_of("light")


def points(layout: SlideLayout) -> list[Words]:
    return [
        piece for piece in layout.pieces if isinstance(piece, Words) and piece.role is Role.POINT
    ]


def with_points(view: SlideView, *texts: str) -> SlideView:
    return replace(view, slide=replace(view.slide, points=tuple(map(Point, texts))))


def test_fewer_points_are_larger(workspace: Workspace) -> None:
    view = view_of("list of ten", workspace)

    one = "A point of one line and a half, which is not little"
    few, many = (listed(with_points(view, *[one] * count), LIGHT) for count in (2, 9))

    assert points(few)[0].type.size > points(many)[0].type.size


def test_recommendations_are_numbered_and_other_points_are_not(workspace: Workspace) -> None:
    view = view_of("list", workspace)

    numbers = [words.text for words in points(listed(view, LIGHT)) if words.text.isdigit()]
    plain = listed(view_of("list of ten", workspace), LIGHT)

    assert numbers == ["1", "2", "3", "4", "5", "6"]
    assert not any(words.text.isdigit() for words in points(plain))


def test_an_experiment_has_the_mark_of_its_sector_hollow_where_inferred(
    workspace: Workspace,
) -> None:
    layout = listed(view_of("list of experiments", workspace), LIGHT)

    marks = [(piece.sector, piece.is_hollow) for piece in layout.pieces if isinstance(piece, Mark)]
    assert marks[:3] == [("both", False), ("healthcare", True), ("social", False)]


def test_details_stand_at_the_end_of_the_line_where_that_is_larger(workspace: Workspace) -> None:
    view = view_of("list of experiments", workspace, Language.FI)
    slide = replace(view.slide, points=view.slide.points * 3)

    layout = listed(replace(view, slide=slide), LIGHT)

    details = [p for p in layout.pieces if isinstance(p, Words) and p.role is Role.DETAIL]
    first = next(words for words in points(layout))
    assert details[0].rect.left() > first.rect.right()
    assert abs(details[0].rect.center().y() - first.rect.center().y()) < first.type.line / 2


def test_lines_stay_whole_where_type_is_nearly_as_large(workspace: Workspace) -> None:
    view = with_points(
        view_of("list of ten", workspace),
        "asiakkaiden ja potilaiden kokemusta palvelusta",
        "ammattilaisten työn sujuvuutta",
        "palvelujen laatua ja tuottavuutta",
    )

    assert all(len(words.lines) == 1 for words in points(listed(view, LIGHT)))


def test_points_that_do_not_fit_are_told(workspace: Workspace) -> None:
    view = with_points(view_of("list of ten", workspace), *["many words " * 9] * 12)

    layout = listed(view, LIGHT)

    assert layout.missing
    assert points(layout)[-1].text.endswith("…")
