"""What the figures should be, and whether they are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bench.speed.figures import Row

Figures = Mapping[str, Row]


@dataclass(frozen=True, slots=True)
class Verdict:
    """One target and the figure it is about."""

    what: str
    figure: float
    at_most: float

    @property
    def is_met(self) -> bool:
        return self.figure <= self.at_most


def verdicts(bundled: Figures, large: Figures | None) -> list[Verdict]:
    """Every target, for the bundled texts and, if they were measured, the invented ones."""
    real, canned = bundled["window, real, waiting"], bundled["window, canned, waiting"]
    fast = bundled["window, real, fast"]
    found = [
        Verdict("bundled: key to painted list, p95 ms", real["p95"], 16),
        Verdict("bundled: p95, times that of canned answers", real["p95"] / canned["p95"], 2),
        Verdict("bundled: gaps while typing fast, p99 ms", fast["gap p99"], 8),
        Verdict("bundled: gaps while typing fast, max ms", fast["gap max"], 33),
        Verdict(
            "bundled: keys typed before the pages that are lost",
            bundled["start, typing at once"]["keys that the next one overwrites"],
            0,
        ),
        Verdict("bundled: search ready after the first paint, ms", _ready(bundled), 200),
    ]
    if large is not None:
        fast = large["window, real, fast"]
        found += [
            Verdict(
                "large: key to painted list, p95 ms", large["window, real, waiting"]["p95"], 50
            ),
            Verdict("large: gaps while typing fast, p99 ms", fast["gap p99"], 8),
            Verdict("large: gaps while typing fast, max ms", fast["gap max"], 33),
            Verdict("large: search ready after the first paint, ms", _ready(large), 200),
        ]
    return found


def _ready(figures: Figures) -> float:
    return figures["start"]["search ready ms"]
