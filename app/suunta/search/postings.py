"""The scores of the rows that hold a term, read from the index."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from suunta.search.lexicon import Lexicon
from suunta.search.posting_file import PostingFile
from suunta.search.scoring import SATURATION, inverse_frequency, norms

Scores = Mapping[int, float]
"""Row number to score."""


class Postings:
    """The postings of one index with the weights of its terms; used by one thread at a time."""

    def __init__(self, stored: PostingFile, lexicon: Lexicon) -> None:
        self._stored = stored
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
            scores = self._scores(field, term)
            if not best:
                best = scores
                continue
            for row, score in scores.items():
                if score > best.get(row, 0.0):
                    best[row] = score
        return best

    def _scores(self, field: str, term: str) -> dict[int, float]:
        holding = self._lexicon.rows_with(field, term)
        if not holding:
            return {}
        most = inverse_frequency(holding, len(self._lexicon.passages)) * (SATURATION + 1)
        norm = self._norms_of(field)
        return {
            row: most * frequency / (frequency + norm[row])
            for row, frequency in self._stored.of(field, term, holding)
        }

    def _norms_of(self, field: str) -> list[float]:
        if field not in self._norms:
            self._norms[field] = norms(self._lexicon.lengths[field])
        return self._norms[field]
