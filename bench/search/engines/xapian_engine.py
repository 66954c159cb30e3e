"""Xapian with its own stemmers, and its spelling dictionary for words that no passage holds."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence

import xapian  # type: ignore[import-untyped]

from bench.search.analysis import SNOWBALL, fold, query_words, words
from bench.search.engines.engine import LONGEST_ANSWER, by_best_passage
from bench.search.passages import FIELD_WEIGHTS, Passage
from suunta.domain.language import Language

_LONGEST_WORD = 60
"""Characters; Xapian takes 245 bytes."""
_MOST_MISTAKES = 2


class Xapian:
    """One database; a term carries its language, a field counts by its weight."""

    name = "Xapian"
    setup = (
        "own stemmers in each language, accents folded, BM25 with fields as term counts; "
        "spelling suggestions for words that no passage holds"
    )

    def __init__(
        self,
        passages: Iterable[Passage],
        languages: Sequence[Language],
        weights: dict[str, float] = FIELD_WEIGHTS,
    ) -> None:
        self._stemmers = {language: xapian.Stem(SNOWBALL[language]) for language in languages}
        self._documents: list[str] = []
        # The database in memory has no spelling dictionary.
        self._folder = tempfile.TemporaryDirectory(prefix="suunta-xapian-")
        self._database = xapian.WritableDatabase(
            self._folder.name, xapian.DB_CREATE_OR_OVERWRITE | xapian.DB_NO_SYNC
        )
        for passage in passages:
            self._documents.append(passage.document)
            self._database.add_document(self._row(passage, weights))
        self._database.commit()
        self._enquire = xapian.Enquire(self._database)
        self._enquire.set_weighting_scheme(xapian.BM25Weight(1.2, 0, 1, 0.75, 0.5))

    def search(self, text: str) -> list[str]:
        asked = [term for word in query_words(text) for term in self._searched(word)]
        if not asked:
            return []
        self._enquire.set_query(xapian.Query(xapian.Query.OP_OR, asked))
        hits = self._enquire.get_mset(0, LONGEST_ANSWER)
        return by_best_passage(self._documents[hit.docid - 1] for hit in hits)

    def _row(self, passage: Passage, weights: Mapping[str, float]) -> xapian.Document:
        row = xapian.Document()
        for field, weight in weights.items():
            for word in words(passage.field(field)):
                self._database.add_spelling(word[:_LONGEST_WORD])
                row.add_term(self._term(word, passage.language), round(weight))
        return row

    def _searched(self, word: str) -> list[str]:
        """The word's terms in every language, or those of the word that was probably meant."""
        found = [term for term in self._terms(word) if self._database.term_exists(term)]
        if found:
            return found
        meant = self._database.get_spelling_suggestion(word, _MOST_MISTAKES).decode("utf-8")
        return list(self._terms(meant)) if meant else []

    def _terms(self, word: str) -> Iterator[str]:
        return (self._term(word, language) for language in self._stemmers)

    def _term(self, word: str, language: Language) -> str:
        stem = self._stemmers[language](word).decode("utf-8")
        return f"{language}:{fold(stem)[:_LONGEST_WORD]}"

    def close(self) -> None:
        self._database.close()
        self._folder.cleanup()
