"""tantivy with its own stemmers, and its fuzzy query for words that no passage holds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import tantivy

from bench.search.analysis import SNOWBALL, query_words
from bench.search.engines.engine import LONGEST_ANSWER, by_best_passage
from bench.search.passages import FIELD_WEIGHTS, Passage
from suunta.domain.language import Language

WEIGHTS = dict.fromkeys(FIELD_WEIGHTS, 1.0)
"""A score of its own for each field favours titles as it is: of four settings this is the best."""
_TWO_MISTAKES_FROM = 8
_SHORTEST_MISTAKE = 4
_FUZZY_WEIGHT = 4.0
"""tantivy scores a fuzzy match 1, whatever it found; an ordinary rare word has about this."""


class Tantivy:
    """One index, a field for each field in each language."""

    name = "tantivy"
    setup = (
        "own stemmers in each language, accents folded, a BM25 score for each field; "
        "fuzzy terms (1 edit, 2 from 8 letters) for words that no passage holds"
    )

    def __init__(
        self,
        passages: Iterable[Passage],
        languages: Sequence[Language],
        weights: dict[str, float] = WEIGHTS,
    ) -> None:
        self._languages = languages
        self._weights = weights
        self._documents: list[str] = []
        builder = tantivy.SchemaBuilder()
        builder.add_integer_field("number", stored=True)
        for language in languages:
            for field in weights:
                builder.add_text_field(f"{field}_{language}", tokenizer_name=SNOWBALL[language])
        self._schema = builder.build()
        index = tantivy.Index(self._schema)
        self._analyzers = {language: _analyzer(language) for language in languages}
        for language, analyzer in self._analyzers.items():
            index.register_tokenizer(SNOWBALL[language], analyzer)
        writer = index.writer(num_threads=1)
        for number, passage in enumerate(passages):
            self._documents.append(passage.document)
            row = tantivy.Document(number=number)
            for field in weights:
                row.add_text(f"{field}_{passage.language}", passage.field(field))
            writer.add_document(row)
        writer.commit()
        writer.wait_merging_threads()
        index.reload()
        self._searcher = index.searcher()

    def search(self, text: str) -> list[str]:
        asked = [query for word in query_words(text) for query in self._word(word)]
        if not asked:
            return []
        query = tantivy.Query.boolean_query([(tantivy.Occur.Should, each) for each in asked])
        hits = self._searcher.search(query, LONGEST_ANSWER).hits
        # Equal scores come in any order: that of the passages decides.
        ranked = sorted((-score, self._searcher.doc(place)["number"][0]) for score, place in hits)
        return by_best_passage(self._documents[number] for _, number in ranked)

    def _word(self, word: str) -> list[tantivy.Query]:
        found = [
            (field, term, weight)
            for field, term, weight in self._terms(word)
            if self._searcher.doc_freq(field, term)
        ]
        if found or len(word) < _SHORTEST_MISTAKE:
            return [
                _weighted(tantivy.Query.term_query(self._schema, field, term, "freq"), weight)
                for field, term, weight in found
            ]
        distance = 2 if len(word) >= _TWO_MISTAKES_FROM else 1
        return [
            _weighted(
                tantivy.Query.fuzzy_term_query(self._schema, field, term, distance),
                weight * _FUZZY_WEIGHT,
            )
            for field, term, weight in self._terms(word)
        ]

    def _terms(self, word: str) -> Iterator[tuple[str, str, float]]:
        for language in self._languages:
            for term in self._analyzers[language].analyze(word):
                for field, weight in self._weights.items():
                    yield f"{field}_{language}", term, weight

    def close(self) -> None:
        """The index is in memory."""


def _weighted(query: tantivy.Query, weight: float) -> tantivy.Query:
    return tantivy.Query.boost_query(query, weight)


def _analyzer(language: Language) -> tantivy.TextAnalyzer:
    return (
        tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.simple())
        .filter(tantivy.Filter.lowercase())
        .filter(tantivy.Filter.stemmer(SNOWBALL[language]))
        .filter(tantivy.Filter.ascii_fold())
        .build()
    )
