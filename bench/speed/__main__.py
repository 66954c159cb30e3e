"""Measure how fast the search answers: `make bench-speed`, or `python -m bench.speed --help`."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

from bench.speed.corpus import prepare_corpus
from bench.speed.figures import Row, middle
from bench.speed.tables import facts_table, times_table, verdicts_table
from bench.speed.targets import verdicts

STARTS = 5
"""Fresh processes of which the middle one counts."""


def main() -> int:
    options = _parser().parse_args()
    started = perf_counter()
    sizes = {"bundled": 0} | ({"large": options.passages} if options.passages else {})
    results: dict[str, dict[str, Row]] = {}
    with tempfile.TemporaryDirectory() as folder:
        for name, passages in sizes.items():
            results[name] = dict(_measure(Path(folder) / name, passages, options.rounds))
            title = f"{name}: {results[name]['corpus']['passages']:.0f} passages"
            print(times_table(f"\n{title}, milliseconds from a key", results[name]))
            print(facts_table(f"\n{title}, all else", results[name]), flush=True)
    judged = verdicts(results["bundled"], results.get("large"))
    print(f"\n{verdicts_table(judged)}\n\n{perf_counter() - started:.0f} s altogether")
    if options.json:
        targets = [
            {"what": v.what, "figure": v.figure, "at most": v.at_most, "is met": v.is_met}
            for v in judged
        ]
        told = json.dumps({"results": results, "targets": targets}, indent=1)
        options.json.write_text(told, encoding="utf-8")
    return 0


def _measure(folder: Path, passages: int, rounds: int) -> Iterator[tuple[str, Row]]:
    _, cost = prepare_corpus(folder, passages)
    yield "corpus", cost
    starts: dict[str, list[Row]] = {"start": [], "early": []}
    for _ in range(STARTS):
        for kind, rows in starts.items():
            rows.append(_child(kind, folder, rounds)["start"])
    yield "start", middle(starts["start"])
    yield "start, typing at once", middle(starts["early"])
    yield from _child("bare", folder, rounds).items()
    yield from _child("windows", folder, rounds).items()


def _child(what: str, folder: Path, rounds: int) -> dict[str, Row]:
    environment = {"QT_QPA_PLATFORM": "offscreen"} | os.environ
    run = subprocess.run(
        [sys.executable, "-m", "bench.speed.child", what, str(folder), str(rounds)],
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        env=environment,
    )
    figures: dict[str, Row] = json.loads(run.stdout.splitlines()[-1])
    return figures


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bench.speed", description=__doc__)
    parser.add_argument("--rounds", type=int, default=3, help="repetitions; the middle one counts")
    parser.add_argument("--passages", type=int, default=10_000, help="of the large corpus; 0: none")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there, too")
    return parser


if __name__ == "__main__":
    sys.exit(main())
