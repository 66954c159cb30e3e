"""Answer queries from the opened index: words to passages, passages to documents."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Any

from whoosh import query as whoosh_query

from suunta.domain.document import DocumentId, DocumentType
from suunta.domain.language import Language
from suunta.search.analysis import stems
from suunta.search.answer import Answer, Found, Passage
from suunta.search.hit import Correction
from suunta.search.index import open_index, reading_index
from suunta.search.query import Query
from suunta.search.schema import EXACT, STEMMED, WEIGHTS
from suunta.search.scoring import CorrectedBM25F
from suunta.search.vocabulary import Vocabulary

COMPLETION = 0.7
"""Weight of a completed beginning beside the word itself."""
CORRECTED = 0.6
"""Weight of a corrected word."""
EXPANDED = 0.35
"""Weight of another name of the same thing: below all that was typed."""
ENOUGH = 0.6
"""Share of the best document's matched words that a document must reach to be shown."""
GLOSSARY = 0.5
"""Weight of glossary terms: short pages that name a word often would hide what is said with it."""
ASIDES = {"sources": 0.7, "source": 0.7, "confusion": 0.8, "languages": 0.8}
"""Weight of sections that tell what the words rest on, or what they are not about."""
IDENTIFIER = 1_000.0
"""Added to the document whose identifier was typed, which puts it first."""


Scores = dict[int, float]
"""Row number to score."""


class IndexSearcher:
    """A warm reader of one index; used by one thread at a time."""

    def __init__(self, folder: Path) -> None:
        with reading_index(folder):
            self._index = open_index(folder)
            self._searcher = self._index.searcher(weighting=CorrectedBM25F(B=0.5, K1=1.2))
            reader = self._searcher.reader()
            self._passages = [
                Passage(row["document"], Language(row["language"]), row["section"])
                for row in map(reader.stored_fields, range(reader.doc_count_all()))
            ]
            self.vocabulary = Vocabulary(_frequencies(reader, EXACT))
            self._stems = frozenset(
                raw.decode("utf-8") for field in STEMMED for raw in reader.lexicon(field)
            )

    def close(self) -> None:
        self._searcher.close()
        self._index.close()

    def search(
        self,
        query: Query,
        cancelled: Callable[[], bool] = lambda: False,
        expansions: Mapping[str, Sequence[str]] = MappingProxyType({}),
    ) -> Answer | None:
        """Every document that answers `query`, or other names of its words; None if cancelled."""
        corrections: list[Correction] = []
        searched_stems: set[str] = set()
        forms: set[str] = set()
        by_word: list[Scores] = []
        for word in query.words:
            if cancelled():
                return None
            searched = self._searched(word, corrections, is_beginning=word == query.beginning)
            searched += [(name, EXPANDED) for name in expansions.get(word, ())]
            forms.update(form for form, _ in searched)
            searched_stems.update(*(stems(form) for form, _ in searched))
            by_word.append(self._scores(searched))
        for phrase in query.phrases:
            forms.update(phrase)
            searched_stems.update(*map(stems, phrase))
            by_word.append(self._phrase(phrase))
        found = self._documents(by_word, required=len(query.phrases))
        found = self._with_identifier(found, query.identifier)
        unwanted = self.holding(query.excluded)
        kept = tuple(each for each in found if each.document not in unwanted)
        return Answer(kept, tuple(corrections), frozenset(searched_stems), frozenset(forms))

    def holding(self, phrases: Iterable[Sequence[str]]) -> frozenset[DocumentId]:
        """The documents that hold any of these words and phrases."""
        rows = (row for phrase in phrases for row in self._phrase(phrase))
        return frozenset(self._passages[row].document for row in rows)

    def _searched(
        self, word: str, corrections: list[Correction], *, is_beginning: bool
    ) -> list[tuple[str, float]]:
        """The forms to look for in the place of a typed word, with their weights."""
        completions = self.vocabulary.completions(word) if is_beginning else ()
        if word in self.vocabulary or completions or not self._stems.isdisjoint(stems(word)):
            return [(word, 1.0), *((completion, COMPLETION) for completion in completions)]
        nearest = self.vocabulary.nearest(word)
        if nearest is None:
            return [(word, 1.0)]
        corrections.append(Correction(word, nearest))
        return [(nearest, CORRECTED)]

    def _scores(self, searched: Sequence[tuple[str, float]]) -> Scores:
        """The best of the searched forms for each row."""
        best: Scores = {}
        for form, weight in searched:
            for row, score in self._form(form).items():
                best[row] = max(best.get(row, 0.0), score * weight)
        return best

    def _form(self, form: str) -> Scores:
        scores: Scores = defaultdict(float)
        for field, weight in WEIGHTS.items():
            terms = (form,) if field in EXACT else stems(form)
            for row, score in self._best_of(field, terms).items():
                scores[row] += weight * score
        return scores

    def _best_of(self, field: str, terms: Iterable[str]) -> Scores:
        best: Scores = {}
        for term in terms:
            for row, score in self._rows(whoosh_query.Term(field, term)):
                best[row] = max(best.get(row, 0.0), score)
        return best

    def _phrase(self, phrase: Sequence[str]) -> Scores:
        scores: Scores = defaultdict(float)
        for field in EXACT:
            made = (
                whoosh_query.Phrase(field, list(phrase))
                if len(phrase) > 1
                else whoosh_query.Term(field, phrase[0])
            )
            for row, score in self._rows(made):
                scores[row] += score * len(phrase)
        if len(phrase) == 1:
            for field in ("title", "body"):
                for row, score in self._best_of(field, stems(phrase[0])).items():
                    scores[row] += score
        return scores

    def _rows(self, query: Any) -> Iterator[tuple[int, float]]:
        matcher = query.matcher(self._searcher)
        while matcher.is_active():
            yield matcher.id(), matcher.score()
            matcher.next()

    def _documents(self, by_word: Sequence[Scores], required: int) -> list[Found]:
        """Rank by the best passage, what the others add, and how much of the query is held."""
        passages: dict[DocumentId, dict[int, float]] = defaultdict(lambda: defaultdict(float))
        best_of_word: dict[DocumentId, dict[int, float]] = defaultdict(dict)
        for number, scores in enumerate(by_word):
            for row, score in scores.items():
                document = self._passages[row].document
                passages[document][row] += score * ASIDES.get(self._passages[row].anchor, 1.0)
                best = best_of_word[document]
                best[number] = max(best.get(number, 0.0), score)
        importance = [max(scores.values(), default=0.0) for scores in by_word]
        whole = sum(importance) or 1.0
        phrases = set(range(len(by_word) - required, len(by_word)))
        found = []
        for document, rows in passages.items():
            held = best_of_word[document]
            if not phrases <= held.keys():
                continue
            coverage = sum(importance[number] for number in held) / whole
            score = (0.6 * max(rows.values()) + 0.4 * sum(held.values())) * coverage**2
            if document.startswith(f"{DocumentType.TERM}/"):
                score *= GLOSSARY
            found.append((coverage, Found(document, score, tuple(self._ordered(rows)))))
        most = max((coverage for coverage, _ in found), default=0.0)
        kept = [each for coverage, each in found if coverage >= ENOUGH * most]
        return sorted(kept, key=lambda each: (-each.score, each.document))

    def _ordered(self, rows: dict[int, float]) -> Iterable[tuple[Passage, float]]:
        for row, score in sorted(rows.items(), key=lambda item: (-item[1], item[0])):
            yield self._passages[row], score

    def _with_identifier(self, found: list[Found], identifier: str) -> list[Found]:
        rows = {
            row: 0.0 for row, passage in enumerate(self._passages) if passage.document == identifier
        }
        if not rows:
            return found
        scored = next((each for each in found if each.document == identifier), None)
        named = Found(
            identifier,
            IDENTIFIER + (scored.score if scored else 0.0),
            scored.passages if scored else tuple(self._ordered(rows)),
        )
        return [named, *(each for each in found if each.document != identifier)]


def _frequencies(reader: Any, fields: Iterable[str]) -> dict[str, int]:
    """In how many passages each word of these fields stands."""
    frequencies: dict[str, int] = defaultdict(int)
    for field in fields:
        for raw, info in reader.iter_field(field):
            word = raw.decode("utf-8")
            frequencies[word] = max(frequencies[word], int(info.doc_frequency()))
    return frequencies
