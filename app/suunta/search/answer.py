"""What the searcher answers with, before it is narrowed and shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from suunta.domain.document import DocumentId
from suunta.domain.language import Language
from suunta.search.analysed_text import keys_of
from suunta.search.analysis import fold
from suunta.search.hit import Reason, Why
from suunta.search.terms import compound_parts, forms, roots


@dataclass(frozen=True, slots=True)
class Passage:
    """Where one row of the index comes from."""

    document: DocumentId
    language: Language
    anchor: str


@dataclass(frozen=True, slots=True)
class Found:
    """One document with the scores of its passages."""

    document: DocumentId
    score: float
    rows: Mapping[int, float]
    """The rows of its passages with their scores."""

    def best_rows(self) -> list[tuple[int, float]]:
        """The rows with their scores, best first; worked out only for what is shown."""
        return sorted(self.rows.items(), key=lambda item: (-item[1], item[0]))


IDENTIFIER = 1_000.0
"""Added to the score of the document whose identifier was typed, which puts it first."""

_LEVELS = (Why.EXACT, Why.FORM, Why.PART, Why.ROOT)
_ORDER = {why: number for number, why in enumerate(Why)}


@dataclass(frozen=True, slots=True)
class Sought:
    """What was looked for, words as written and terms alike; each with why and for what."""

    reasons: Mapping[str, tuple[Why, str]] = field(default_factory=dict)

    def reason(self, word: str, language: Language) -> Reason | None:
        """Why a word of a text in `language` is a match; None if it is none."""
        if self.reasons.keys().isdisjoint(keys_of(word, language)):
            return None
        levels = (
            (word, fold(word)),
            forms(word, language),
            compound_parts(word, language),
            roots(word, language),
        )
        found = (
            Reason(level if why is Why.EXACT else why, typed, word)
            for level, keys in zip(_LEVELS, levels, strict=True)
            for why, typed in (self.reasons[key] for key in keys if key in self.reasons)
        )
        return min(found, key=surest)


def surest(reason: Reason) -> int:
    """The place of a reason in the order of certainty, for `min`."""
    return _ORDER[reason.why]


@dataclass(frozen=True, slots=True)
class Answer:
    """All documents found, best first, and what was really searched for."""

    found: tuple[Found, ...] = ()
    passages: Sequence[Passage] = ()
    """By row."""
    sought: Sought = field(default_factory=Sought)
