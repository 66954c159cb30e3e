"""Percentiles, and the middle of several rounds."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from statistics import median

Row = dict[str, float]
"""Figures by name."""


def percentile(values: Sequence[float], share: float) -> float:
    """The smallest value that `share` per cent of the values do not exceed."""
    ordered = sorted(values)
    return ordered[max(0, ceil(len(ordered) * share / 100) - 1)]


def spread(values: Sequence[float]) -> Row:
    """What a person feels: mostly, sometimes, at worst."""
    return {
        "p50": percentile(values, 50),
        "p95": percentile(values, 95),
        "max": max(values),
        "n": len(values),
    }


def middle(rounds: Sequence[Row]) -> Row:
    """The median of each figure over the rounds, for a computer that does other things too."""
    return {name: median(row[name] for row in rounds) for name in rounds[0]}
