"""Public collections: our plain ranking beside the same baselines."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from tests.search.quality.evaluate import ndcg

from bench.search.bootstrap import Interval, interval, paired
from bench.search.collection import Collection
from bench.search.engines.engine import Engine

DEPTH = 100
"""Documents in which those that answer are counted."""


@dataclass(frozen=True, slots=True)
class Quality:
    """How one engine did on one collection."""

    ndcg: Interval
    recall: Interval
    ahead: Interval
    """Ours minus this one's nDCG, query by query."""
    indexing_seconds: float
    median_milliseconds: float
    p95_milliseconds: float


@dataclass(frozen=True, slots=True)
class Measured:
    """One collection with every engine; ours is the first."""

    name: str
    documents: int
    queries: int
    engines: Mapping[str, Quality]

    @property
    def ours(self) -> Quality:
        return next(iter(self.engines.values()))

    @property
    def baselines(self) -> dict[str, Quality]:
        return dict(list(self.engines.items())[1:])


def measure(collection: Collection, makes: Iterable[Callable[[], Engine]]) -> Measured:
    """Index the collection with each engine and ask it all the queries; the first is ours."""
    engines: dict[str, Quality] = {}
    ours: list[float] = []
    for make in makes:
        started = time.perf_counter()
        engine = make()
        indexing = time.perf_counter() - started
        try:
            ndcgs, recalls, times = _ask(engine, collection)
        finally:
            engine.close()
        ours = ours or ndcgs
        engines[engine.name] = Quality(
            interval(ndcgs),
            interval(recalls),
            paired(ours, ndcgs),
            indexing,
            median(times),
            times[int(len(times) * 0.95)],
        )
    return Measured(
        collection.name, len(collection.knowledge.documents), len(collection.queries), engines
    )


def _ask(engine: Engine, collection: Collection) -> tuple[list[float], list[float], list[float]]:
    """For each query its nDCG@10 and recall@100, and all times in order."""
    ndcgs, recalls, times = [], [], []
    for identifier, text in collection.queries.items():
        started = time.perf_counter()
        hits = engine.search(text)
        times.append((time.perf_counter() - started) * 1000)
        grades = collection.grades[identifier]
        ndcgs.append(ndcg([grades.get(hit, 0) for hit in hits], grades.values()))
        recalls.append(_recall(hits, grades))
    return ndcgs, recalls, sorted(times)


def _recall(hits: Sequence[str], grades: Mapping[str, int]) -> float:
    return len(set(hits[:DEPTH]) & set(grades)) / len(grades)
