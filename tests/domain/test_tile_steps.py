"""Arrow keys on the map: straight ahead over gaps, aside where nothing lies ahead, everywhere."""

from __future__ import annotations

import pytest

from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.tile_map import Tile
from suunta.domain.tile_steps import Step, next_tile


@pytest.fixture
def tiles(knowledge: KnowledgeBase) -> tuple[Tile, ...]:
    """The real map."""
    return tuple(Tile(region.id, region.id, *region.tile) for region in knowledge.regions.values())


@pytest.mark.parametrize(
    ("start", "step", "end"),
    [
        ("pirkanmaa", Step.RIGHT, "paijat-hame"),
        ("pirkanmaa", Step.UP, "south-ostrobothnia"),
        # Over the gap between Central Ostrobothnia and North Savo, in one row.
        ("central-ostrobothnia", Step.RIGHT, "north-savo"),
        # Over the gap of a row: North Ostrobothnia, nothing, Central Finland.
        ("north-ostrobothnia", Step.DOWN, "central-finland"),
        # Nothing lies straight ahead: the nearest of the next column.
        ("south-savo", Step.RIGHT, "north-karelia"),
        ("south-karelia", Step.DOWN, "vantaa-kerava"),
        ("hus", Step.LEFT, "hus"),
        ("lapland", Step.UP, "lapland"),
    ],
)
def test_a_step_leads_to(tiles: tuple[Tile, ...], start: str, step: Step, end: str) -> None:
    number = next(n for n, tile in enumerate(tiles) if tile.id == start)

    assert tiles[next_tile(tiles, number, step)].id == end


def test_every_tile_can_be_reached_from_every_other(tiles: tuple[Tile, ...]) -> None:
    for start in range(len(tiles)):
        reached, waiting = {start}, [start]
        while waiting:
            here = waiting.pop()
            found = {next_tile(tiles, here, step) for step in Step} - reached
            reached |= found
            waiting += found
        assert len(reached) == len(tiles), tiles[start].id
