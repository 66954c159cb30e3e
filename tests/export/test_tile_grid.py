"""Where the tiles lie: side by side within the width, none upon another, found by a point."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF

from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.tile_map import Tile, TileMap
from suunta.export.tile_grid import WIDEST, TileGrid


@pytest.fixture
def tile_map(knowledge: KnowledgeBase) -> TileMap:
    return TileMap("", tuple(Tile(r.id, r.id, *r.tile) for r in knowledge.regions.values()))


@pytest.mark.parametrize("width", [260, 504, 761])
def test_the_tiles_lie_apart_and_within_the_width(tile_map: TileMap, width: int) -> None:
    grid = TileGrid(tile_map, width=width, tile_height=66)
    rects = [grid.rect(tile) for tile in tile_map.tiles]

    assert all(rect.left() >= 0 and rect.right() <= width for rect in rects)
    assert not any(a.intersects(b) for n, a in enumerate(rects) for b in rects[:n])
    assert max(rect.bottom() for rect in rects) == grid.height


def test_a_tile_grows_only_so_far(tile_map: TileMap) -> None:
    assert TileGrid(tile_map, width=3000, tile_height=66).tile_width == round(66 * WIDEST)


def test_a_point_finds_its_tile_and_a_gap_finds_none(tile_map: TileMap) -> None:
    grid = TileGrid(tile_map, width=504, tile_height=66)

    for number, tile in enumerate(tile_map.tiles):
        assert grid.at(grid.rect(tile).center()) == number
    assert grid.at(QPointF(2, 2)) == -1


def test_an_empty_map_takes_no_room() -> None:
    grid = TileGrid(TileMap("", ()), width=504, tile_height=66)

    assert grid.at(QPointF(2, 2)) == -1
    assert grid.height <= 0
