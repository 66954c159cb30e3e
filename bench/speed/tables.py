"""The figures as tables for the terminal."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bench.speed.figures import Row
from bench.speed.targets import Verdict

_TIMES = ("p50", "p95", "max", "n", "overtaken", "thread ms", "gap p99", "gap max")


def times_table(title: str, figures: Mapping[str, Row]) -> str:
    """One line a kind of measurement, all in milliseconds a key."""
    lines = [title, " " * 26 + "".join(f"{name:>11}" for name in _TIMES)]
    for name, row in figures.items():
        if "p95" in row:
            cells = "".join(f"{_shown(row.get(column)):>11}" for column in _TIMES)
            lines.append(f"{name:<26}{cells}")
    return "\n".join(lines)


def facts_table(title: str, figures: Mapping[str, Row]) -> str:
    """Everything that is not a spread of times."""
    lines = [title]
    for name, row in figures.items():
        if "p95" not in row:
            told = ", ".join(f"{key} {_shown(value)}" for key, value in row.items())
            lines.append(f"{name:<26}{told}")
    return "\n".join(lines)


def verdicts_table(verdicts: Sequence[Verdict]) -> str:
    """Which targets are met."""
    lines = [f"{'target':<52}{'at most':>10}{'is':>10}"]
    lines += [
        f"{each.what:<52}{_shown(each.at_most):>10}{_shown(each.figure):>10}  "
        f"{'met' if each.is_met else 'MISSED'}"
        for each in verdicts
    ]
    return "\n".join(lines)


def _shown(value: float | None) -> str:
    if value is None:
        return ""
    return f"{value:.0f}" if value >= 100 or value == int(value) else f"{value:.1f}"
