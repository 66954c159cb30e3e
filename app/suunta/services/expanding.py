"""Expanding: the thesaurus adds to what was typed what else the same thing is called."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from suunta.domain.concept import Concept
from suunta.domain.language import Language
from suunta.search.analysis import STOP_WORDS, words
from suunta.search.hit import Expansion, Why
from suunta.search.terms import forms

MOST_WORDS = 5
"""Words of the longest name that is looked for."""


@dataclass(frozen=True, slots=True)
class _Name:
    concept: str
    text: str
    language: Language
    words: tuple[str, ...]
    forms: tuple[frozenset[str], ...]

    def fits(self, typed: Sequence[str]) -> bool:
        """Whether the typed words are this name, in whichever form."""
        return len(typed) == len(self.words) and all(
            word == own or not shared.isdisjoint(forms(word, self.language))
            for word, own, shared in zip(typed, self.words, self.forms, strict=True)
        )

    def stands_in(self, typed: Sequence[str]) -> bool:
        """Whether the name was typed itself."""
        last = len(typed) - len(self.words)
        return any(self.fits(typed[start : start + len(self.words)]) for start in range(last + 1))


class Thesaurus:
    """The names of the concepts, ready to be recognised in a query."""

    def __init__(self, concepts: Mapping[str, Concept]) -> None:
        self._names: dict[str, list[_Name]] = defaultdict(list)
        self._beginnings: dict[str, list[_Name]] = defaultdict(list)
        """By every form of the first word."""
        for name in (name for concept in concepts.values() for name in _names(concept)):
            self._names[name.concept].append(name)
            for form in (name.words[0], *name.forms[0]):
                self._beginnings[form].append(name)

    def expansions(self, typed: Sequence[str]) -> tuple[Expansion, ...]:
        """What is searched for besides the typed words, in the thesaurus's order."""
        found: dict[tuple[str, str], Expansion] = {}
        for start in range(len(typed)):
            for name, count in self._recognised(typed, start):
                term = " ".join(typed[start : start + count])
                for other in self._names[name.concept]:
                    if not other.stands_in(typed):
                        kind = Why.SYNONYM if other.language is name.language else Why.TRANSLATION
                        found.setdefault(
                            (term, other.text.casefold()),
                            Expansion(term, other.text, other.language, kind.value),
                        )
        return tuple(found.values())

    def _recognised(self, typed: Sequence[str], start: int) -> Iterator[tuple[_Name, int]]:
        first = typed[start]
        keys = dict.fromkeys((first, *(f for language in Language for f in forms(first, language))))
        candidates = dict.fromkeys(name for key in keys for name in self._beginnings.get(key, ()))
        for name in candidates:
            count = len(name.words)
            if name.fits(typed[start : start + count]):
                yield name, count


def _names(concept: Concept) -> Iterator[_Name]:
    for language, preferred in concept.preferred.items():
        for text in dict.fromkeys((preferred, *concept.alternative.get(language, ()))):
            parts = tuple(word.text for word in words(text) if word.text not in STOP_WORDS)
            if 0 < len(parts) <= MOST_WORDS:
                shared = tuple(frozenset(forms(part, language)) for part in parts)
                yield _Name(concept.id, text, language, parts, shared)
