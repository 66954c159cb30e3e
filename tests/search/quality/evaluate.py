#!/usr/bin/env python3
"""Score a search command on graded queries.

usage: evaluate.py QUERIES.tsv [--min-ndcg X] [--show N] -- COMMAND...
COMMAND reads one query a line on standard input and answers one JSON object a line,
with "hits": [{"id": ...}, ...] (`suunta search --stdin --json --limit 0`). Prints nDCG@10,
success@1 (a grade 3 first) and recall@10 by language and by kind, and the p50/p95 of the time
from writing a query to reading its answer. Exits 1 below --min-ndcg.

Neutral in the ranking (skipped, never counted): glossary terms, and a second page of a set
already met. Sets: every vision/* page stands for vision/overview; polis/* and figure/* stand
for polis/results.
"""

from __future__ import annotations

import argparse
import csv
import json
import math
import statistics
import subprocess
import sys
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

DEPTH = 10
"""Documents of the answer that are judged."""
BEST = 3
"""The grade of a document that answers the query."""
SETS = {"vision": "vision/overview", "polis": "polis/results", "figure": "polis/results"}
"""Types whose documents stand for one."""
GLOSSARY = "term/"


class Score(NamedTuple):
    """How good one answer is, each from 0 to 1."""

    ndcg: float
    success: float
    """1 if a document of the best grade comes first."""
    recall: float


@dataclass(frozen=True, slots=True)
class GradedQuery:
    """A query with the documents that answer it."""

    language: str
    kind: str
    text: str
    grades: Mapping[str, int]
    """Canonical identifiers to grades from 1 to 3."""

    @property
    def groups(self) -> tuple[str, ...]:
        """The rows of a table that this query counts in."""
        return "all", f"lang {self.language}", f"kind {self.kind}"


def read_queries(file: Path) -> list[GradedQuery]:
    """The queries of a file with the columns lang, query, targets and kind."""
    with file.open(encoding="utf-8", newline="") as lines:
        return [
            GradedQuery(row["lang"], row["kind"], row["query"], _grades(row["targets"]))
            for row in csv.DictReader(lines, delimiter="\t")
        ]


def _grades(targets: str) -> dict[str, int]:
    grades: dict[str, int] = {}
    for target in targets.split(";"):
        identifier, grade = target.split("=")
        key = canonical(identifier)
        grades[key] = max(int(grade), grades.get(key, 0))
    return grades


def canonical(identifier: str) -> str:
    """The document that stands for this one."""
    return SETS.get(identifier.partition("/")[0], identifier)


def judged(hits: Iterable[str]) -> list[str]:
    """The documents of an answer that count, in their order."""
    return list(dict.fromkeys(canonical(hit) for hit in hits if not hit.startswith(GLOSSARY)))


def ndcg(grades: Sequence[int], wanted: Iterable[int], depth: int = DEPTH) -> float:
    """The discounted gain of an answer's grades, as a share of the best possible."""
    return _gain(grades[:depth]) / _gain(sorted(wanted, reverse=True)[:depth])


def _gain(grades: Iterable[int]) -> float:
    return sum((2.0**grade - 1) / math.log2(place + 2) for place, grade in enumerate(grades))


def score(hits: Iterable[str], grades: Mapping[str, int]) -> Score:
    """How well the documents found answer a query with these grades."""
    ranked = judged(hits)
    found = [grades.get(identifier, 0) for identifier in ranked]
    return Score(
        ndcg(found, grades.values()),
        1.0 if found and found[0] == BEST else 0.0,
        len(set(ranked[:DEPTH]) & set(grades)) / len(grades),
    )


def mean(scores: Sequence[Score]) -> Score:
    return Score(*(statistics.mean(values) for values in zip(*scores, strict=True)))


def grouped(queries: Iterable[GradedQuery], scores: Iterable[Score]) -> dict[str, list[Score]]:
    """The scores of all queries, of each language and of each kind."""
    table: dict[str, list[Score]] = {}
    for query, each in zip(queries, scores, strict=True):
        for group in query.groups:
            table.setdefault(group, []).append(each)
    return table


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("queries", type=Path)
    parser.add_argument("--min-ndcg", type=float, default=0)
    parser.add_argument("--show", type=int, default=0, help="print the N worst queries")
    parser.add_argument("command", nargs="+")
    arguments = parser.parse_args()
    queries = read_queries(arguments.queries)
    answers: list[list[str]] = []
    times: list[float] = []
    with subprocess.Popen(
        arguments.command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        bufsize=1,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for query in queries:
            started = time.perf_counter()
            process.stdin.write(query.text + "\n")
            process.stdin.flush()
            line = process.stdout.readline()
            times.append((time.perf_counter() - started) * 1000)
            if not line:
                print(f"no answer to {query.text!r}")
                return 1
            answers.append([hit["id"] for hit in json.loads(line)["hits"]])
        process.stdin.close()
    scores = [score(hits, query.grades) for query, hits in zip(queries, answers, strict=True)]
    _print_table(grouped(queries, scores))
    _print_worst(queries, answers, scores, arguments.show)
    times.sort()
    overall = mean(scores).ndcg
    p95 = times[int(len(times) * 0.95)]
    print(f"p50 {statistics.median(times):.1f} ms, p95 {p95:.1f} ms, nDCG@10 {overall:.3f}")
    return 0 if overall >= arguments.min_ndcg else 1


def _print_table(table: Mapping[str, Sequence[Score]]) -> None:
    print(f"{'group':<18}{'n':>5}{'nDCG@10':>10}{'success@1':>11}{'recall@10':>11}")
    for group, scores in table.items():
        each = mean(scores)
        print(
            f"{group:<18}{len(scores):>5}{each.ndcg:>10.3f}{each.success:>11.3f}"
            f"{each.recall:>11.3f}"
        )


def _print_worst(
    queries: Sequence[GradedQuery],
    answers: Sequence[Sequence[str]],
    scores: Sequence[Score],
    most: int,
) -> None:
    worst = sorted(range(len(queries)), key=lambda number: scores[number].ndcg)[:most]
    for number in worst:
        query = queries[number]
        print(
            f"{scores[number].ndcg:.2f} {query.language} {query.kind:<10} {query.text!r} "
            f"got {list(answers[number][:3])} wanted {dict(query.grades)}"
        )


if __name__ == "__main__":
    sys.exit(main())
