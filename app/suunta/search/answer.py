"""What the searcher answers with, before it is narrowed and shown."""

from __future__ import annotations

from dataclasses import dataclass

from suunta.domain.document import DocumentId
from suunta.domain.language import Language
from suunta.search.analysis import fold, stems
from suunta.search.hit import Correction


@dataclass(frozen=True, slots=True)
class Passage:
    """Where one row of the index comes from."""

    document: DocumentId
    language: Language
    anchor: str


@dataclass(frozen=True, slots=True)
class Found:
    """One document with its passages' scores, best first."""

    document: DocumentId
    score: float
    passages: tuple[tuple[Passage, float], ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """All documents found, best first, and what was really searched for."""

    found: tuple[Found, ...]
    corrections: tuple[Correction, ...]
    stems: frozenset[str]
    forms: frozenset[str]

    def is_match(self, word: str) -> bool:
        """Whether a word of a text is one of those searched for."""
        if word in self.forms or fold(word) in self.forms:
            return True
        return not self.stems.isdisjoint(stems(word))
