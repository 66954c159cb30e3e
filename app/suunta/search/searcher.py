"""Answer queries from the opened index: words to passages, passages to documents."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from math import log
from pathlib import Path
from typing import TYPE_CHECKING

from suunta.domain.document import DocumentId
from suunta.domain.language import Language
from suunta.search.analysis import STOP_WORDS, words
from suunta.search.answer import IDENTIFIER, ORDER, Answer, Found, Reasons, Sought, SoughtName
from suunta.search.hit import Expansion, Why
from suunta.search.known_keys import read_keys
from suunta.search.known_words import KnownWords
from suunta.search.lexicon import read_lexicon
from suunta.search.posting_file import read_postings
from suunta.search.postings import Postings, Scores
from suunta.search.query import Query
from suunta.search.ranking import WordScores, rank
from suunta.search.reading_index import reading_index
from suunta.search.schema import EXACT, FORMS, PARTS
from suunta.search.score_memory import ScoreMemory
from suunta.search.terms import forms, in_every_language, roots

if TYPE_CHECKING:
    from suunta.search.phrases import Phrases

COMPLETED = {"title_exact": 2.5, "heading_exact": 0.8, "keywords_exact": 1.0, "body_exact": 1.8}
"""Weights of the fields in which the completions of a beginning are looked for."""
ONE_LETTER = {"title_exact": 2.5}
"""The same for one letter, with which nearly every text has a word."""
WEIGHTS = {Why.BEGINNING: 0.7, Why.SPELLING: 0.6, Why.SYNONYM: 0.35, Why.TRANSLATION: 0.35}
"""Weight of what was not typed: all other names of a thing stay below its own."""
DERIVED = {field: 0.2 * weight for field, weight in FORMS.items()}
"""Weights of the fields in which a word is looked for that the typed one is derived from."""
SHARE = 0.5
"""How much of a compound its parts amount to when they stand apart."""
LEAST_SHARE = 0.3
"""Share of a compound that its parts in a passage must be to count where it is not whole."""


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What is looked for in the place of a typed word: words that stand in one passage."""

    words: tuple[str, ...]
    why: Why


class IndexSearcher:
    """A warm reader of one index; used by one thread at a time."""

    def __init__(self, folder: Path) -> None:
        with reading_index(folder):
            self._folder = folder
            self._lexicon = read_lexicon(folder)
            read_keys(folder)
            self._passages = self._lexicon.passages
            self._rows: dict[DocumentId, list[int]] = defaultdict(list)
            for row, passage in enumerate(self._passages):
                self._rows[passage.document].append(row)
            self._postings = Postings(read_postings(folder, self._lexicon), self._lexicon)
            self._memory = ScoreMemory()
            self.known = KnownWords(self._lexicon)

    def close(self) -> None:
        """Let go of the index's files, if a phrase was looked for."""
        opened = self.__dict__.pop("_phrases", None)
        if opened is not None:
            opened.close()

    @property
    def documents(self) -> Set[DocumentId]:
        """Every document that there is a passage of."""
        return self._rows.keys()

    def search(
        self,
        query: Query,
        cancelled: Callable[[], bool] = lambda: False,
        corrections: Mapping[str, str] | None = None,
        expansions: Sequence[Expansion] = (),
    ) -> Answer | None:
        """Every document that answers `query` so understood; None if cancelled.

        Without `corrections` given, words that nothing holds are corrected.
        """
        if corrections is None:
            corrections = self.known.corrections(query)
        by_word: list[WordScores] = []
        reasons: Reasons = {}
        names: list[SoughtName] = []
        for word in query.words:
            if cancelled():
                return None
            typed = corrections.get(word, word)
            wanted = list(self._wanted(word, typed, query.beginning, expansions))
            completed = ONE_LETTER if len(word) == 1 else COMPLETED
            whole = self._best(wanted, completed, cancelled)
            parts = self.known.parts(typed)
            partial = self._partial(parts)
            by_word.append(WordScores(whole, partial, rows=self._rows_with(typed)))
            for each in wanted:
                if len(each.words) == 1:
                    _note_all(reasons, each, word)
                else:
                    names.append(_name(each, word))
            for part in chain.from_iterable(parts.values()):
                _note(reasons, part, Why.PART if typed == word else Why.SPELLING, word)
        for phrase in query.phrases:
            by_word.append(WordScores(self._phrase(phrase), is_required=True))
            for word in phrase:
                _note(reasons, word, Why.EXACT, word)
        if cancelled():
            return None
        found = self._with_identifier(rank(by_word, self._passages), query.identifier)
        unwanted = self.holding(query.excluded)
        kept = tuple(each for each in found if each.document not in unwanted)
        return Answer(kept, self._passages, Sought(reasons, tuple(names)))

    def holding(self, phrases: Iterable[Sequence[str]]) -> frozenset[DocumentId]:
        """The documents that hold any of these words and phrases."""
        rows = (row for phrase in phrases for row in self._phrase(phrase))
        return frozenset(self._passages[row].document for row in rows)

    def holds(self, text: str) -> bool:
        """Whether there are passages for every word of `text`."""
        return all(self.known.knows(word.text) for word in words(text))

    def _wanted(
        self, word: str, typed: str, beginning: str, expansions: Sequence[Expansion]
    ) -> Iterator[_Wanted]:
        yield _Wanted((typed,), Why.EXACT if typed == word else Why.SPELLING)
        if word == beginning and typed == word:
            for completion in self.known.begun_with(word):
                yield _Wanted((completion,), Why.BEGINNING)
        for expansion in expansions:
            if typed in expansion.term.split():
                added = tuple(
                    each.text for each in words(expansion.added) if each.text not in STOP_WORDS
                )
                yield _Wanted(added, Why(expansion.kind))

    def _best(
        self,
        wanted: Iterable[_Wanted],
        completed: Mapping[str, float],
        cancelled: Callable[[], bool],
    ) -> Scores:
        """The best of what is wanted in the place of one word, for each row, until cancelled."""
        best: dict[int, float] = {}
        for each in wanted:
            if cancelled():
                break
            weight = WEIGHTS.get(each.why, 1.0)
            if each.why is Why.BEGINNING:
                scores = self._completed(each.words[0], completed)
            else:
                scores = self._all(each)
            for row, score in scores.items():
                if score * weight > best.get(row, 0.0):
                    best[row] = score * weight
        return best

    def _all(self, wanted: _Wanted) -> Scores:
        """The rows that hold every word of what is wanted, with the mean of what each gives."""
        if len(wanted.words) == 1:
            return self._word(wanted.words[0])
        first, *others = (self._forms(word) for word in wanted.words)
        rows = set(first).intersection(*others)
        return {
            row: (first[row] + sum(scores[row] for scores in others)) / len(wanted.words)
            for row in rows
        }

    def _forms(self, word: str) -> Scores:
        """The word as written and in all its forms, and neither its parts nor its roots."""

        def work_out() -> Scores:
            scores = self._postings.total((word,), EXACT)
            for row, score in self._postings.total(in_every_language(forms, word), FORMS).items():
                scores[row] = scores.get(row, 0.0) + score
            return scores

        return self._memory.recall((word, Why.FORM), work_out)

    def _word(self, word: str) -> Scores:
        """The word as written, in all its forms, and as a part of compounds."""

        def work_out() -> Scores:
            own, derived = in_every_language(forms, word), in_every_language(roots, word)
            scores = self._postings.total((word,), EXACT)
            for terms, fields in ((own, FORMS), ((*own, *derived), PARTS), (derived, DERIVED)):
                for row, score in self._postings.total(terms, fields).items():
                    scores[row] = scores.get(row, 0.0) + score
            return scores

        return self._memory.recall(word, work_out)

    def _completed(self, word: str, fields: Mapping[str, float]) -> Scores:
        return self._memory.recall(
            (word, len(fields)), lambda: self._postings.total((word,), fields)
        )

    def _term(self, term: str) -> Scores:
        return self._memory.recall(term, lambda: self._postings.total((term,), {**FORMS, **PARTS}))

    def _partial(
        self, parts_by_language: Mapping[Language, Sequence[str]]
    ) -> dict[int, tuple[float, float]]:
        """The rows that hold some parts of the compound, with the score and the share of it."""
        partial: dict[int, tuple[float, float]] = {}
        for several in parts_by_language.values():
            parts = dict.fromkeys(several)
            rarity = {part: self._rarity(part) for part in parts}
            all_of_it = sum(rarity.values())
            held: dict[int, tuple[float, float]] = {}
            for part in parts:
                share = SHARE * rarity[part] / all_of_it
                for row, score in self._term(part).items():
                    given, holds = held.get(row, (0.0, 0.0))
                    held[row] = (given + share * score, holds + share)
            for row, each in held.items():
                if each[1] >= LEAST_SHARE * SHARE:
                    partial[row] = max(each, partial.get(row, (0.0, 0.0)))
        return partial

    def _rows_with(self, word: str) -> int:
        """In how many passages the word itself stands in some form, at least."""
        terms = (word, *in_every_language(forms, word))
        return max(
            self._lexicon.rows_with(field, term) for field in (*EXACT, *FORMS) for term in terms
        )

    def _rarity(self, term: str) -> float:
        rows = max(self._lexicon.rows_with(field, term) for field in (*FORMS, *PARTS))
        return log(1 + len(self._passages) / (rows + 1))

    def _phrase(self, phrase: Sequence[str]) -> Scores:
        if len(phrase) == 1:
            terms = (phrase[0], *in_every_language(forms, phrase[0]))
            return self._postings.total(terms, dict.fromkeys((*EXACT, *FORMS), 1.0))
        scores: dict[int, float] = defaultdict(float)
        for row, score in self._phrases.rows(phrase):
            scores[row] += score
        return scores

    @cached_property
    def _phrases(self) -> Phrases:
        # Whoosh takes longest to import, and most queries have no phrase.
        from suunta.search.phrases import Phrases

        return Phrases(self._folder)

    def _with_identifier(self, found: list[Found], identifier: str) -> list[Found]:
        own = self._rows.get(identifier)
        if own is None:
            return found
        scored = next((each for each in found if each.document == identifier), None)
        named = Found(
            identifier,
            IDENTIFIER + (scored.score if scored else 0.0),
            scored.rows if scored else dict.fromkeys(own, 0.0),
        )
        return [named, *(each for each in found if each.document != identifier)]


def _note_all(reasons: Reasons, wanted: _Wanted, typed: str) -> None:
    """Remember everything that makes a word of a text a match."""
    for word in wanted.words:
        _note(reasons, word, wanted.why, typed)
        if wanted.why is Why.BEGINNING:
            continue
        for term in in_every_language(forms, word):
            _note(reasons, term, wanted.why, typed)
        for term in in_every_language(roots, word):
            _note(reasons, term, Why.ROOT if wanted.why is Why.EXACT else wanted.why, typed)


def _note(reasons: Reasons, key: str, why: Why, typed: str) -> None:
    """Of several reasons the surest is remembered, and of equal ones the first."""
    known = reasons.get(key)
    if known is None or ORDER[why] < ORDER[known[0]]:
        reasons[key] = (why, typed)


def _name(wanted: _Wanted, typed: str) -> SoughtName:
    keys = tuple(frozenset((word, *in_every_language(forms, word))) for word in wanted.words)
    return SoughtName(wanted.why, typed, " ".join(wanted.words), keys)
