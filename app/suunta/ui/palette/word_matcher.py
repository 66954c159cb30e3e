"""Which words a few typed letters may stand for, and how surely."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

EXACT, BEGINNING, PART, SLIP = 1.0, 0.9, 0.6, 0.5
_SHORTEST_PART = 3
_SHORTEST_SLIP = 4
_LONG = 8
"""Letters from which two slips are forgiven rather than one."""


@dataclass(frozen=True, slots=True)
class WordMatch:
    """How well a word fits, and which of its letters were typed."""

    quality: float
    start: int
    end: int


class WordMatcher:
    """Knows every word of all names once, so that a key costs one look at each."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = tuple(dict.fromkeys(words))

    def matches(self, typed: str) -> dict[str, WordMatch]:
        """The words that `typed` is, begins or is a part of."""
        found: dict[str, WordMatch] = {}
        for word in self._words:
            place = word.find(typed)
            if place == 0:
                quality = EXACT if len(word) == len(typed) else BEGINNING
                found[word] = WordMatch(quality, 0, len(typed))
            elif place > 0 and len(typed) >= _SHORTEST_PART:
                found[word] = WordMatch(PART, place, place + len(typed))
        return found

    def near(self, typed: str) -> dict[str, WordMatch]:
        """The words whose beginning is a slip or two away; none for a few letters."""
        if len(typed) < _SHORTEST_SLIP:
            return {}
        # Needed only now: the palette opens before anybody mistypes.
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        most = 2 if len(typed) >= _LONG else 1
        found: dict[str, WordMatch] = {}
        for length in (len(typed), len(typed) - 1, len(typed) + 1):
            beginnings = [word[:length] for word in self._words]
            near = process.extract(
                typed, beginnings, scorer=OSA.distance, score_cutoff=most, limit=None
            )
            for beginning, distance, number in near:
                quality = SLIP - 0.1 * (distance - 1)
                known = found.get(self._words[number])
                if known is None or known.quality < quality:
                    found[self._words[number]] = WordMatch(quality, 0, len(beginning))
        return found
