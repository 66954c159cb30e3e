"""What the searcher answers with, before it is narrowed and shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from suunta.domain.document import DocumentId
from suunta.domain.language import Language
from suunta.search.analysed_text import analyse, keys_of
from suunta.search.analysis import Word, fold
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
ORDER = {why: number for number, why in enumerate(Why)}
"""The surest reason first."""

Reasons = dict[str, tuple[Why, str]]
"""Words as written and terms alike, each with why and for which typed word it was looked for."""


@dataclass(frozen=True, slots=True)
class SoughtName:
    """A name of several words that was looked for: only where it stands whole is it a match."""

    why: Why
    typed: str
    text: str
    keys: tuple[frozenset[str], ...]
    """For each of its words: what it is found by."""


@dataclass(frozen=True, slots=True)
class Match:
    """Words of a text that were looked for."""

    words: tuple[Word, ...]
    reason: Reason


@dataclass(frozen=True, slots=True)
class Sought:
    """What was looked for."""

    reasons: Reasons = field(default_factory=dict)
    names: tuple[SoughtName, ...] = ()

    def matches(self, text: str, language: Language) -> list[Match]:
        """Every match in a text, the single words in their order and then the names."""
        analysed = analyse(text, language)
        single = (
            Match((word,), reason)
            for word in analysed.holding(self.reasons)
            if (reason := self.reason(word.text, language)) is not None
        )
        whole = (
            Match(words, Reason(name.why, name.typed, name.text))
            for name in self.names
            for words in analysed.in_a_row(name.keys)
        )
        return [*single, *whole]

    def loose_reason(self, text: str, language: Language) -> Reason | None:
        """Of a name whose words stand apart in a text: ranked with it, and yet no match to mark."""
        places = analyse(text, language).places
        found = (
            Reason(name.why, name.typed, name.text)
            for name in self.names
            if all(any(key in places for key in keys) for keys in name.keys)
        )
        return min(found, key=surest, default=None)

    def matching_words(self, text: str, language: Language) -> tuple[Word, ...]:
        """The words of a text that were looked for, in their order."""
        found = {word.start: word for match in self.matches(text, language) for word in match.words}
        return tuple(found[start] for start in sorted(found))

    def reason(self, word: str, language: Language) -> Reason | None:
        """Why a single word of a text in `language` is a match; None if it is none."""
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
    return ORDER[reason.why]


@dataclass(frozen=True, slots=True)
class Answer:
    """All documents found, best first, and what was really searched for."""

    found: tuple[Found, ...] = ()
    passages: Sequence[Passage] = ()
    """By row."""
    sought: Sought = field(default_factory=Sought)
