"""What of the knowledge can be chosen for slides: pages under their kind."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from suunta.domain.document import Document
from suunta.domain.document_type import DocumentType
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.language import Language, in_language
from suunta.ui.browse.collection import COLLECTIONS

_FIRST = (DocumentType.RECOMMENDATION, DocumentType.FIGURE, DocumentType.EXPERIMENT)
"""What talks are made of."""


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    """A page that can be chosen."""

    id: str
    title: str

    @property
    def spoken(self) -> str:
        return self.title


@dataclass(frozen=True, slots=True)
class ChoiceGroup:
    """Pages of one kind."""

    heading: str
    rows: tuple[ChoiceRow, ...]


def choices(
    knowledge: KnowledgeBase, language: Language, words: str = ""
) -> tuple[ChoiceGroup, ...]:
    """The pages that have all of the words, under the names of their collections.

    The words may stand in the title, the identifier, the names of who runs it, of its class and of
    its sector, or be the number of a figure.
    """
    wanted = words.casefold().split()
    groups = []
    for collection in sorted(COLLECTIONS, key=lambda each: each.type not in _FIRST):
        found = (
            document
            for document in knowledge.of_type(collection.type)
            if not wanted or _has_all(document, wanted, knowledge, language)
        )
        rows = tuple(ChoiceRow(document.id, _named(document, language)) for document in found)
        if rows:
            groups.append(ChoiceGroup(collection.name, rows))
    return tuple(groups)


def _named(document: Document, language: Language) -> str:
    """Its title; recommendations are known by their numbers."""
    title = document.page(language).title
    number = document.id.rpartition("/")[2]
    is_numbered = document.type is DocumentType.RECOMMENDATION and number.isdigit()
    return f"{number}. {title}" if is_numbered else title


def _has_all(
    document: Document, wanted: list[str], knowledge: KnowledgeBase, language: Language
) -> bool:
    looked_at = " ".join(_looked_at(document, knowledge, language)).casefold()
    return all(word in looked_at for word in wanted)


def _looked_at(document: Document, knowledge: KnowledgeBase, language: Language) -> Iterator[str]:
    yield _named(document, language)
    yield document.id
    for slug in document.regions:
        region = knowledge.regions[slug]
        yield from (in_language(region.name, language), in_language(region.short, language))
        yield from region.synonyms
    if document.sector is not None:
        yield in_language(knowledge.sectors[document.sector.value].name, language)
    if document.use_case is not None:
        kind = knowledge.documents.get(f"{DocumentType.USE_CASE}/{document.use_case.value}")
        yield kind.page(language).title if kind else ""
    fact = knowledge.facts.get(document.id)
    yield fact.number(language) if fact else ""
