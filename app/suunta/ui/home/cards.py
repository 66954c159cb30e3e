"""Pick from the knowledge what the first page shows."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from suunta.domain.document import Document, DocumentId, DocumentType
from suunta.domain.fact import Fact
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.labels import Labels
from suunta.domain.language import Language, in_language
from suunta.domain.provenance import Provenance
from suunta.domain.relation import RelationType
from suunta.ui.browse.entries import Entries
from suunta.ui.home.card import Card
from suunta.ui.translation import QT_TRANSLATE_NOOP

_RECOMMENDATION = QT_TRANSLATE_NOOP("Home", "Recommendation %1")


class Cards:
    """Makes the tiles in one language, from one knowledge base."""

    def __init__(self, *, knowledge: KnowledgeBase, labels: Labels, language: Language) -> None:
        self._knowledge = knowledge
        self._labels = labels
        self._language = language
        self._entries = Entries(knowledge=knowledge, labels=labels, language=language)

    def recommendations(self) -> tuple[Card, ...]:
        documents = self._knowledge.of_type(DocumentType.RECOMMENDATION)
        return tuple(self._recommendation(document) for document in documents)

    def experiments(self) -> tuple[Card, ...]:
        documents = self._knowledge.of_type(DocumentType.EXPERIMENT)
        return tuple(self._experiment(document) for document in documents)

    def vision(self) -> tuple[Card, ...]:
        documents = self._knowledge.of_type(DocumentType.VISION)
        return tuple(Card(document.id, self._title(document)) for document in documents)

    def titles(self, identifiers: tuple[DocumentId, ...]) -> tuple[Card, ...]:
        """One tile for each identifier that is known."""
        known = (self._knowledge.documents.get(identifier) for identifier in identifiers)
        return tuple(Card(d.id, self._title(d)) for d in known if d is not None)

    def _recommendation(self, document: Document) -> Card:
        number = document.id.partition("/")[2]
        over = QCoreApplication.translate("Home", _RECOMMENDATION).replace("%1", number)
        fact = self._figure_behind(document.id)
        return Card(
            id=document.id,
            title=self._title(document),
            over=over,
            figure=fact.number(self._language) if fact else "",
            scope=in_language(fact.label, self._language) if fact else "",
        )

    def _experiment(self, document: Document) -> Card:
        sector = document.sector
        return Card(
            id=document.id,
            title=self._title(document),
            over=self._entries.region_names(document),
            sector=sector.value if sector else "",
            sector_name=self._sector_name(document),
            is_inferred=sector is not None and sector.provenance is not Provenance.STATED,
        )

    def _sector_name(self, document: Document) -> str:
        chips = self._entries.entry(document).chips
        return chips[0].text if chips else ""

    def _figure_behind(self, identifier: DocumentId) -> Fact | None:
        """The first figure that supports a document."""
        behind = (
            link.other
            for link in self._knowledge.links(identifier)
            if link.relation.type is RelationType.SUPPORTS
        )
        return next((self._knowledge.facts[key] for key in behind), None)

    def _title(self, document: Document) -> str:
        return document.page(self._language).title
