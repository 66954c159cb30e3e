"""BM25 with an inverse document frequency that does not overrate common words."""

from __future__ import annotations

from math import log

SATURATION = 1.5
"""k1: how much each further occurrence of a word counts."""
LENGTH = 0.7
"""b: how much a word counts for less in a longer text."""


def inverse_frequency(holding: int, total: int) -> float:
    """The idf of Robertson and Zaragoza (2009), kept positive as in Lucene."""
    return log(1 + (total - holding + 0.5) / (holding + 0.5))


def norms(lengths: list[int]) -> list[float]:
    """For the rows of a field: what the frequency of a term is weighed against."""
    average = sum(lengths) / len(lengths) if any(lengths) else 1.0
    return [SATURATION * (1 - LENGTH + LENGTH * length / average) for length in lengths]
