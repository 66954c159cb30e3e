"""Measure a talk: `make bench-present`, or `python -m bench.present --help`."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Iterator
from itertools import cycle
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest

from bench.present.bare import BareWindow
from bench.present.talk import PROJECTOR, Given, given_talk
from bench.present.wall import Wall
from bench.speed.figures import percentile
from bench.start.ratio import ratio_of_medians

Key = Qt.Key
TARGET = 100.0
"""Milliseconds for 95 of 100."""
BARE, NEXT, HIT, BLACK, JUMP = "bare window", "next slide", "projected hit", "black", "jump"
TALKING = 60
"""Milliseconds between two keys, as little as anybody talks about a slide."""

READING = 700
"""Milliseconds before a page is shown to others, as little as anybody looks at it."""


def main() -> int:
    options = _parser().parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with given_talk() as given:
        times = measured(given, options.rounds)
    print(f"{'ms from key to painted':<24}{'p50':>8}{'p95':>8}{'max':>8}{'n':>6}{'× bare':>9}")
    for name, taken in times.items():
        ratio, low, high = ratio_of_medians(taken, times[BARE])
        row = (percentile(taken, 50), percentile(taken, 95), max(taken))
        figures = "".join(f"{each:>8.1f}" for each in row)
        print(f"{name:<24}{figures}{len(taken):>6}{ratio:>9.1f} (95 %: {low:.1f}-{high:.1f})")
    worst = max(percentile(times[name], 95) for name in (NEXT, HIT))
    verdict = "met" if worst <= TARGET else "MISSED"
    print(f"next slide and projected hit within {TARGET:.0f} ms for 95 of 100: {verdict}")
    if options.json:
        options.json.write_text(json.dumps(times, indent=1), encoding="utf-8")
    return 0


def measured(given: Given, rounds: int) -> dict[str, list[float]]:
    """Milliseconds of each kind, in turns: whatever slows the machine slows all of them."""
    wall = Wall(given.audience.canvas.painted)
    bare = BareWindow(_pictures(given), PROJECTOR)
    bare.show()
    bare_wall = Wall(bare.painted)
    QTest.qWait(TALKING)
    jumps = cycle(_far_apart(len(given.desk.slides)))
    hits = _hits(given)
    times: dict[str, list[float]] = {name: [] for name in (BARE, NEXT, HIT, BLACK, JUMP)}

    def keep(name: str, measure: Callable[[], float]) -> None:
        QTest.qWait(TALKING)
        times[name].append(measure())

    for _ in range(rounds):
        keep(BARE, lambda: bare_wall.after_key(bare, Key.Key_PageDown))
        keep(NEXT, lambda: _next(given, wall))
        keep(HIT, lambda: _project(given, wall, next(hits)))
        keep(BLACK, lambda: wall.after_key(given.console, Key.Key_B, "b"))
        QTest.keyClick(given.console, Key.Key_B)
        keep(JUMP, lambda: _jump(given, wall, next(jumps)))
    bare.close()
    return times


def _next(given: Given, wall: Wall) -> float:
    """From the last slide the talk begins again, which is not measured."""
    if given.desk.talk.next_place is None:
        QTest.keyClick(given.console, Key.Key_Home)
        QTest.qWait(TALKING)
    return wall.after_key(given.console, Key.Key_PageDown)


def _project(given: Given, wall: Wall, page: str) -> float:
    """The page that is read in the program's window goes to the wall, and off again."""
    window = given.session.window
    assert given.session.navigator is not None
    given.session.navigator.open(page)
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    QTest.qWait(READING)
    took = wall.after(lambda: QTest.keyClick(window, Key.Key_F9))
    QTest.keyClick(window, Key.Key_F9)
    given.console.activateWindow()
    QTest.qWaitForWindowActive(given.console)
    return took


def _jump(given: Given, wall: Wall, number: int) -> float:
    """Its digits are typed; Enter is measured."""
    for digit in str(number):
        QTest.keyClick(given.console, digit)
    QTest.qWait(TALKING)
    return wall.after_key(given.console, Key.Key_Return)


def _far_apart(count: int) -> list[int]:
    """Numbers of slides, each far from the one before: nobody has prepared it."""
    stride = count // 3 + 1
    return [1 + at * stride % count for at in range(count)]


def _hits(given: Given) -> Iterator[str]:
    """Pages of the knowledge, each once, and then again."""
    return cycle(list(given.session.workspace.knowledge.documents))


def _pictures(given: Given) -> tuple[QPixmap, QPixmap]:
    """Two slides as they are on the wall."""
    first = given.audience.canvas.grab()
    QTest.keyClick(given.console, Key.Key_PageDown)
    QTest.qWait(TALKING)
    return first, given.audience.canvas.grab()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bench.present", description=__doc__)
    parser.add_argument("--rounds", type=int, default=60, help="of each kind, in turns")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the times there, too")
    return parser


if __name__ == "__main__":
    sys.exit(main())
