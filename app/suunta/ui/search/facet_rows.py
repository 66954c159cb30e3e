"""What the filters beside the results show: headings and the values one can choose."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from suunta.domain.document_type import DocumentType
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.labels import Labels
from suunta.domain.language import Language, in_language
from suunta.services.facets import FACETS

Filters = Mapping[str, tuple[str, ...]]
"""Facet key to chosen values."""

_FOLDED = "county"
_SHOWN = 3
"""Of a long list of counties, more than these are folded away until asked for."""


@dataclass(frozen=True, slots=True)
class FacetHeading:
    """The name of a facet, above its values."""

    facet: str
    text: str


@dataclass(frozen=True, slots=True)
class FacetOption:
    """One value, with how many documents choosing it would leave."""

    facet: str
    value: str
    text: str
    count: int
    is_chosen: bool
    sector: str = ""
    """Slug of the sector, where the value is one, so that its mark can be painted."""


@dataclass(frozen=True, slots=True)
class FacetFold:
    """Shows or hides the values of a long facet."""

    facet: str
    hidden: int
    is_open: bool


FacetRow = FacetHeading | FacetOption | FacetFold


def toggled(filters: Filters, facet: str, value: str) -> dict[str, tuple[str, ...]]:
    """The filters with one value chosen, or no longer chosen."""
    chosen = filters.get(facet, ())
    kept = tuple(v for v in chosen if v != value) if value in chosen else (*chosen, value)
    others = {key: values for key, values in filters.items() if key != facet and values}
    return {**others, facet: kept} if kept else others


class FacetRows:
    """Turns the counts of a search into rows, named in the reader's language."""

    def __init__(self, *, knowledge: KnowledgeBase, labels: Labels, language: Language) -> None:
        self._labels = labels
        self._language = language
        self._values: dict[str, dict[str, str]] = {
            "type": {kind: labels.text(f"types.{kind}", language) for kind in DocumentType},
            "sector": {
                slug: in_language(sector.name, language)
                for slug, sector in knowledge.sectors.items()
            },
            "use_case": {
                slug: _title(knowledge, f"use-case/{slug}", language) or slug
                for slug in knowledge.use_cases
            },
            "county": {
                slug: in_language(region.short, language)
                for slug, region in knowledge.regions.items()
            },
            "language": {code: labels.text(f"language.{code}", language) for code in Language},
        }

    def name(self, facet: str, value: str) -> str:
        """What people call a value; a value nobody knows is shown as it is."""
        return self._values.get(facet, {}).get(value, value)

    def rows(
        self, counts: Mapping[str, Mapping[str, int]], filters: Filters, opened: frozenset[str]
    ) -> tuple[FacetRow, ...]:
        """Every facet that has something to choose, in the order people think of them."""
        rows: list[FacetRow] = []
        for facet in FACETS:
            options = self._options(facet, counts.get(facet, {}), filters.get(facet, ()))
            if not options or (facet == "language" and len(options) == 1):
                continue
            rows.append(FacetHeading(facet, self._labels.text(f"facet.{facet}", self._language)))
            rows.extend(_folded(facet, options, facet in opened))
        return tuple(rows)

    def _options(
        self, facet: str, counts: Mapping[str, int], chosen: Sequence[str]
    ) -> list[FacetOption]:
        known = self._values[facet]
        unknown = [value for value in (*counts, *chosen) if value not in known]
        shown = dict.fromkeys((*known, *unknown))
        return [
            FacetOption(
                facet=facet,
                value=value,
                text=self._text(facet, value),
                count=counts.get(value, 0),
                is_chosen=value in chosen,
                sector=value if facet == "sector" else "",
            )
            for value in shown
            if counts.get(value, 0) or value in chosen
        ]

    def _text(self, facet: str, value: str) -> str:
        """Its name; beside the two sectors, `both` says it in one line."""
        if (facet, value) == ("sector", "both"):
            return self._labels.text("sector.both.short", self._language)
        return self.name(facet, value)


def _folded(facet: str, options: list[FacetOption], is_open: bool) -> list[FacetRow]:
    """The first values and the chosen ones; a fold is worth its row where it hides two or more."""
    shown = [each for place, each in enumerate(options) if place < _SHOWN or each.is_chosen]
    hidden = len(options) - len(shown)
    if facet != _FOLDED or len(options) < _SHOWN + 2:
        return list(options)
    if is_open:
        return [*options, FacetFold(facet, 0, is_open=True)]
    return [*shown, FacetFold(facet, hidden, is_open=False)] if hidden else list(options)


def _title(knowledge: KnowledgeBase, identifier: str, language: Language) -> str:
    document = knowledge.documents.get(identifier)
    return document.page(language).title if document else ""
