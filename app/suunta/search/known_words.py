"""Which typed words there is something to find for, and what was meant by the others."""

from __future__ import annotations

from collections.abc import Sequence

from suunta.domain.language import Language
from suunta.search.analysis import fold
from suunta.search.lexicon import Lexicon
from suunta.search.query import Query
from suunta.search.schema import FORMS, PARTS
from suunta.search.terms import (
    compound_parts,
    forms,
    in_every_language,
    roots,
    undotted_parts,
)
from suunta.search.vocabulary import Vocabulary

MOST_SUGGESTIONS = 5
LONGEST_ENDING, SHORTEST_STEM = 4, 6
"""Letters of an unfinished word that may be an ending no text has, and those before it at least."""
_FIELDS = (*FORMS, *PARTS)


class KnownWords:
    """The words of one index, asked for as a person types them."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._vocabulary = Vocabulary(lexicon.word_frequencies())

    def knows(self, word: str, *, is_beginning: bool = False) -> bool:
        """Whether there is something to find for the word, or for every part of a compound."""
        if is_beginning and self.begun_with(word):
            return True
        return self._stands(word) or any(map(self._all_stand, self.parts(word).values()))

    def parts(self, word: str) -> dict[Language, tuple[str, ...]]:
        """The parts of a compound in each language.

        Of a word that stands nowhere, whole or in parts, those that it would have with the dots
        it may have been typed without.
        """
        as_typed = {language: compound_parts(word, language) for language in Language}
        if fold(word) != word or self._stands(word) or any(map(self._all_stand, as_typed.values())):
            return as_typed
        undotted = {language: undotted_parts(word, language) for language in Language}
        all_stand = any(map(self._all_stand, undotted.values()))
        return undotted if all_stand or not any(as_typed.values()) else as_typed

    def _stands(self, word: str) -> bool:
        """Whether some passage has the word itself, in some form or as one of the same root."""
        known = (*in_every_language(forms, word), *in_every_language(roots, word))
        return word in self._vocabulary or self._lexicon.holds(_FIELDS, known)

    def _all_stand(self, parts: Sequence[str]) -> bool:
        return bool(parts) and all(self._lexicon.holds(_FIELDS, (part,)) for part in parts)

    def begun_with(self, beginning: str) -> tuple[str, ...]:
        """The words that begin like this, or like this without the beginning of an ending."""
        shortest = max(len(beginning) - LONGEST_ENDING, SHORTEST_STEM)
        for length in (len(beginning), *range(len(beginning) - 1, shortest - 1, -1)):
            completions = self._vocabulary.completions(beginning[:length])
            if completions:
                return completions
        return ()

    def corrections(self, query: Query) -> dict[str, str]:
        """The words of `query` that no passage holds in any form, each with the one meant."""
        nearest = {
            word: self._vocabulary.nearest(word)
            for word in query.words
            if not self.knows(word, is_beginning=word == query.beginning)
        }
        return {word: meant for word, meant in nearest.items() if meant is not None}

    def suggestions(self, query: Query) -> tuple[str, ...]:
        """Words that exist, near to the words of `query` that do not; no two forms of one word."""
        unknown = [word for word in query.words if not self.knows(word)]
        suggested: dict[frozenset[str], str] = {}
        for word in unknown:
            for near in self._vocabulary.suggestions(word, 4 * MOST_SUGGESTIONS):
                own = frozenset(in_every_language(forms, near))
                if all(own.isdisjoint(others) for others in suggested):
                    suggested[own] = near
        return tuple(suggested.values())[:MOST_SUGGESTIONS]
