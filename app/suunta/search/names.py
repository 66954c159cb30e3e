"""The names of the concepts with the forms of their words, written beside the index."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import msgspec

from suunta.domain.concept import Concept
from suunta.domain.language import Language
from suunta.search.analysis import STOP_WORDS, words
from suunta.search.terms import forms

MOST_WORDS = 5
"""Words of the longest name that is looked for."""
_FILE = "names.json"


class Name(msgspec.Struct, frozen=True):
    """One name of a concept, ready to be recognised among typed words."""

    concept: str
    text: str
    language: Language
    words: tuple[str, ...]
    forms: tuple[frozenset[str], ...]
    """For each word: what all its forms share."""
    is_acronym: bool = False
    is_avoided: bool = False
    """Recognised when somebody types it, and never searched for otherwise."""

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


def names_of(concept: Concept) -> Iterator[Name]:
    """Every name that is short enough to be typed."""
    for language, preferred in concept.preferred.items():
        for text in dict.fromkeys((preferred, *concept.alternative.get(language, ()))):
            yield from _name(concept.id, text, language)
    for text in concept.acronyms:
        for name in _name(concept.id, text, Language.EN):
            yield msgspec.structs.replace(name, is_acronym=True)
    for language, avoided in concept.avoid.items():
        for text in avoided:
            for name in _name(concept.id, text, language):
                yield msgspec.structs.replace(name, is_avoided=True)


def _name(concept: str, text: str, language: Language) -> Iterator[Name]:
    parts = tuple(word.text for word in words(text) if word.text not in STOP_WORDS)
    if 0 < len(parts) <= MOST_WORDS:
        shared = tuple(frozenset(forms(part, language)) for part in parts)
        yield Name(concept, text, language, parts, shared)


def write_names(folder: Path, concepts: Iterable[Concept]) -> None:
    names = [name for concept in concepts for name in names_of(concept)]
    (folder / _FILE).write_bytes(msgspec.json.encode(names, order="deterministic"))


def read_names(folder: Path) -> list[Name]:
    return msgspec.json.decode((folder / _FILE).read_bytes(), type=list[Name])
