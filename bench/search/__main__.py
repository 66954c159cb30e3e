"""`python -m bench.search`: measure, print the tables, and say which targets are met."""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from tests.search.quality.evaluate import read_queries

from bench.search import graded, ranking, report, targets
from bench.search.collection import Collection, find_collections, read_collection
from bench.search.engines.engine import Engine
from bench.search.engines.fts5 import Fts5
from bench.search.engines.suunta_engine import PlainSuunta, Suunta
from bench.search.engines.tantivy_engine import Tantivy
from bench.search.engines.xapian_engine import Xapian
from bench.search.passages import passages_of
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.language import Language
from suunta.search.pieces import MOST_CHARACTERS
from suunta.search.query import MOST_WORDS

QUERIES = Path("tests/search/quality/queries-train.tsv")
FOLDER_VARIABLE = "SUUNTA_COLLECTIONS"
BASELINES = (Fts5, Tantivy, Xapian)


def main() -> int:
    arguments = _arguments()
    with tempfile.TemporaryDirectory(prefix="suunta-bench-") as scratch:
        return _run(arguments, Path(scratch))


def _run(arguments: argparse.Namespace, scratch: Path) -> int:
    started = time.perf_counter()
    found = _graded(arguments.queries, scratch)
    _print(report.graded_lines(found))
    if arguments.worst:
        print(f"\nThe {arguments.worst} worst queries of {found.ours}")
        _print(report.worst_lines(found, arguments.worst))
    measured = []
    for folder in _collections():
        measured.append(_measured(read_collection(folder), scratch))
        print()
        _print(report.collection_lines(measured[-1]))
    reached = [
        *targets.graded_targets(found),
        *(target for each in measured for target in targets.collection_targets(each)),
    ]
    print("\nTargets")
    _print(report.target_lines(reached))
    print(f"\n{time.perf_counter() - started:.0f} s in all")
    if arguments.json:
        text = json.dumps(report.as_json(found, measured, reached), ensure_ascii=False, indent=1)
        arguments.json.write_text(text + "\n", encoding="utf-8")
    return 1 if arguments.strict and not all(each.is_met for each in reached) else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make bench-search", description=__doc__)
    parser.add_argument("--queries", type=Path, default=QUERIES, help=f"default: {QUERIES}")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write all figures there too")
    parser.add_argument(
        "--worst", type=int, default=0, metavar="N", help="show the N worst queries"
    )
    parser.add_argument("--strict", action="store_true", help="status 1 if a target is missed")
    return parser.parse_args()


def _graded(file: Path, scratch: Path) -> graded.Graded:
    queries = read_queries(file)
    ours = Suunta(scratch / "bundled")
    engines = [ours, *(make() for make in _baselines(ours.knowledge, tuple(Language)))]
    try:
        passages = sum(1 for _ in passages_of(ours.knowledge))
        print(f"{len(queries)} queries of {file} over {passages:,} passages")
        _print(f"  {engine.name:<8} {engine.setup}" for engine in engines)
        print()
        return graded.measure(queries, engines)
    finally:
        for engine in engines:
            engine.close()


def _collections() -> list[Path]:
    """The folders of public collections; says so where there are none."""
    named = os.environ.get(FOLDER_VARIABLE)
    if not named:
        print(f"\nNo public collections: {FOLDER_VARIABLE} does not say where they are.")
        return []
    if not Path(named).is_dir():
        print(f"\nNo public collections: {FOLDER_VARIABLE} names {named}, which is no folder.")
        return []
    folders = find_collections(Path(named))
    names = ", ".join(folder.name for folder in folders) or "none there"
    print(f"\nPublic collections in {named}: {names}")
    return folders


def _measured(collection: Collection, scratch: Path) -> ranking.Measured:
    longest = max(len(text) for text in collection.queries.values())
    if longest > MOST_CHARACTERS:
        print(f"{collection.name}: of a query, {MOST_CHARACTERS} characters are read at most")
    wordy = sum(len(text.split()) > MOST_WORDS for text in collection.queries.values())
    if wordy:
        print(f"{collection.name}: {wordy} queries have more words than the {MOST_WORDS} searched")
    makes: list[Callable[[], Engine]] = [
        partial(PlainSuunta, collection.knowledge, scratch / collection.name),
        *_baselines(collection.knowledge, (collection.language,)),
    ]
    return ranking.measure(collection, makes)


def _baselines(
    knowledge: KnowledgeBase, languages: Sequence[Language]
) -> Iterator[Callable[[], Engine]]:
    for baseline in BASELINES:
        yield partial(baseline, passages_of(knowledge), languages)


def _print(lines: Iterator[str]) -> None:
    for line in lines:
        print(line, flush=True)


if __name__ == "__main__":
    sys.exit(main())
