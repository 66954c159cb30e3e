"""A hit in the words a list of results shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from suunta.domain.address import Address
from suunta.domain.document import Document
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.labels import Labels
from suunta.domain.language import Language, in_language
from suunta.search.hit import Hit
from suunta.services.sector_words import sector_words


@dataclass(frozen=True, slots=True)
class HitRow:
    """One document that was found."""

    hit: Hit
    title: str
    kind: str
    """What it is: `Experiment`, `Recommendation 4`."""
    sector: str
    """Slug of its sector, or nothing."""
    sector_words: str
    """Its sector's name, and how well founded that is, in the language of the passage."""
    regions: str
    """Where it runs, if it does so anywhere."""
    place: str
    """Where the passage stands: region, section, languages."""
    language: Language | None = None
    """Of the passage, where a page opens in another one unless it is told."""

    @property
    def address(self) -> str:
        """Opens the passage that was found."""
        return str(Address(self.hit.id, anchor=self.hit.anchor, language=self.language))

    @property
    def snippet(self) -> str:
        return "".join(span.text for span in self.hit.snippet)


def hit_rows(
    hits: Sequence[Hit], knowledge: KnowledgeBase, labels: Labels, preferred: Language
) -> tuple[HitRow, ...]:
    """The rows of the hits whose documents there still are; pages open in `preferred`."""
    return tuple(
        _row(hit, knowledge.documents[hit.id], knowledge, labels, preferred)
        for hit in hits
        if hit.id in knowledge.documents
    )


def kind_of(document: Document, labels: Labels, language: Language) -> str:
    """The document's type, with its number where documents of the type are numbered."""
    kind = labels.text(f"type.{document.type}", language)
    number = document.id.partition("/")[2]
    return f"{kind} {number}" if number.isdigit() else kind


def _row(
    hit: Hit, document: Document, knowledge: KnowledgeBase, labels: Labels, preferred: Language
) -> HitRow:
    page = document.page(hit.language)
    section = page.section(hit.anchor)
    regions = [
        in_language(knowledge.regions[slug].short, hit.language)
        for slug in document.regions
        if slug in knowledge.regions
    ]
    languages = [code.upper() for code in document.pages] if len(document.pages) > 1 else []
    where = ", ".join(regions)
    parts = [
        where,
        section.heading if section else "",
        ", ".join(languages),
    ]
    return HitRow(
        hit=hit,
        title=page.title,
        kind=kind_of(document, labels, hit.language),
        sector=document.sector.value if document.sector else "",
        sector_words=_sector_words(document, labels, hit.language),
        regions=where,
        place=" · ".join(part for part in parts if part),
        language=None if hit.language is preferred else hit.language,
    )


def _sector_words(document: Document, labels: Labels, language: Language) -> str:
    return sector_words(document.sector, labels, language) if document.sector else ""
