"""Scores that were worked out once: while a person types, most words come again with every key."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable

from suunta.search.postings import Scores

MOST_ROWS = 300_000
"""Scores kept in memory, some 30 MB; those that were not used for longest go first."""


class ScoreMemory:
    """Used by one thread at a time."""

    def __init__(self, most_rows: int = MOST_ROWS) -> None:
        self._most_rows = most_rows
        self._known: OrderedDict[Hashable, Scores] = OrderedDict()
        self._rows = 0

    def __len__(self) -> int:
        return len(self._known)

    def recall(self, key: Hashable, work_out: Callable[[], Scores]) -> Scores:
        """The scores kept under `key`, worked out if they are not there."""
        known = self._known.get(key)
        if known is not None:
            self._known.move_to_end(key)
            return known
        scores = self._known[key] = work_out()
        self._rows += len(scores) + 1
        while self._rows > self._most_rows and len(self._known) > 1:
            _, oldest = self._known.popitem(last=False)
            self._rows -= len(oldest) + 1
        return scores
