"""Expanding: the thesaurus adds to what was typed what else the same thing is called."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from suunta.domain.language import Language
from suunta.search.hit import Expansion, Why
from suunta.search.names import Name
from suunta.search.terms import forms


class Thesaurus:
    """The names of the concepts, ready to be recognised in a query."""

    def __init__(self, names: Iterable[Name]) -> None:
        self._names: dict[str, list[Name]] = defaultdict(list)
        self._beginnings: dict[str, list[Name]] = defaultdict(list)
        """By every form of the first word."""
        for name in names:
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
                    if not other.is_avoided and not other.stands_in(typed):
                        kind = _kind(name, other)
                        found.setdefault(
                            (term, other.text.casefold()),
                            Expansion(term, other.text, other.language, kind.value),
                        )
        return tuple(found.values())

    def _recognised(self, typed: Sequence[str], start: int) -> Iterator[tuple[Name, int]]:
        first = typed[start]
        keys = dict.fromkeys((first, *(f for language in Language for f in forms(first, language))))
        candidates = dict.fromkeys(name for key in keys for name in self._beginnings.get(key, ()))
        for name in candidates:
            count = len(name.words)
            if name.fits(typed[start : start + count]):
                yield name, count


def _kind(typed: Name, added: Name) -> Why:
    """An acronym belongs to no language."""
    is_of_one = added.language is typed.language or typed.is_acronym or added.is_acronym
    return Why.SYNONYM if is_of_one else Why.TRANSLATION
