"""The fact box: what a document is, in a few lines, each with how well founded it is."""

from __future__ import annotations

from collections.abc import Iterator

from suunta.domain.document import Document, Page
from suunta.domain.document_type import DocumentType
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.labels import Labels
from suunta.domain.language import Language, in_language
from suunta.domain.provenance import Assignment, Provenance
from suunta.services.reading_page import FactBoxRow


def fact_box(
    document: Document, page: Page, knowledge: KnowledgeBase, labels: Labels
) -> Iterator[FactBoxRow]:
    """The rows of one page's fact box; none for types that have nothing to say there."""
    box = _FactBox(document, page, knowledge, labels)
    match document.type:
        case DocumentType.EXPERIMENT:
            yield from box.experiment()
        case DocumentType.FIGURE:
            yield from box.figure()
        case DocumentType.TERM:
            yield from box.term()


class _FactBox:
    def __init__(
        self, document: Document, page: Page, knowledge: KnowledgeBase, labels: Labels
    ) -> None:
        self._document, self._page, self._knowledge, self._labels = (
            document,
            page,
            knowledge,
            labels,
        )
        self._language = page.language

    def experiment(self) -> Iterator[FactBoxRow]:
        regions = [
            self._knowledge.regions[slug]
            for slug in self._document.regions
            if slug in self._knowledge.regions
        ]
        for region in regions:
            names = " · ".join(
                dict.fromkeys(region.name[language] for language in _own_first(self._language))
            )
            yield FactBoxRow(self._label("region"), names)
        sector = self._document.sector
        if sector:
            name = self._knowledge.sectors.get(sector.value)
            value = in_language(name.name, self._language) if name else sector.value
            yield self._assigned("sector", value, sector, sector.value)
        use_case = self._document.use_case
        if use_case:
            yield self._assigned("class", self._class_title(use_case.value), use_case)
        if self._document.also_use_cases:
            titles = " · ".join(self._class_title(slug) for slug in self._document.also_use_cases)
            yield FactBoxRow(self._label("also"), titles, Provenance.INFERRED)
        for key, value in (("technology", self._page.technology), ("status", self._page.status)):
            if value:
                yield FactBoxRow(self._label(key), value)

    def figure(self) -> Iterator[FactBoxRow]:
        fact = self._knowledge.facts[self._document.id]
        source = self._knowledge.sources.get(fact.source)
        number = fact.number(self._language)
        yield FactBoxRow(
            self._label("value"),
            self._labels.text(f"qualifier.{fact.qualifier}", self._language, number=number),
        )
        yield FactBoxRow(self._label("base"), in_language(fact.base, self._language))
        yield FactBoxRow(self._label("date"), in_language(fact.date, self._language))
        yield FactBoxRow(
            self._label("source"),
            source.title if source else fact.source,
            note=fact.where(self._language),
        )

    def term(self) -> Iterator[FactBoxRow]:
        concept = self._knowledge.concepts[self._document.id.partition("/")[2]]
        for language, key in (
            (Language.EN, "english"),
            (Language.FI, "finnish"),
            (Language.SV, "swedish"),
        ):
            others = ", ".join(concept.alternative.get(language, ()))
            yield FactBoxRow(self._label(key), concept.preferred[language], note=others)
        if concept.acronyms:
            yield FactBoxRow(self._label("also-called"), ", ".join(concept.acronyms))

    def _assigned(self, key: str, value: str, given: Assignment, sector: str = "") -> FactBoxRow:
        note = in_language(given.reason, self._language) if given.reason else ""
        if given.provenance is Provenance.STATED and given.source in self._knowledge.sources:
            title = self._knowledge.sources[given.source].title
            note = self._labels.text("box.according-to", self._language, source=title)
        return FactBoxRow(self._label(key), value, given.provenance, note, sector)

    def _class_title(self, slug: str) -> str:
        document = self._knowledge.documents.get(f"{DocumentType.USE_CASE}/{slug}")
        return document.page(self._language).title if document else slug

    def _label(self, key: str) -> str:
        return self._labels.text(f"box.{key}", self._language)


def _own_first(language: Language) -> tuple[Language, ...]:
    return (language, *(other for other in Language if other is not language))
