"""Count the parts of compounds, and choose those worth a line in the table."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping

from reading import Reading

BaseOf = Callable[[str], str]


class Parts:
    """How often each part is seen, before others and at the end, and its base form."""

    def __init__(self, base_of: BaseOf) -> None:
        self._base_of = base_of
        self.first: Counter[str] = Counter()
        self.last: Counter[str] = Counter()
        self.base: dict[str, str] = {}

    def count(self, readings: Mapping[str, Reading], weights: Mapping[str, float]) -> None:
        """Take in one reading a lemma; `weights` tells how much a lemma counts."""
        for lemma, reading in readings.items():
            weight = weights.get(lemma, 1.0)
            for piece in reading.modifiers:
                self.first[piece] += weight
            self.last[reading.head if reading.modifiers else lemma] += weight
        for piece in self.first:
            if piece not in self.base:
                self.base[piece] = self._base_of(piece)

    def lines(self, *, least: float, always: Callable[[str], bool]) -> list[str]:
        """The table: `part<tab>cost-before cost-at-the-end base`."""
        total = sum(self.first.values()) + sum(self.last.values())
        found = []
        for part in sorted(self.first.keys() | self.last.keys()):
            first, last = self.first[part], self.last[part]
            if len(part) < 2 or (first + last < least and not always(part)):
                continue
            base = self.base.get(part, part)
            costs = f"{_cost(first, total)} {_cost(last, total)}"
            found.append(f"{part}\t{costs}" + (f" {base}" if base != part else ""))
        return found


def _cost(count: float, total: float) -> str:
    return f"{math.log2(total / count):.0f}" if count else "-"


def one_a_lemma(readings: Mapping[str, tuple[Reading, ...]]) -> dict[str, Reading]:
    """For each lemma the reading with the fewest parts that most of its forms share."""
    votes: dict[str, Counter[Reading]] = defaultdict(Counter)
    for several in readings.values():
        for reading in several[:1]:
            bare = Reading(reading.lemma, (), reading.modifiers, reading.head)
            votes[reading.lemma][bare] += 1
    return {
        lemma: min(
            counted, key=lambda reading: (-counted[reading], len(reading.modifiers), reading.head)
        )
        for lemma, counted in sorted(votes.items())
    }
