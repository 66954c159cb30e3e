"""Where an experiment runs, and the sectors it serves."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from suunta.domain.language import Localized


class RegionKind(StrEnum):
    """The kinds of organiser: HUS and Helsinki are no wellbeing services counties."""

    COUNTY = "county"
    CITY = "city"
    HOSPITAL_GROUP = "hospital-group"


@dataclass(frozen=True, slots=True)
class Region:
    """An organiser of social and health services."""

    id: str
    kind: RegionKind
    name: Localized
    """The statutory name."""
    short: Localized
    tile: tuple[int, int]
    """The column and the row of its place on the tile map, counted from the north-west."""
    code: str | None = None
    """Statistics Finland's code; those that are no county have none."""
    synonyms: tuple[str, ...] = ()
    """Further names people search with, the source deck's own among them."""


@dataclass(frozen=True, slots=True)
class Sector:
    """Social services, health care, or both."""

    id: str
    name: Localized
