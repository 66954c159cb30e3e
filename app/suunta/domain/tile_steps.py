"""Walk over a map of tiles in four directions, also over the gaps in it."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from suunta.domain.tile_map import Tile


class Step(Enum):
    """A direction: how many columns and rows it leads on."""

    LEFT = (-1, 0)
    RIGHT = (1, 0)
    UP = (0, -1)
    DOWN = (0, 1)


def next_tile(tiles: Sequence[Tile], start: int, step: Step) -> int:
    """The tile one gets to from `start`; `start` itself where there is none that way.

    Straight ahead comes first, however wide the gap. Where nothing lies straight ahead, it is the
    nearest tile of the nearest row or column that way, the upper and western one of two: every tile
    can be reached.
    """
    here = tiles[start]
    ahead = [n for n, tile in enumerate(tiles) if _distance(here, tile, step) > 0]
    if not ahead:
        return start
    return min(ahead, key=lambda n: _effort(here, tiles[n], step))


def _distance(here: Tile, there: Tile, step: Step) -> int:
    """How far `there` lies in the direction of the step; not ahead when not positive."""
    across, down = step.value
    return (there.column - here.column) * across + (there.row - here.row) * down


def _effort(here: Tile, there: Tile, step: Step) -> tuple[int, int, int, int, int]:
    across, _ = step.value
    aside = abs(there.row - here.row) if across else abs(there.column - here.column)
    return int(aside > 0), _distance(here, there, step), aside, there.row, there.column
