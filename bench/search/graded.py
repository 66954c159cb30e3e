"""The bundled knowledge: every engine answers the graded queries, and is compared with ours."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tests.search.quality.evaluate import GradedQuery, Score, grouped, mean, score

from bench.search.bootstrap import Interval, paired
from bench.search.engines.engine import Engine

TOGETHER = ("inflected", "compound", "typo", "cross")
"""The kinds in which, taken together, ours has to be ahead of every baseline."""


@dataclass(frozen=True, slots=True)
class Graded:
    """What each engine answered, in the order of the queries; ours is the first."""

    queries: Sequence[GradedQuery]
    answers: Mapping[str, Sequence[Sequence[str]]]

    @property
    def ours(self) -> str:
        return next(iter(self.answers))

    @property
    def baselines(self) -> list[str]:
        return list(self.answers)[1:]

    def scores(self, engine: str) -> list[Score]:
        return [
            score(hits, query.grades)
            for hits, query in zip(self.answers[engine], self.queries, strict=True)
        ]

    def table(self, engine: str) -> dict[str, Score]:
        """The mean of every group: all, each language, each kind."""
        groups = grouped(self.queries, self.scores(engine))
        return {group: mean(scores) for group, scores in sorted(groups.items())}

    def ahead(self, engine: str, kinds: Sequence[str] = ()) -> Interval:
        """By how much nDCG ours is ahead of `engine` in these kinds, or in all."""
        counted = [not kinds or query.kind in kinds for query in self.queries]
        ours, theirs = (
            [each.ndcg for each, counts in zip(self.scores(name), counted, strict=True) if counts]
            for name in (self.ours, engine)
        )
        return paired(ours, theirs)

    def behind(self) -> dict[str, float]:
        """In each kind, how many whole queries' worth of nDCG ours is behind the best baseline."""
        tables = {engine: self.table(engine) for engine in self.answers}
        kinds = sorted({query.kind for query in self.queries})
        return {
            kind: sum(query.kind == kind for query in self.queries)
            * max(
                tables[engine][f"kind {kind}"].ndcg - tables[self.ours][f"kind {kind}"].ndcg
                for engine in self.baselines
            )
            for kind in kinds
        }


def measure(queries: Sequence[GradedQuery], engines: Sequence[Engine]) -> Graded:
    """Ask every engine every query; the first engine is ours."""
    return Graded(
        queries,
        {engine.name: [engine.search(query.text) for query in queries] for engine in engines},
    )
