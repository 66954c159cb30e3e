"""The scores of the rows that hold a term, read from the index."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from suunta.search.lexicon import Lexicon
from suunta.search.scoring import SATURATION, inverse_frequency, norms

Scores = Mapping[int, float]
"""Row number to score."""


class Postings:
    """Reads from an open searcher of Whoosh; used by one thread at a time."""

    def __init__(self, searcher: Any, lexicon: Lexicon) -> None:
        self._searcher = searcher
        self._lexicon = lexicon
        self._norms: dict[str, list[float]] = {}

    def total(self, terms: Iterable[str], weights: Mapping[str, float]) -> dict[int, float]:
        """The weighted sum over the fields of the best BM25 score that one of the terms gives."""
        wanted = tuple(terms)
        total: dict[int, float] = {}
        for field, weight in weights.items():
            for row, score in self._best(field, wanted).items():
                total[row] = total.get(row, 0.0) + weight * score
        return total

    def _best(self, field: str, terms: Iterable[str]) -> dict[int, float]:
        best: dict[int, float] = {}
        for term in terms:
            for row, score in self._scores(field, term):
                if score > best.get(row, 0.0):
                    best[row] = score
        return best

    def _scores(self, field: str, term: str) -> Iterator[tuple[int, float]]:
        holding = self._lexicon.rows_with(field, term)
        if not holding:
            return
        most = inverse_frequency(holding, len(self._lexicon.passages)) * (SATURATION + 1)
        norms_of_rows = self._norms_of(field)
        # Read without Whoosh's own scoring, which costs three times as much for each row.
        matcher = self._searcher.postings(field, term)
        while matcher.is_active():
            row, frequency = matcher.id(), matcher.weight()
            yield row, most * frequency / (frequency + norms_of_rows[row])
            matcher.next()

    def _norms_of(self, field: str) -> list[float]:
        if field not in self._norms:
            self._norms[field] = norms(self._lexicon.lengths[field])
        return self._norms[field]
