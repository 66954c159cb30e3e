"""The map as a value: whose colours a tile wears, how large the map is, and the whole in words."""

from __future__ import annotations

import pytest

from suunta.domain.tile_map import Tile, TileMap


@pytest.mark.parametrize(
    ("marks", "sector"),
    [
        ((), ""),
        (("social",), "social"),
        (("both", "both"), "both"),
        (("social", "healthcare"), "both"),
        (("social", "both"), "both"),
    ],
)
def test_a_tile_wears_the_colours_of_its_sector(marks: tuple[str, ...], sector: str) -> None:
    assert Tile("pirkanmaa", "Pirkanmaa", 1, 4, marks).sector == sector


def test_a_map_is_as_large_as_its_outermost_tiles() -> None:
    tiles = (Tile("lapland", "Lapland", 2, 0), Tile("hus", "HUS", 0, 6))

    assert (TileMap("", tiles).columns, TileMap("", tiles).rows) == (3, 7)
    assert (TileMap("", ()).columns, TileMap("", ()).rows) == (0, 0)


def test_the_description_holds_every_tile_and_the_source() -> None:
    tiles = (
        Tile("lapland", "Lapland", 2, 0, spoken="Lapland, no experiment yet"),
        Tile("hus", "HUS", 0, 6, ("healthcare",), spoken="HUS, 1 experiment, health care"),
    )

    description = TileMap("Two tiles", tiles, source="Source: a deck").description

    assert description == (
        "Two tiles. Lapland, no experiment yet. HUS, 1 experiment, health care. Source: a deck"
    )
