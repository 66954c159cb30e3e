"""What of the knowledge can be chosen for slides: pages under their kind."""

from __future__ import annotations

from dataclasses import dataclass

from suunta.domain.document_type import DocumentType
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.language import Language
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
    """The pages whose title has all of the words, under the names of their collections."""
    wanted = words.casefold().split()
    groups = []
    for collection in sorted(COLLECTIONS, key=lambda each: each.type not in _FIRST):
        titled = (
            ChoiceRow(document.id, document.page(language).title)
            for document in knowledge.of_type(collection.type)
        )
        rows = tuple(row for row in titled if all(w in row.title.casefold() for w in wanted))
        if rows:
            groups.append(ChoiceGroup(collection.name, rows))
    return tuple(groups)
