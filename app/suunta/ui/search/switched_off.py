"""What a person does not want searched besides what was typed, as long as that is typed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from suunta.search.analysis import words


class Stand(NamedTuple):
    """A word that would be searched for, and the typed one that it stands for."""

    word: str
    typed: str
    is_correction: bool = False
    """Whether it is searched for in the place of the typed one, and not besides it."""


@dataclass(frozen=True, slots=True)
class SwitchedOff:
    """Corrections and expansions that are left out, in the order they were removed."""

    stands: tuple[Stand, ...] = ()

    @property
    def words(self) -> tuple[str, ...]:
        """The words that are not searched for, each once."""
        return tuple(dict.fromkeys(each.word for each in self.stands))

    @property
    def corrections(self) -> frozenset[str]:
        """The words that take no typed one's place."""
        return frozenset(each.word for each in self.stands if each.is_correction)

    @property
    def expansions(self) -> frozenset[str]:
        """The words that are not searched for besides a typed one."""
        return frozenset(each.word for each in self.stands if not each.is_correction)

    def adding(self, stands: Iterable[Stand]) -> SwitchedOff:
        """These left out, too."""
        return SwitchedOff(tuple(dict.fromkeys((*self.stands, *stands))))

    def for_query(self, query: str) -> SwitchedOff:
        """What still holds for another query: where the typed word is no longer there, nothing."""
        if not self.stands:
            return self
        typed = _texts(query)
        return SwitchedOff(tuple(each for each in self.stands if _texts(each.typed) <= typed))


NOTHING_OFF = SwitchedOff()


def _texts(text: str) -> frozenset[str]:
    return frozenset(word.text for word in words(text))
