"""The words the passages hold: completions of a beginning, and the nearest to a mistake."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping

from rapidfuzz import process
from rapidfuzz.distance import OSA

from suunta.search.analysis import fold

FEW_LETTERS = 2
"""Up to these, a beginning says so little that only the most frequent words are looked for."""
MOST_COMPLETIONS = 8
"""Completions of so short a beginning; a longer one has all of its own."""
SHORTEST_MISTAKE = 3
"""Letters of the shortest word that is corrected, and only to one with a letter more: short words
have too many neighbours one keystroke away."""
TWO_MISTAKES_FROM = 8
"""Letters from which a word may hold two mistakes."""


class Vocabulary:
    """Words with the number of passages that hold them."""

    def __init__(self, frequencies: Mapping[str, int]) -> None:
        self._frequencies = dict(frequencies)
        self._sorted = sorted(self._frequencies)
        self._by_length: dict[int, list[str]] = defaultdict(list)
        # Beside an accented word stands its folded form, which nobody means to write.
        folded = {fold(word) for word in self._sorted if fold(word) != word}
        for word in self._sorted:
            if word[0].isalpha() and len(word) >= SHORTEST_MISTAKE and word not in folded:
                self._by_length[len(word)].append(word)

    def __contains__(self, word: str) -> bool:
        return word in self._frequencies

    def __len__(self) -> int:
        return len(self._sorted)

    def completions(self, beginning: str) -> tuple[str, ...]:
        """The longer words that begin like this, the most frequent first."""
        first = bisect_left(self._sorted, beginning)
        last = bisect_left(self._sorted, beginning + "\U0010ffff")
        longer = [word for word in self._sorted[first:last] if word != beginning]
        longer.sort(key=lambda word: (-self._frequencies[word], word))
        return tuple(longer if len(beginning) > FEW_LETTERS else longer[:MOST_COMPLETIONS])

    def nearest(self, word: str) -> str | None:
        """The word that was probably meant: fewest mistakes first, then the more frequent one."""
        if len(word) < SHORTEST_MISTAKE or not word[0].isalpha():
            return None
        allowed = 2 if len(word) >= TWO_MISTAKES_FROM else 1
        shortest = len(word) - allowed if len(word) > SHORTEST_MISTAKE else len(word) + 1
        candidates = [
            near
            for length in range(shortest, len(word) + allowed + 1)
            for near in self._by_length.get(length, ())
        ]
        found = process.extract(
            fold(word),
            candidates,
            scorer=OSA.distance,
            processor=fold,
            score_cutoff=allowed,
            limit=None,
        )
        if not found:
            return None

        def order(near: tuple[str, float, int]) -> tuple[float, int, bool, int, str]:
            """A missing dot is no mistake, yet of two words as near the one as typed is meant."""
            meant, distance, _ = near
            as_typed = OSA.distance(word, meant)
            return distance, as_typed, meant[0] != word[0], -self._frequencies[meant], meant

        return min(found, key=order)[0]
