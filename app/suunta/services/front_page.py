"""Pick from the knowledge what the first page shows."""

from __future__ import annotations

from suunta.domain.deck import Deck
from suunta.domain.document import Document, DocumentId
from suunta.domain.document_type import DocumentType
from suunta.domain.fact import Fact
from suunta.domain.front_page import Card, DeckCard, FrontPage, Overview
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.labels import Labels
from suunta.domain.language import Language, in_language
from suunta.domain.provenance import Provenance
from suunta.domain.relation import RelationType
from suunta.services.sector_words import sector_words, short_sector


def overview_of(knowledge: KnowledgeBase, labels: Labels, decks: tuple[Deck, ...] = ()) -> Overview:
    """The first page in each language that there are texts in."""
    documents: dict[str, int] = {}
    for document in knowledge:
        documents[document.type.value] = documents.get(document.type.value, 0) + 1
    written = {language for document in knowledge for language in document.pages}
    return Overview(
        edition=knowledge.edition.name,
        date=knowledge.edition.date,
        passages=knowledge.passages(),
        documents=documents,
        pages={
            language: _page(knowledge, labels, decks, language)
            for language in Language
            if language in written
        },
    )


def title_cards(
    knowledge: KnowledgeBase, identifiers: tuple[DocumentId, ...], language: Language
) -> tuple[Card, ...]:
    """A tile with nothing but its title for each identifier that is known."""
    known = (knowledge.documents.get(identifier) for identifier in identifiers)
    return tuple(Card(each.id, each.page(language).title) for each in known if each is not None)


def _page(
    knowledge: KnowledgeBase, labels: Labels, decks: tuple[Deck, ...], language: Language
) -> FrontPage:
    return FrontPage(
        recommendations=tuple(
            _recommendation(knowledge, document, language)
            for document in knowledge.of_type(DocumentType.RECOMMENDATION)
        ),
        experiments=tuple(
            _experiment(knowledge, labels, document, language)
            for document in knowledge.of_type(DocumentType.EXPERIMENT)
        ),
        vision=tuple(
            Card(document.id, document.page(language).title)
            for document in knowledge.of_type(DocumentType.VISION)
        ),
        decks=tuple(
            DeckCard(
                deck.id, in_language(deck.title, language), round(deck.minutes), len(deck.shown)
            )
            for deck in decks
        ),
        sectors=tuple(
            (sector, short_sector(sector, labels, language)) for sector in knowledge.sectors
        ),
        inferred=labels.text("legend.inferred", language),
    )


def _recommendation(knowledge: KnowledgeBase, document: Document, language: Language) -> Card:
    fact = _figure_behind(knowledge, document.id)
    return Card(
        id=document.id,
        title=document.page(language).title,
        figure=fact.number(language) if fact else "",
        scope=in_language(fact.label, language) if fact else "",
    )


def _experiment(
    knowledge: KnowledgeBase, labels: Labels, document: Document, language: Language
) -> Card:
    page, sector = document.page(language), document.sector
    return Card(
        id=document.id,
        title=page.title,
        over=knowledge.region_names(document, language),
        sector=sector.value if sector else "",
        sector_name=sector_words(sector, labels, page.language) if sector else "",
        is_inferred=sector is not None and sector.provenance is not Provenance.STATED,
    )


def _figure_behind(knowledge: KnowledgeBase, identifier: DocumentId) -> Fact | None:
    """The first figure that supports a document."""
    behind = (
        link.other
        for link in knowledge.links(identifier)
        if link.relation.type is RelationType.SUPPORTS
    )
    return next((knowledge.facts[key] for key in behind), None)
