"""Base forms by the ending of a word: what to strip, and what to put in its place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_START = "^"
_LONGEST_ENDING = 11
_TRIED = 12


@dataclass(frozen=True, slots=True)
class SuffixTable:
    """Rules of endings and of whole words, which begin with `^`; the longest that fits holds."""

    rules: dict[str, str]
    """`2en,0;1a` by ending: strip two letters and add `en`, or leave the word as it is; or,
    where that makes a known word, strip one letter and add `a`."""

    @classmethod
    def read(cls, path: Path) -> SuffixTable:
        """The table in a file of lines such as `sten<tab>3nen`."""
        lines = path.read_text("utf-8").splitlines()
        return cls(dict(line.split("\t", 1) for line in lines))

    def whole(self, word: str) -> tuple[str, ...]:
        """The base forms of a word that has a rule of its own."""
        return self._first(self.rules.get(_START + word, ""), word)

    def likely(self, word: str) -> tuple[str, ...]:
        """The probable base forms, best first; the word itself when no rule fits."""
        return self._first(next(self._endings_of(word), ""), word) or (word,)

    def less_likely(self, word: str) -> list[str]:
        """Other base forms it may have, those of the longest endings first."""
        found: dict[str, None] = {}
        for rules in self._endings_of(word):
            for lemma in _applied(rules.replace(";", ","), word):
                found[lemma] = None
            if len(found) >= _TRIED:
                break
        return list(found)[:_TRIED]

    @staticmethod
    def _first(rules: str, word: str) -> tuple[str, ...]:
        return tuple(_applied(rules.partition(";")[0], word)) if rules else ()

    def _endings_of(self, word: str) -> Iterator[str]:
        """The rules of its endings, from the longest."""
        rules = self.rules
        whole = _START + word
        for start in range(max(0, len(whole) - _LONGEST_ENDING), len(whole)):
            found = rules.get(whole[start:])
            if found:
                yield found


def _applied(rules: str, word: str) -> list[str]:
    """What the rules make of a word they do not use up."""
    length = len(word)
    found = []
    for rule in rules.split(","):
        left = length - int(rule[0])
        if left > 0 or (left == 0 and len(rule) > 2):
            found.append(word[:left] + rule[1:])
    return found
