"""Make a document of each figure of the two Polis discussions, from the facts ledger."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from suunta.content.markdown import Rendering, render_html, render_text
from suunta.domain.document import Document, Page, Section
from suunta.domain.document_type import DocumentType
from suunta.domain.fact import Fact, FactKind
from suunta.domain.labels import Labels
from suunta.domain.language import Language, in_language
from suunta.domain.provenance import Citation, Source


def figure_documents(
    facts: Mapping[str, Fact], sources: Mapping[str, Source], labels: Labels
) -> Iterator[Document]:
    """The survey figures as documents, in the ledger's order."""
    survey = [fact for fact in facts.values() if fact.kind is FactKind.SURVEY]
    for order, fact in enumerate(survey, 1):
        pages = {
            language: _page(fact, language, facts, sources, labels) for language in fact.statement
        }
        yield Document(fact.id, DocumentType.FIGURE, order, pages)


def _page(
    fact: Fact,
    language: Language,
    facts: Mapping[str, Fact],
    sources: Mapping[str, Source],
    labels: Labels,
) -> Page:
    rendering = Rendering(language, labels, facts, sources, {fact.source: 1})
    source = sources.get(fact.source)
    title = labels.text(f"qualifier.{fact.qualifier}", language, number=fact.number(language))
    written = {
        "statement": f"{fact.sentence(language)} [@{fact.source}]",
        "meaning": in_language(fact.meaning, language),
        "base": labels.text(
            "figure.base-text",
            language,
            base=in_language(fact.base, language),
            date=in_language(fact.date, language),
        ),
        "source": labels.text(
            "figure.source-text",
            language,
            source=source.title if source else fact.source,
            places=fact.where(language),
        ),
    }
    if fact.formula:
        written["source"] += " " + labels.text("figure.formula", language, formula=fact.formula)
    return Page(
        language=language,
        title=f"{title[:1].upper()}{title[1:]} {in_language(fact.label, language)}",
        summary=fact.sentence(language),
        sections=tuple(
            Section(
                anchor=anchor,
                heading=labels.text(f"figure.{anchor}", language),
                markdown=markdown,
                html=render_html(markdown, rendering),
                text=render_text(markdown, rendering),
            )
            for anchor, markdown in written.items()
        ),
        citations=tuple(
            Citation(fact.source, in_language(place, language)) for place in fact.places
        )
        or (Citation(fact.source),),
        reviewed=fact.reviewed.get(language),
    )
