"""Where a claim comes from: a source says it, we conclude it, or nobody is known to say it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from suunta.domain.language import Localized


class Provenance(StrEnum):
    """How well a claim is founded."""

    STATED = "stated"
    INFERRED = "inferred"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Assignment:
    """A value given to a document, told apart by who gave it."""

    value: str
    provenance: Provenance
    source: str | None = None
    """Identifier of the source that states it; only with `STATED`."""
    reason: Localized = field(default_factory=dict)
    """What the inference rests on; only with `INFERRED`."""


@dataclass(frozen=True, slots=True)
class Source:
    """A publication that claims are taken from."""

    id: str
    title: str
    publisher: str
    kind: str
    date: str | None
    """As far as the publication shows it: a year, a month or a day."""
    address: str | None
    """Where it was seen, for people to look up; Suunta itself never opens it."""
    note: Localized = field(default_factory=dict)
    places: tuple[Localized, ...] = ()
    """What its parts are called: slides, sections, articles."""


@dataclass(frozen=True, slots=True)
class Citation:
    """One place in one source."""

    source: str
    place: str = ""
