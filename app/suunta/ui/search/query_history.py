"""The queries of this session, the newest first, and a walk back through them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

MOST = 50


class QueryHistory:
    """Remembers what was searched for, each query once; it forgets the oldest beyond `MOST`."""

    def __init__(self, queries: Iterable[str] = ()) -> None:
        self._queries: list[str] = []
        for query in reversed(list(queries)):
            self.remember(query)

    def remember(self, query: str) -> None:
        """Make `query` the newest; one that differs only in case or spaces gives way to it."""
        kept = query.strip()
        if not kept:
            return
        others = [other for other in self._queries if _key(other) != _key(kept)]
        self._queries = [kept, *others][:MOST]

    def queries(self) -> tuple[str, ...]:
        """What is remembered, newest first."""
        return tuple(self._queries)

    def walk(self, typed: str) -> HistoryWalk:
        """A walk that begins at what is typed now, and does not offer it again."""
        earlier = [query for query in self._queries if _key(query) != _key(typed)]
        return HistoryWalk(typed, earlier)


class HistoryWalk:
    """Steps through the queries as they were when it began; what is remembered later stays out."""

    def __init__(self, typed: str, queries: Sequence[str]) -> None:
        self.typed = typed
        """What stood in the field before the first step."""
        self._steps = (typed, *queries)
        self._at = 0

    @property
    def is_at_start(self) -> bool:
        """Whether one is back at what was typed."""
        return self._at == 0

    def older(self) -> str:
        """One step back; the oldest query stays the oldest."""
        self._at = min(self._at + 1, len(self._steps) - 1)
        return self._steps[self._at]

    def newer(self) -> str:
        """One step forward, at most to what was typed."""
        self._at = max(self._at - 1, 0)
        return self._steps[self._at]


def _key(query: str) -> str:
    return " ".join(query.casefold().split())
