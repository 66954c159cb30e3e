"""Turn documents into the rows of a list."""

from __future__ import annotations

from suunta.domain.document import Document
from suunta.domain.document_type import DocumentType
from suunta.domain.fact import Fact
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.labels import Labels
from suunta.domain.language import Language, in_language
from suunta.services.sector_words import sector_words
from suunta.ui.browse.entry import Chip, Entry


class Entries:
    """Makes rows in one language, from one knowledge base."""

    def __init__(self, *, knowledge: KnowledgeBase, labels: Labels, language: Language) -> None:
        self._knowledge = knowledge
        self._labels = labels
        self._language = language

    def entry(self, document: Document) -> Entry:
        page = document.page(self._language)
        fact = self._knowledge.facts.get(document.id)
        if fact is not None:
            return self._figure(document, fact)
        is_numbered = document.type is DocumentType.RECOMMENDATION
        return Entry(
            id=document.id,
            title=page.title,
            detail=page.summary,
            over=self._over(document),
            lead=_slug(document) if is_numbered else "",
            chips=self._chips(document),
        )

    def region_names(self, document: Document) -> str:
        """The short names of the organisers, one after the other."""
        return self._knowledge.region_names(document, self._language)

    def sector_name(self, sector: str) -> str:
        return in_language(self._knowledge.sectors[sector].name, self._language)

    def use_case_name(self, slug: str) -> str:
        document = self._knowledge.documents.get(f"{DocumentType.USE_CASE}/{slug}")
        return document.page(self._language).title if document else slug

    def _figure(self, document: Document, fact: Fact) -> Entry:
        """A figure reads on from its number: what it says, and what it does not."""
        return Entry(
            id=document.id,
            title=in_language(fact.label, self._language),
            detail=in_language(fact.meaning, self._language),
            lead=fact.number(self._language),
        )

    def _over(self, document: Document) -> str:
        if document.type is DocumentType.TERM:
            return self._names_elsewhere(document)
        return self.region_names(document)

    def _names_elsewhere(self, document: Document) -> str:
        concept = self._knowledge.concepts.get(_slug(document))
        if concept is None:
            return ""
        others = (
            name for language, name in concept.preferred.items() if language != self._language
        )
        return " · ".join(dict.fromkeys(others))

    def _chips(self, document: Document) -> tuple[Chip, ...]:
        sector = document.sector
        if sector is None:
            return ()
        language = document.page(self._language).language
        return (Chip(sector_words(sector, self._labels, language), sector.value),)


def _slug(document: Document) -> str:
    return document.id.partition("/")[2]
