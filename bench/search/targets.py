"""What the search has to reach."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bench.search.graded import TOGETHER, Graded
from bench.search.ranking import Measured

ONE_QUERY = 1.0
"""By so many queries ours may be behind the best baseline in a kind."""


@dataclass(frozen=True, slots=True)
class Target:
    """A figure, the bound it has to keep, and whether it does."""

    name: str
    value: float
    bound: float
    is_met: bool


def at_least(name: str, value: float, bound: float) -> Target:
    return Target(name, value, bound, value >= bound)


def graded_targets(graded: Graded) -> Iterator[Target]:
    """The targets over the bundled knowledge, for the groups that these queries have."""
    table = graded.table(graded.ours)
    yield at_least("nDCG@10 overall", table["all"].ndcg, 0.90)
    for group, each in table.items():
        if group.startswith("lang "):
            yield at_least(f"nDCG@10 {group}", each.ndcg, 0.85)
    yield at_least("success@1 overall", table["all"].success, 0.85)
    for kind in ("typo", "cross"):
        if f"kind {kind}" in table:
            yield at_least(f"nDCG@10 kind {kind}", table[f"kind {kind}"].ndcg, 0.80)
    for engine in graded.baselines:
        low = graded.ahead(engine).low
        yield Target(f"ahead of {engine} overall, low end", low, 0.0, low > 0)
        if any(query.kind in TOGETHER for query in graded.queries):
            low = graded.ahead(engine, TOGETHER).low
            yield Target(f"ahead of {engine} in {'+'.join(TOGETHER)}, low end", low, 0.0, low > 0)
    if graded.baselines:
        kind, most = max(graded.behind().items(), key=lambda item: item[1])
        yield Target(f"queries behind the best, most in {kind}", most, ONE_QUERY, most <= ONE_QUERY)


def collection_targets(measured: Measured) -> Iterator[Target]:
    """Plain ranking as good as the best baseline, and better than stems alone in Finnish."""
    best = max(measured.baselines.values(), key=lambda each: each.ndcg.mean)
    yield at_least(
        f"{measured.name}: nDCG@10 within the best baseline's interval",
        measured.ours.ndcg.mean,
        best.ndcg.low,
    )
    if measured.name == "lohelp_fi":
        yield at_least("lohelp_fi: nDCG@10", measured.ours.ndcg.mean, 0.57)
