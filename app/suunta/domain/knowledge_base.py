"""The whole of the knowledge, in memory: documents, facts, sources and how they hang together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import cached_property

from suunta.domain.concept import Concept
from suunta.domain.document import Document, DocumentId
from suunta.domain.document_type import DocumentType
from suunta.domain.edition import Edition
from suunta.domain.errors import UnknownIdentifier
from suunta.domain.fact import Fact
from suunta.domain.language import Language, in_language
from suunta.domain.provenance import Source
from suunta.domain.region import Region, Sector
from suunta.domain.relation import Link, Relation


@dataclass(frozen=True, repr=False)
class KnowledgeBase:
    """Everything the knowledge folder holds; looked up by identifier."""

    edition: Edition
    documents: dict[DocumentId, Document]
    """In the order lists show them: by type, then by order and title."""
    facts: dict[str, Fact] = field(default_factory=dict)
    concepts: dict[str, Concept] = field(default_factory=dict)
    sources: dict[str, Source] = field(default_factory=dict)
    regions: dict[str, Region] = field(default_factory=dict)
    sectors: dict[str, Sector] = field(default_factory=dict)
    use_cases: tuple[str, ...] = ()
    """Slugs of the use-case classes in the taxonomy's order."""
    relations: tuple[Relation, ...] = ()

    def document(self, identifier: DocumentId) -> Document:
        """The document, or `UnknownIdentifier` with the nearest identifiers there are."""
        try:
            return self.documents[identifier]
        except KeyError:
            nearest = get_close_matches(identifier, self.documents, n=5, cutoff=0.5)
            raise UnknownIdentifier(identifier, nearest) from None

    def of_type(self, kind: DocumentType) -> tuple[Document, ...]:
        return tuple(document for document in self.documents.values() if document.type is kind)

    def links(self, identifier: DocumentId) -> tuple[Link, ...]:
        """The relations of a document, its own first and those of others after them."""
        return tuple(self._links[identifier])

    def region_names(self, document: Document, language: Language) -> str:
        """The short names of the organisers, one after the other."""
        regions = (self.regions[slug] for slug in document.regions)
        return ", ".join(in_language(region.short, language) for region in regions)

    def passages(self) -> int:
        """How many passages there are to search, over all languages."""
        return sum(len(page.sections) for document in self for page in document.pages.values())

    def __repr__(self) -> str:
        return f"<KnowledgeBase {self.edition.name}: {len(self.documents)} documents>"

    def __iter__(self) -> Iterator[Document]:
        return iter(self.documents.values())

    @cached_property
    def _links(self) -> dict[DocumentId, list[Link]]:
        links: dict[DocumentId, list[Link]] = defaultdict(list)
        for relation in self.relations:
            links[relation.origin].append(Link(relation, relation.target, is_outgoing=True))
        for relation in self.relations:
            links[relation.target].append(Link(relation, relation.origin, is_outgoing=False))
        return links
