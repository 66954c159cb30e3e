"""Base forms by the stem of a word, for words whose stem changes in ways of its own."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

_LONGEST_ENDING = 11
_SHORTEST_TAIL = 4


@dataclass(frozen=True, slots=True)
class StemTable:
    """Stems with their base forms, and the endings that may stand behind them."""

    stems: dict[str, str]
    endings: frozenset[str]

    @classmethod
    def read(cls, path: Path, endings: frozenset[str]) -> StemTable:
        """The table in a file of lines such as `potilai<tab>potilas`."""
        lines = path.read_text("utf-8").splitlines()
        return cls(dict(line.split("\t", 1) for line in lines), endings)

    def lemma(self, word: str) -> str:
        """The base form of a stem with an ending, the longest stem first; or nothing."""
        known = self.stems
        for stem in stems_of(word, self.endings):
            if stem in known:
                return known[stem]
        return ""

    def lemma_of_compound(self, word: str) -> str:
        """The base form when the word's last part is a stem with an ending; or nothing."""
        known = self.stems
        for stem in stems_of(word, self.endings):
            for start in range(3, len(stem) - _SHORTEST_TAIL + 1):
                if stem[start:] in known:
                    return stem[:start] + known[stem[start:]]
        return ""


def stems_of(word: str, endings: frozenset[str]) -> list[str]:
    """What is left of a word without each ending it may have, the longest first."""
    longest = min(_LONGEST_ENDING, len(word) - 2)
    return [word] + [
        word[:-length] for length in range(1, longest + 1) if word[-length:] in endings
    ]
