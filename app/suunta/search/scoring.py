"""BM25F with an inverse document frequency that does not overrate common words."""

from __future__ import annotations

from math import log
from typing import Any

from whoosh.scoring import BM25F


class CorrectedBM25F(BM25F):  # type: ignore[misc]
    """Whoosh's weighting with the idf of Robertson and Zaragoza (2009), positive as in Lucene."""

    def idf(self, searcher: Any, fieldname: str, text: str) -> float:
        total = searcher.doc_count_all()
        holding = searcher.doc_frequency(fieldname, text)
        return log(1 + (total - holding + 0.5) / (holding + 0.5))
