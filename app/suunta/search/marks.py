"""Where a whole text holds what was searched for."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from suunta.domain.soft_hyphen import SOFT_HYPHEN, without_soft_hyphens
from suunta.search.analysis import Word

_TOGETHER = frozenset({" ", "\N{NO-BREAK SPACE}", "\N{NARROW NO-BREAK SPACE}", "-"})
"""What may stand between two words of one hit."""


class Mark(NamedTuple):
    """A piece of a text."""

    start: int
    length: int

    @property
    def end(self) -> int:
        return self.start + self.length


def find_marks(text: str, find: Callable[[str], Iterable[Word]]) -> tuple[Mark, ...]:
    """Every hit in `text`, in its order; matching words side by side are one hit.

    A soft hyphen parts no word: the mark of a word holds those inside it.
    """
    whole, places = _joined(text)
    found: list[tuple[int, int]] = []
    for word in find(whole):
        if found and whole[found[-1][1] : word.start] in _TOGETHER:
            found[-1] = (found[-1][0], word.end)
        else:
            found.append((word.start, word.end))
    return tuple(Mark(places[start], places[end - 1] + 1 - places[start]) for start, end in found)


def _joined(text: str) -> tuple[str, range | list[int]]:
    """The text without soft hyphens, and where each of its characters stood."""
    if SOFT_HYPHEN not in text:
        return text, range(len(text))
    places = [place for place, character in enumerate(text) if character != SOFT_HYPHEN]
    return without_soft_hyphens(text), places
