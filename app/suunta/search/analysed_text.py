"""A text taken apart once: its words, its sentences, and where each term stands."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from suunta.domain.language import Language
from suunta.search.analysis import STOP_WORDS, Word, fold, words
from suunta.search.terms import forms, parts_and_roots

_BREAK = re.compile(r"(?<=[.!?…])[’”)]*\s+(?=[^\W_]|[‘“(])|\n")


@dataclass(frozen=True, slots=True)
class AnalysedText:
    """Words and sentences in order; the places are indexes of words."""

    words: tuple[Word, ...]
    sentences: tuple[tuple[int, int], ...]
    """Where each begins and ends, in characters."""
    places: Mapping[str, tuple[int, ...]]
    """By the word as written, by its terms, and by those of its parts."""

    def holding(self, keys: Iterable[str]) -> list[Word]:
        """The words that any of the keys leads to, in order."""
        places = {place for key in keys for place in self.places.get(key, ())}
        return [self.words[place] for place in sorted(places)]

    def in_a_row(self, keys: Sequence[frozenset[str]]) -> Iterator[tuple[Word, ...]]:
        """The runs of words in the order of the keys; little words may stand between them."""
        for first in sorted({place for key in keys[0] for place in self.places.get(key, ())}):
            run = [first]
            for wanted in keys[1:]:
                following = self._following(run[-1])
                if following is None or not any(
                    following in self.places.get(key, ()) for key in wanted
                ):
                    break
                run.append(following)
            else:
                yield tuple(self.words[place] for place in run)

    def _following(self, place: int) -> int | None:
        """The place of the next word that is not too common to count."""
        later = range(place + 1, len(self.words))
        return next((at for at in later if self.words[at].text not in STOP_WORDS), None)


@lru_cache(maxsize=4_096)
def analyse(text: str, language: Language) -> AnalysedText:
    """Remembered, for the same passages are shown again with every key."""
    found = tuple(words(text))
    places: dict[str, list[int]] = {}
    for place, word in enumerate(found):
        for key in keys_of(word.text, language):
            places.setdefault(key, []).append(place)
    frozen = {key: tuple(several) for key, several in places.items()}
    return AnalysedText(found, tuple(_sentences(text)), frozen)


_remembered: dict[str, dict[str, str]] = {}


def remember_keys(known: dict[str, dict[str, str]]) -> None:
    """Take over what `keys_of` would answer, with spaces between: by language and word.

    Few of them are ever asked for; a text apiece is a third of the memory of a set.
    """
    _remembered.update(known)


@lru_cache(maxsize=100_000)
def keys_of(word: str, language: Language) -> frozenset[str]:
    """Everything that a word of a text can be found by."""
    known = _remembered.get(language.value, {}).get(word)
    if known is not None:
        return frozenset(known.split(" "))
    return frozenset((word, fold(word), *forms(word, language), *parts_and_roots(word, language)))


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for match in _BREAK.finditer(text):
        if match.start() > start:
            yield start, match.start()
        start = match.end()
    if start < len(text):
        yield start, len(text)
