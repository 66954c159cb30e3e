"""How much longer one program takes than another."""

from __future__ import annotations

import random
from collections.abc import Sequence
from statistics import median

_DRAWS = 2_000


def ratio_of_medians(times: Sequence[float], others: Sequence[float]) -> tuple[float, float, float]:
    """The ratio, and the ends of its 95 % interval (percentile bootstrap, Efron 1979)."""
    chance = random.Random(1)
    drawn = sorted(
        median(chance.choices(times, k=len(times))) / median(chance.choices(others, k=len(others)))
        for _ in range(_DRAWS)
    )
    ratio = median(times) / median(others)
    return ratio, drawn[round(0.025 * _DRAWS)], drawn[round(0.975 * _DRAWS) - 1]
