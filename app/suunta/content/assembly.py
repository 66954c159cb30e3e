"""Put the manuscript together: references looked up, figures filled in, relations collected."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from suunta.content import ledgers
from suunta.content.figure_documents import figure_documents
from suunta.content.manuscript import DocumentManuscript, Manuscript, PageManuscript
from suunta.content.markdown import Rendering, render_html, render_inline, render_text
from suunta.content.markup import CITATION, FIGURE, citations, marks
from suunta.content.source_places import place_in
from suunta.content.term_documents import term_documents
from suunta.content.typography import right_text
from suunta.domain.concept import Concept
from suunta.domain.document import Document, Page, Section
from suunta.domain.document_type import DocumentType
from suunta.domain.fact import Fact
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.domain.provenance import Assignment, Citation, Provenance, Source
from suunta.domain.relation import Relation, RelationType


def assemble(manuscript: Manuscript, labels: Labels) -> KnowledgeBase:
    """The knowledge base; what refers to nothing is left out of the relations."""
    facts, sources = ledgers.facts(manuscript), ledgers.sources(manuscript)
    concepts = ledgers.concepts(manuscript)
    documents = [
        *(_document(written, facts, sources, labels) for written in manuscript.documents),
        *figure_documents(facts, sources, labels),
        *term_documents(concepts, sources, labels),
    ]
    by_id = {document.id: document for document in sorted(documents, key=_place)}
    told = (*_written_relations(manuscript), *_made_relations(by_id, facts, concepts))
    relations = (*told, *_shown_besides(told, by_id))
    return KnowledgeBase(
        edition=ledgers.edition(manuscript),
        documents=by_id,
        facts=facts,
        concepts=concepts,
        sources=sources,
        regions=ledgers.regions(manuscript),
        sectors=ledgers.sectors(manuscript),
        use_cases=ledgers.use_cases(manuscript),
        relations=tuple(_known(relations, by_id)),
    )


def _place(document: Document) -> tuple[int, int, str]:
    return (
        list(DocumentType).index(document.type),
        document.order,
        document.page(Language.EN).title.casefold(),
    )


def _document(
    written: DocumentManuscript,
    facts: Mapping[str, Fact],
    sources: Mapping[str, Source],
    labels: Labels,
) -> Document:
    about = written.about.data
    use_case = about.get("use_case")
    return Document(
        id=written.id,
        type=written.type,
        order=about["order"],
        pages={page.language: _page(page, facts, sources, labels) for page in written.pages},
        regions=tuple(about.get("regions", ())),
        sector=_assignment(about.get("sector")),
        use_case=_assignment(use_case),
        also_use_cases=tuple(use_case.get("also", ())) if use_case else (),
    )


def _page(
    page: PageManuscript, facts: Mapping[str, Fact], sources: Mapping[str, Source], labels: Labels
) -> Page:
    front = page.front.data
    whole = "\n".join(section.markdown for section in page.sections)
    cited = tuple(_cited(whole, page.language, sources))
    rendering = Rendering(page.language, labels, facts, sources, _numbers(cited))
    sections = tuple(
        Section(
            anchor=section.anchor,
            heading=right_text(section.heading, page.language),
            markdown=section.markdown.strip(),
            html=render_html(section.markdown, rendering),
            text=render_text(section.markdown, rendering),
        )
        for section in page.sections
    )
    return Page(
        language=page.language,
        title=render_inline(front["title"], rendering),
        summary=render_inline(front["summary"], rendering),
        sections=sections,
        keywords=tuple(front.get("keywords", ())),
        technology=render_inline(front.get("technology", ""), rendering),
        status=render_inline(front.get("status", ""), rendering),
        citations=cited,
        figures=tuple(
            dict.fromkeys(mark.target for mark in marks(FIGURE, whole) if mark.target in facts)
        ),
        inferences=tuple(rendering.reasons),
        reviewed=ledgers.review(front.get("reviewed")),
    )


def _cited(markdown: str, language: Language, sources: Mapping[str, Source]) -> Iterator[Citation]:
    """Every place once, as the page's language calls it."""
    seen = set()
    for mark in marks(CITATION, markdown):
        for citation in citations(mark.target):
            if citation not in seen:
                seen.add(citation)
                source = sources.get(citation.source)
                yield Citation(citation.source, place_in(source, citation.place, language))


def _numbers(cited: Iterable[Citation]) -> dict[str, int]:
    sources = dict.fromkeys(citation.source for citation in cited)
    return {source: number for number, source in enumerate(sources, 1)}


def _assignment(entry: Mapping[str, Any] | None) -> Assignment | None:
    if entry is None:
        return None
    return Assignment(
        entry["value"],
        Provenance(entry["provenance"]),
        entry.get("source"),
        ledgers.localized(entry.get("reason")),
    )


def _written_relations(manuscript: Manuscript) -> Iterator[Relation]:
    for document in manuscript.documents:
        for entry in document.about.data.get("relations", ()):
            yield Relation(
                type=RelationType(entry["type"]),
                origin=document.id,
                target=entry["to"],
                provenance=Provenance(entry["provenance"]),
                source=entry.get("source"),
                reason=ledgers.localized(entry["reason"]),
            )


def _made_relations(
    documents: Mapping[str, Document], facts: Mapping[str, Fact], concepts: Mapping[str, Concept]
) -> Iterator[Relation]:
    """Relations that follow from other data: classes, facts, terms."""
    for document in documents.values():
        yield from _of_class(document)
    for fact in facts.values():
        yield from _of_fact(fact)
    for concept in concepts.values():
        yield from _of_concept(concept)


def _of_class(document: Document) -> Iterator[Relation]:
    given = document.use_case
    if given:
        target = f"{DocumentType.USE_CASE}/{given.value}"
        yield Relation(
            RelationType.BELONGS_TO,
            document.id,
            target,
            given.provenance,
            given.source,
            given.reason,
        )


def _shown_besides(
    told: Iterable[Relation], documents: Mapping[str, Document]
) -> Iterator[Relation]:
    """Figures that stand on a page; what is told of the two with a reason says more than that."""
    joined = {frozenset((relation.origin, relation.target)) for relation in told}
    for document in documents.values():
        for fact in (fact for page in document.pages.values() for fact in page.figures):
            if frozenset((document.id, fact)) not in joined:
                yield Relation(RelationType.SHOWS, document.id, fact, Provenance.STATED)


def _of_fact(fact: Fact) -> Iterator[Relation]:
    ties = {RelationType.SUPPORTS: fact.supports, RelationType.CONFUSED_WITH: fact.confused_with}
    for kind, others in ties.items():
        for tie in others:
            yield Relation(kind, fact.id, tie.to, Provenance.STATED, fact.source, tie.reason)


def _of_concept(concept: Concept) -> Iterator[Relation]:
    term = f"{DocumentType.TERM}/{concept.id}"
    for target in concept.seen_in:
        yield Relation(RelationType.SEEN_IN, term, target, Provenance.INFERRED)
    for other in dict.fromkeys((*concept.broader, *concept.related)):
        neighbour = f"{DocumentType.TERM}/{other}"
        yield Relation(RelationType.RELATED, term, neighbour, Provenance.INFERRED)


def _known(relations: Iterable[Relation], documents: Mapping[str, Document]) -> Iterator[Relation]:
    """The relations between two documents there are, once even where both ends name it."""
    seen: set[tuple[RelationType, str, str]] = set()
    for relation in relations:
        ends = (relation.origin, relation.target)
        key = (relation.type, *(sorted(ends) if relation.type.is_symmetric else ends))
        leads_on = relation.origin != relation.target and documents.keys() >= set(ends)
        if leads_on and key not in seen:
            seen.add(key)
            yield relation
