"""Expanding: the thesaurus adds to a typed word what else the same thing is called."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from suunta.domain.concept import Concept
from suunta.domain.language import Language
from suunta.search.analysis import words
from suunta.search.hit import Expansion

TRANSLATION, SYNONYM = "translation", "synonym"

Named = tuple[str, Language]
"""A name of one word, and its language."""


class Thesaurus:
    """The names of concepts that are single words, ready to be looked up."""

    def __init__(self, concepts: Mapping[str, Concept]) -> None:
        self._names: dict[str, list[Named]] = {}
        self._concepts: dict[str, set[str]] = defaultdict(set)
        for identifier, concept in concepts.items():
            self._names[identifier] = names = list(dict.fromkeys(_single_words(concept)))
            for name, _ in names:
                self._concepts[name].add(identifier)

    def expansions(self, typed: Iterable[str]) -> tuple[Expansion, ...]:
        """What is searched for besides each typed word, in the thesaurus's order."""
        asked = list(dict.fromkeys(typed))
        found: dict[tuple[str, str], Expansion] = {}
        for word in asked:
            for identifier in sorted(self._concepts.get(word, ())):
                names = self._names[identifier]
                languages = {language for name, language in names if name == word}
                for name, language in names:
                    if name not in asked:
                        kind = SYNONYM if language in languages else TRANSLATION
                        found.setdefault((word, name), Expansion(word, name, language, kind))
        return tuple(found.values())


def _single_words(concept: Concept) -> Iterable[Named]:
    for language, preferred in concept.preferred.items():
        for name in (preferred, *concept.alternative.get(language, ())):
            parts = [word.text for word in words(name)]
            if len(parts) == 1:
                yield parts[0], language
