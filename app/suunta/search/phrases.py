"""Words that stand together: what Whoosh, which knows the place of each word, is asked for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from whoosh.query import Phrase
from whoosh.scoring import BM25F

from suunta.search.index import open_index
from suunta.search.reading_index import reading_index
from suunta.search.schema import EXACT
from suunta.search.scoring import LENGTH, SATURATION, inverse_frequency


class _CorrectedBM25F(BM25F):  # type: ignore[misc]
    """Whoosh's weighting with the same figures, for the phrases that Whoosh finds."""

    def __init__(self) -> None:
        super().__init__(B=LENGTH, K1=SATURATION)

    def idf(self, searcher: Any, fieldname: str, text: str) -> float:
        return inverse_frequency(searcher.doc_frequency(fieldname, text), searcher.doc_count_all())


class Phrases:
    """A warm reader of one index of Whoosh; used by one thread at a time."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        with reading_index(folder):
            self._index = open_index(folder)
            self._searcher = self._index.searcher(weighting=_CorrectedBM25F())

    def close(self) -> None:
        self._searcher.close()
        self._index.close()

    def rows(self, phrase: Sequence[str]) -> Iterator[tuple[int, float]]:
        """The rows that hold the words side by side, each field with its score."""
        with reading_index(self._folder):
            for field in EXACT:
                matcher = Phrase(field, list(phrase)).matcher(self._searcher)
                while matcher.is_active():
                    yield matcher.id(), matcher.score() * len(phrase)
                    matcher.next()
