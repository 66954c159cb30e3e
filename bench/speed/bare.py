"""The search without a window: opening, the first keys, the same keys again, and the memory."""

from __future__ import annotations

import resource
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from bench.speed.corpus import PASSAGES, request, size_of
from bench.speed.figures import Row, middle, spread
from bench.speed.fts5 import Fts5
from bench.speed.keystrokes import SCRIPTS, keystrokes
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.services.searching import Searching

_TEXTS = [stroke.text for script in SCRIPTS for stroke in keystrokes(script)]


def measure_bare(knowledge: KnowledgeBase, folder: Path, rounds: int) -> dict[str, Row]:
    """Every key once cold, then `rounds` times warm; FTS5 takes turns with it."""
    before = _megabytes()
    searching = Searching(knowledge, folder / PASSAGES)
    started = perf_counter()
    searching.warm_up()
    opened = (perf_counter() - started) * 1000
    after_opening = _megabytes()
    cold = _times(lambda text: searching.search(request(text)))
    started = perf_counter()
    file = folder / "fts5.db"
    fts5 = Fts5(file, knowledge)
    fts5_index = {"index s": perf_counter() - started, "index MB": file.stat().st_size / 1e6}
    fts5_cold = _times(fts5.search)
    warm: list[Row] = []
    fts5_warm: list[Row] = []
    for _ in range(rounds):
        warm.append(spread(_times(lambda text: searching.search(request(text)))))
        fts5_warm.append(spread(_times(fts5.search)))
    after_typing = _megabytes()
    fts5.close()
    searching.close()
    return {
        "bare, cold": spread(cold),
        "bare, warm": middle(warm),
        "FTS5, cold": spread(fts5_cold),
        "FTS5, warm": middle(fts5_warm),
        "FTS5 index": fts5_index,
        "memory": {
            "opening ms": opened,
            "opened MB": after_opening - before,
            "typed MB": after_typing - before,
            "index MB": size_of(folder / PASSAGES) / 1e6,
        },
    }


def _times(search: Callable[[str], object]) -> list[float]:
    times = []
    for text in _TEXTS:
        started = perf_counter()
        search(text)
        times.append((perf_counter() - started) * 1000)
    return times


def _megabytes() -> float:
    """The memory this process holds; where the system does not say, the most it has held."""
    held = Path("/proc/self/statm")
    if held.exists():
        return int(held.read_text("ascii").split()[1]) * resource.getpagesize() / 1e6
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (1e6 if sys.platform == "darwin" else 1e3)
