"""A map of equal tiles: a value that the window and the picture files each draw."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tile:
    """One organiser of services on the map."""

    id: str
    """Slug of the region."""
    name: str
    column: int
    row: int
    marks: tuple[str, ...] = ()
    """Slug of a sector for each experiment; empty for one whose sector nobody knows."""
    is_inferred: bool = False
    """Whether one of the sectors at least is our own conclusion."""
    spoken: str = ""
    """All that the tile shows, in words."""

    @property
    def sector(self) -> str:
        """The sector whose colours the tile wears; `both` where its experiments differ."""
        sectors = set(self.marks)
        if not sectors:
            return ""
        return sectors.pop() if len(sectors) == 1 else "both"


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """What a mark means, and how often it is there."""

    sector: str
    text: str


@dataclass(frozen=True, slots=True)
class TileMap:
    """The tiles with everything that must stand beside them in a picture."""

    title: str
    tiles: tuple[Tile, ...]
    """In reading order: row by row, from the west."""
    legend: tuple[LegendEntry, ...] = ()
    inferred: str = ""
    """What a broken line says."""
    source: str = ""
    """Where the experiments and their places were read."""
    credit: str = ""
    """Who made the map, and from which edition."""

    @property
    def columns(self) -> int:
        return max((tile.column for tile in self.tiles), default=-1) + 1

    @property
    def rows(self) -> int:
        return max((tile.row for tile in self.tiles), default=-1) + 1

    @property
    def description(self) -> str:
        """The whole map in words, for those who cannot see it."""
        return ". ".join((self.title, *(tile.spoken for tile in self.tiles), self.source))
