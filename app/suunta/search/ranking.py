"""From the scores of single words to the order of documents."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from suunta.domain.document_type import DocumentType
from suunta.search.answer import Found, Passage
from suunta.search.scoring import inverse_frequency

ENOUGH = 0.25
"""Share of the best document's matched words that a document must reach to be shown."""
GLOSSARY = 0.5
"""Weight of glossary terms: short pages that name a word often would hide what is said with it."""
ASIDES = {"sources": 0.7, "source": 0.7, "confusion": 0.8, "languages": 0.8}
"""Weight of sections that tell what the words rest on, or what they are not about."""
BEST_PASSAGE, ALL_WORDS = 0.6, 0.4
"""How much counts what stands together in one passage, and what stands anywhere in the document."""


@dataclass(frozen=True, slots=True)
class WordScores:
    """What one word of the query gives each row."""

    whole: Mapping[int, float]
    partial: Mapping[int, tuple[float, float]] = field(default_factory=dict)
    """Rows with only some parts of a compound: their score, and which share of it they hold."""
    rows: int = 0
    """In how many rows the typed word itself stands in some form."""
    is_required: bool = False

    def importance(self, passages: int) -> float:
        """How rare the word is, or what was found in its place."""
        return inverse_frequency(self.rows or len(self.whole) or len(self.partial), passages)


@dataclass(slots=True)
class _Held:
    """What one document holds of the query."""

    rows: dict[int, float]
    best: dict[int, tuple[float, float]]
    """For each word: its best score in a passage, and which share of the word that is."""


def rank(by_word: Sequence[WordScores], passages: Sequence[Passage]) -> list[Found]:
    """The documents by their best passage, by what the others add, and by how much they hold."""
    importance = [word.importance(len(passages)) for word in by_word]
    whole = sum(importance) or 1.0
    required = [number for number, word in enumerate(by_word) if word.is_required]
    found: list[tuple[float, float, str, _Held]] = []
    for document, held in _gathered(by_word, passages).items():
        if not all(number in held.best for number in required):
            continue
        coverage = sum(importance[n] * share for n, (_, share) in held.best.items()) / whole
        best, together = max(held.rows.values()), sum(score for score, _ in held.best.values())
        score = (BEST_PASSAGE * best + ALL_WORDS * together) * coverage
        if document.startswith(f"{DocumentType.TERM}/"):
            score *= GLOSSARY
        found.append((coverage, score, document, held))
    most = max((coverage for coverage, *_ in found), default=0.0)
    kept = [each for each in found if each[0] >= ENOUGH * most]
    kept.sort(key=lambda each: (-each[1], each[2]))
    return [Found(document, score, held.rows) for _, score, document, held in kept]


def _gathered(by_word: Sequence[WordScores], passages: Sequence[Passage]) -> dict[str, _Held]:
    gathered: dict[str, _Held] = defaultdict(lambda: _Held({}, {}))
    for number, word in enumerate(by_word):
        for row, score in word.whole.items():
            _add(gathered, passages[row], row, number, score, 1.0)
        for row, (score, share) in word.partial.items():
            if row not in word.whole:
                _add(gathered, passages[row], row, number, score, share)
    return gathered


def _add(
    gathered: dict[str, _Held], passage: Passage, row: int, number: int, score: float, share: float
) -> None:
    held = gathered[passage.document]
    held.rows[row] = held.rows.get(row, 0.0) + score * ASIDES.get(passage.anchor, 1.0)
    best, most = held.best.get(number, (0.0, 0.0))
    held.best[number] = (max(best, score), max(most, share))
