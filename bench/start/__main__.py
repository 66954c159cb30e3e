"""Measure a start: `make bench-start`, or `python -m bench.start --help`."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from time import clock_gettime_ns

from bench.speed.figures import Row
from bench.start.clock import CLOCK
from bench.start.ratio import ratio_of_medians

KINDS = ("suunta", "bare")
TARGET = 1.35


def main() -> int:
    options = _parser().parse_args()
    starts: dict[str, list[Row]] = {kind: [] for kind in KINDS}
    with tempfile.TemporaryDirectory(dir=_memory()) as home:
        for kind in KINDS:
            _start(kind, home)  # what is read from the disk is in its cache from here on
        for _ in range(options.starts):
            for kind in KINDS:
                starts[kind].append(_start(kind, home))
    painted = {kind: [row["painted"] for row in rows] for kind, rows in starts.items()}
    ratio, low, high = ratio_of_medians(painted["suunta"], painted["bare"])
    for kind, times in painted.items():
        ordered = sorted(times)
        middle = ordered[len(ordered) // 2]
        print(f"{kind:<8}{ordered[0]:>8.0f}{middle:>8.0f}{ordered[-1]:>8.0f}   min, median, max ms")
    steps = {name: sorted(row[name] for row in starts["suunta"]) for name in starts["suunta"][0]}
    for name, times in steps.items():
        print(f"  {name:<20}{times[len(times) // 2]:>8.0f}   median ms from exec")
    verdict = "met" if ratio <= TARGET else "MISSED"
    print(f"ratio of medians {ratio:.2f} (95 %: {low:.2f}-{high:.2f}), at most {TARGET}: {verdict}")
    if options.json:
        told = {"starts": starts, "ratio": ratio, "low": low, "high": high}
        options.json.write_text(json.dumps(told, indent=1), encoding="utf-8")
    return 0


def _start(kind: str, home: str) -> Row:
    environment = (
        {"QT_QPA_PLATFORM": "offscreen"}
        | os.environ
        | {"SUUNTA_DATA": home, "XDG_RUNTIME_DIR": home}
    )
    # An installed program is compiled; so is this one, from its second start on.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    began = clock_gettime_ns(CLOCK)
    run = subprocess.run(
        [sys.executable, "-m", f"bench.start.{kind}"],
        stdout=subprocess.PIPE,
        check=True,
        env=environment,
    )
    moments: dict[str, int] = json.loads(run.stdout)
    return {name: (moment - began) / 1e6 for name, moment in moments.items()}


def _memory() -> Path | None:
    """A folder in memory, such as a session gives to the programs that run in it."""
    memory = Path("/dev/shm")
    return memory if memory.is_dir() else None


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bench.start", description=__doc__)
    parser.add_argument("--starts", type=int, default=15, help="of each program, in turns")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there, too")
    return parser


if __name__ == "__main__":
    sys.exit(main())
