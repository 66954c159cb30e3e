"""The measures of a slide: nothing under the smallest size, columns inside the edges."""

from __future__ import annotations

import pytest

from suunta.export.slide_grid import (
    DETAIL,
    HEIGHT,
    INSIDE,
    LEAST,
    LEFT,
    POINTS,
    SOURCES,
    TEXTS,
    TITLES,
    Role,
    columns,
)


def test_what_everybody_must_read_is_the_largest() -> None:
    assert LEAST[Role.TEXT] >= 0.04
    assert LEAST[Role.SOURCE] >= 0.022
    assert LEAST[Role.SOURCE] < LEAST[Role.DETAIL] < LEAST[Role.TEXT]
    assert set(LEAST) == set(Role)


@pytest.mark.parametrize(
    ("steps", "role"),
    [
        (TITLES, Role.TITLE),
        (TEXTS, Role.TEXT),
        (POINTS, Role.POINT),
        (SOURCES, Role.SOURCE),
        ((DETAIL,), Role.DETAIL),
    ],
)
def test_no_step_is_smaller_than_can_be_read(steps: tuple[int, ...], role: Role) -> None:
    assert min(steps) / HEIGHT >= LEAST[role]
    assert list(steps) == sorted(steps, reverse=True)


def test_columns_share_the_width_between_the_edges() -> None:
    left, right = columns(0, 7, 100, 50), columns(7, 5, 100, 50)

    assert left.left() == LEFT
    assert right.right() == pytest.approx(LEFT + INSIDE)
    assert left.right() < right.left()
    assert columns(0, 12, 0, 1).width() == pytest.approx(INSIDE)
