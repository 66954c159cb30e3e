"""What a page rests on: its sources, and its figures with base and source beside them."""

from __future__ import annotations

from suunta.domain.dates import written_date
from suunta.domain.document import Page
from suunta.domain.fact import Fact
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.language import Language, in_language
from suunta.domain.provenance import Source
from suunta.services.reading_page import FigureRow, SourceRow


def source_rows(page: Page, knowledge: KnowledgeBase) -> tuple[SourceRow, ...]:
    """The sources a page cites, numbered in the order of their first citation."""
    places: dict[str, list[str]] = {}
    for citation in page.citations:
        cited = places.setdefault(citation.source, [])
        if citation.place and citation.place not in cited:
            cited.append(citation.place)
    return tuple(
        SourceRow(
            number=number,
            id=identifier,
            title=knowledge.sources[identifier].title
            if identifier in knowledge.sources
            else identifier,
            details=_details(knowledge.sources.get(identifier), page.language),
            places=tuple(cited),
        )
        for number, (identifier, cited) in enumerate(places.items(), 1)
    )


def _details(source: Source | None, language: Language) -> str:
    if source is None:
        return ""
    date = written_date(source.date, language) if source.date else ""
    return ", ".join(part for part in (source.publisher, date, source.address) if part)


def figure_rows(page: Page, knowledge: KnowledgeBase) -> tuple[FigureRow, ...]:
    """The facts a page shows, with what must stand beside a number."""
    return tuple(
        _figure_row(knowledge.facts[identifier], page, knowledge) for identifier in page.figures
    )


def _figure_row(fact: Fact, page: Page, knowledge: KnowledgeBase) -> FigureRow:
    source = knowledge.sources.get(fact.source)
    title, where = source.title if source else fact.source, fact.where(page.language)
    return FigureRow(
        id=fact.id,
        kind=fact.kind,
        number=fact.number(page.language),
        sentence=fact.sentence(page.language),
        base=in_language(fact.base, page.language),
        date=in_language(fact.date, page.language),
        source=f"{title}: {where}" if where else title,
    )
