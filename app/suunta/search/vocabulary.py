"""The words the passages hold: completions of a beginning, and the nearest to a mistake."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping

from rapidfuzz import process
from rapidfuzz.distance import OSA

from suunta.search.analysis import fold

FEW_LETTERS = 2
"""Up to these, a beginning says so little that only the most frequent words are looked for."""
FEW_COMPLETIONS = 8
"""Completions of so short a beginning."""
MOST_PASSAGES = 3_000
"""Passages that the completions of a longer one may hold together, so that every key is quick."""
MOST_COMPLETIONS = 128
SHORTEST_MISTAKE = 3
"""Letters of the shortest word that is corrected, and only to one with a letter more: short words
have too many neighbours one keystroke away."""
TWO_MISTAKES_FROM = 8
"""Letters from which a word may hold two mistakes."""
FAR = 3
"""Mistakes up to which a word is worth naming where nothing was found."""


class Vocabulary:
    """Words with the number of passages that hold them."""

    def __init__(self, frequencies: Mapping[str, int]) -> None:
        self._frequencies = dict(frequencies)
        self._sorted = sorted(self._frequencies)
        self._by_length: dict[int, list[str]] = defaultdict(list)
        self._folded: dict[int, list[str]] = defaultdict(list)
        """The same words in the same order, without their dots."""
        # Beside an accented word stands its folded form, which nobody means to write.
        folds = {word: fold(word) for word in self._sorted}
        shadows = {folded for word, folded in folds.items() if folded != word}
        for word, folded in folds.items():
            if word[0].isalpha() and len(word) >= SHORTEST_MISTAKE and word not in shadows:
                self._by_length[len(word)].append(word)
                self._folded[len(word)].append(folded)

    def __contains__(self, word: str) -> bool:
        return word in self._frequencies

    def __len__(self) -> int:
        return len(self._sorted)

    def completions(self, beginning: str) -> tuple[str, ...]:
        """The longer words that begin like this, the most frequent first, as many as are quick."""
        first = bisect_left(self._sorted, beginning)
        last = bisect_left(self._sorted, beginning + "\U0010ffff")
        longer = [word for word in self._sorted[first:last] if word != beginning]
        longer.sort(key=lambda word: (-self._frequencies[word], word))
        if len(beginning) <= FEW_LETTERS:
            return tuple(longer[:FEW_COMPLETIONS])
        return tuple(self._affordable(longer[:MOST_COMPLETIONS]))

    def _affordable(self, candidates: list[str]) -> Iterator[str]:
        left = MOST_PASSAGES
        for number, word in enumerate(candidates):
            left -= self._frequencies[word]
            if left < 0 and number >= FEW_COMPLETIONS:
                return
            yield word

    def nearest(self, word: str) -> str | None:
        """The word that was probably meant: fewest mistakes first, then the more frequent one."""
        if len(word) < SHORTEST_MISTAKE or not word[0].isalpha():
            return None
        allowed = 2 if len(word) >= TWO_MISTAKES_FROM else 1
        shortest = len(word) - allowed if len(word) > SHORTEST_MISTAKE else len(word) + 1
        near = self._within(word, allowed, shortest)
        return near[0] if near else None

    def suggestions(self, word: str, limit: int) -> tuple[str, ...]:
        """The words that could have been meant where `nearest` knows none, nearest first."""
        if len(word) < SHORTEST_MISTAKE or not word[0].isalpha():
            return ()
        allowed = min(FAR, max(1, len(word) // 3))
        return tuple(self._within(word, allowed, len(word) - allowed)[:limit])

    def _within(self, word: str, allowed: int, shortest: int) -> list[str]:
        """The words with at most so many mistakes: fewest first, the more frequent first."""
        found = []
        for length in range(max(shortest, SHORTEST_MISTAKE), len(word) + allowed + 1):
            candidates = self._by_length.get(length, ())
            for _, distance, place in process.extract(
                fold(word),
                self._folded.get(length, ()),
                scorer=OSA.distance,
                score_cutoff=allowed,
                limit=None,
            ):
                meant = candidates[place]
                # A missing dot is no mistake, yet of two as near the one as typed is meant.
                as_typed = OSA.distance(word, meant)
                frequency = -self._frequencies[meant]
                found.append((distance, as_typed, meant[0] != word[0], frequency, meant))
        return [meant for *_, meant in sorted(found)]
