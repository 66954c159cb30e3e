from __future__ import annotations

import pytest

from suunta.domain.talk_rehearsal import CAPITAL, Legibility, Wall

READ = 0.04
"""The least size of what everybody must read, as a share of the slide's height."""


def test_a_capital_on_the_wall() -> None:
    """Two metres wide are 1.125 m high."""
    assert Wall(2, 8).capital(READ) == pytest.approx(1.125 * READ * CAPITAL)


def test_the_last_row_of_a_well_made_room_is_six_pictures_away() -> None:
    wall = Wall(2, 1.125 * 6)

    assert wall.legibility(READ) is Legibility.HARD
    assert wall.farthest(READ) == pytest.approx(7.03, abs=0.05)


@pytest.mark.parametrize(
    ("distance", "legibility"),
    [(3, Legibility.GOOD), (6.5, Legibility.HARD), (9, Legibility.TOO_SMALL)],
)
def test_farther_away_it_is_harder(distance: float, legibility: Legibility) -> None:
    assert Wall(2, distance).legibility(READ) is legibility
