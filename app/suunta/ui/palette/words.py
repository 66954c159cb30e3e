"""Take a name apart into folded words, for names and what is typed alike."""

from __future__ import annotations

import re
from dataclasses import dataclass
from unicodedata import normalize

_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Word:
    """A word without case and accents, and where it stands in its text."""

    text: str
    start: int


def words_of(text: str) -> tuple[Word, ...]:
    return tuple(Word(found.group(), found.start()) for found in _WORD.finditer(folded(text)))


def folded(text: str) -> str:
    """Small letters without accents, each where it stood; nobody types `ä` on every keyboard."""
    lowered = text.lower()
    if lowered.isascii() or len(lowered) != len(text):
        return lowered
    return "".join(normalize("NFD", letter)[0] for letter in lowered)
