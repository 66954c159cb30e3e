"""How sure a difference is: means over queries drawn again and again with replacement."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean

RESAMPLES = 10_000
CONFIDENCE = 0.95
_SEED = 20_261_124


@dataclass(frozen=True, slots=True)
class Interval:
    """A mean, and between what it lies in 95 of 100 draws."""

    mean: float
    low: float
    high: float


def interval(values: Sequence[float], resamples: int = RESAMPLES) -> Interval:
    """The mean's interval by the percentile bootstrap; the same for the same values."""
    drawing = random.Random(_SEED)
    means = sorted(fmean(drawing.choices(values, k=len(values))) for _ in range(resamples))
    beyond = round(resamples * (1 - CONFIDENCE) / 2)
    return Interval(fmean(values), means[beyond], means[resamples - 1 - beyond])


def paired(ours: Sequence[float], theirs: Sequence[float]) -> Interval:
    """The interval of the mean difference over the same queries."""
    return interval([our - their for our, their in zip(ours, theirs, strict=True)])
