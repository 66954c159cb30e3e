"""Put another word in the place of the one in a query that was meant by it."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import SequenceMatcher

from suunta.search.analysis import Word, fold, words
from suunta.search.pieces import Piece, PieceKind

_ASIDE = (PieceKind.EXCLUDED, PieceKind.FILTER)
"""What only narrows or leaves out is not what was misspelt."""


def with_word(query: str, pieces: Iterable[Piece], word: str) -> str:
    """The query with `word` in the place of the typed word that is most like it."""
    aside = [(each.start, each.end) for each in pieces if each.kind in _ASIDE]
    typed = [
        each for each in words(query) if not any(start <= each.start < end for start, end in aside)
    ]
    if not typed:
        return word
    wrong = max(typed, key=lambda each: _likeness(each, word))
    return f"{query[: wrong.start]}{word}{query[wrong.end :]}"


def _likeness(typed: Word, word: str) -> float:
    return SequenceMatcher(None, fold(typed.text), fold(word.casefold())).ratio()
