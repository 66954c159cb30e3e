"""A page ready to show: the values that the reader, the preview and the command line share."""

from __future__ import annotations

from dataclasses import dataclass

from suunta.domain.chart import Chart
from suunta.domain.document import Document, DocumentId, Page
from suunta.domain.fact import FactKind
from suunta.domain.provenance import Provenance


@dataclass(frozen=True, slots=True)
class FactBoxRow:
    """One line of the fact box: what it is, its value, and how well founded that is."""

    label: str
    value: str
    provenance: Provenance | None = None
    note: str = ""
    """The source that states it, or what the inference rests on."""
    sector: str = ""
    """Slug of the sector, where the value is one, so that its mark can be painted."""


@dataclass(frozen=True, slots=True)
class RelationRow:
    """One related document with the reason for the relation."""

    id: DocumentId
    title: str
    reason: str
    provenance: Provenance


@dataclass(frozen=True, slots=True)
class RelationGroup:
    """The documents that are related in the same way."""

    label: str
    rows: tuple[RelationRow, ...]


@dataclass(frozen=True, slots=True)
class SourceRow:
    """One source of a page, with the places it is cited for."""

    number: int
    id: str
    title: str
    details: str
    """Publisher, date and address, in one line."""
    places: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One figure of a page with what belongs beside it: wording, base, date and source."""

    id: str
    kind: FactKind
    number: str
    sentence: str
    base: str
    date: str
    source: str


@dataclass(frozen=True, slots=True)
class OutlineRow:
    """One section, to jump to."""

    anchor: str
    heading: str


@dataclass(frozen=True, slots=True)
class ReadingPage:
    """Everything the reader shows of one document in one language."""

    document: Document
    page: Page
    trail: str
    """Where it belongs: `Recommendations › 1 of 6`."""
    minutes: int
    outline: tuple[OutlineRow, ...]
    fact_box: tuple[FactBoxRow, ...]
    relations: tuple[RelationGroup, ...]
    sources: tuple[SourceRow, ...]
    figures: tuple[FigureRow, ...]
    charts: dict[str, Chart]
    """By the anchor of the section each stands in."""
    html: str
    """Sections with headings and anchors, the figures and the list of sources; no title."""
    review: str
    """Whether a person has read this language's page, in a sentence."""
