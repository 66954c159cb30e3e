"""The figures as tables for a terminal, and as JSON."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict
from typing import Any

from bench.search.bootstrap import Interval
from bench.search.graded import TOGETHER, Graded
from bench.search.ranking import Measured
from bench.search.targets import Target

MEASURES = (("nDCG@10", "ndcg"), ("success@1", "success"), ("recall@10", "recall"))


def graded_lines(graded: Graded) -> Iterator[str]:
    """A table for each measure, a column for each engine; then the differences."""
    tables = {engine: graded.table(engine) for engine in graded.answers}
    counts = {
        group: sum(group in query.groups for query in graded.queries)
        for group in tables[graded.ours]
    }
    for title, measure in MEASURES:
        yield f"{title:<18}{'n':>5}" + "".join(f"{engine:>10}" for engine in tables)
        for group, count in counts.items():
            values = (getattr(table[group], measure) for table in tables.values())
            yield f"{group:<18}{count:>5}" + "".join(f"{value:>10.3f}" for value in values)
        yield ""
    for engine in graded.baselines:
        overall, together = graded.ahead(engine), graded.ahead(engine, TOGETHER)
        yield (
            f"nDCG@10 of {graded.ours} minus {engine}: {_difference(overall)} overall, "
            f"{_difference(together)} in {'+'.join(TOGETHER)}"
        )


def worst_lines(graded: Graded, most: int) -> Iterator[str]:
    """The queries that ours answers worst."""
    scores = graded.scores(graded.ours)
    for number in sorted(range(len(scores)), key=lambda n: scores[n].ndcg)[:most]:
        query = graded.queries[number]
        yield (
            f"{scores[number].ndcg:.2f} {query.language} {query.kind:<10}{query.text!r} "
            f"got {list(graded.answers[graded.ours][number][:4])} wanted {dict(query.grades)}"
        )


def collection_lines(measured: Measured) -> Iterator[str]:
    """One row for each engine."""
    yield f"{measured.name}: {measured.documents:,} documents, {measured.queries:,} queries"
    yield (
        f"{'engine':<10}{'nDCG@10':>9}  {'95 %':<14}{'recall@100':>11}  {'95 %':<14}"
        f"{'ours minus it':>14}  {'95 %':<16}{'index s':>8}{'p50 ms':>8}{'p95 ms':>8}"
    )
    for engine, each in measured.engines.items():
        yield (
            f"{engine:<10}{each.ndcg.mean:>9.3f}  {_range(each.ndcg, ''):<14}"
            f"{each.recall.mean:>11.3f}  {_range(each.recall, ''):<14}"
            f"{each.ahead.mean:>+14.3f}  {_range(each.ahead, '+'):<16}"
            f"{each.indexing_seconds:>8.1f}{each.median_milliseconds:>8.1f}"
            f"{each.p95_milliseconds:>8.1f}"
        )


def target_lines(targets: Iterable[Target]) -> Iterator[str]:
    for target in targets:
        verdict = "met" if target.is_met else "MISSED"
        yield f"{target.name:<66}{target.value:>8.3f}  bound {target.bound:>6.3f}  {verdict}"


def as_json(
    graded: Graded, measured: Sequence[Measured], targets: Sequence[Target]
) -> dict[str, Any]:
    """All of it for other programs, with what each query got."""
    return {
        "engines": {
            engine: {group: score._asdict() for group, score in graded.table(engine).items()}
            for engine in graded.answers
        },
        "ahead": {
            engine: {
                "all": asdict(graded.ahead(engine)),
                "together": asdict(graded.ahead(engine, TOGETHER)),
            }
            for engine in graded.baselines
        },
        "queries": [
            {
                "lang": query.language,
                "kind": query.kind,
                "query": query.text,
                "ndcg": {engine: graded.scores(engine)[number].ndcg for engine in graded.answers},
                "first": list(graded.answers[graded.ours][number][:10]),
            }
            for number, query in enumerate(graded.queries)
        ],
        "collections": [asdict(each) for each in measured],
        "targets": [asdict(each) for each in targets],
    }


def _difference(each: Interval) -> str:
    return f"{each.mean:+.3f} [{each.low:+.3f}, {each.high:+.3f}]"


def _range(each: Interval, sign: str) -> str:
    return f"[{each.low:{sign}.3f}, {each.high:{sign}.3f}]"
