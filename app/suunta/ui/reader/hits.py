"""The hits of one page, one of them the one that is looked at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from suunta.search.marks import Mark


@dataclass(frozen=True, slots=True)
class Hits:
    """At least one hit, in the order of the text; steps go round."""

    marks: tuple[Mark, ...]
    here: int = 0
    """Number of the one that is looked at, from 0."""
    has_wrapped: bool = False
    """Whether the last step went from one end of the page to the other."""

    @property
    def count(self) -> int:
        return len(self.marks)

    @property
    def mark(self) -> Mark:
        return self.marks[self.here]

    def stepped(self, by: int) -> Hits:
        """With the next hit or the previous one looked at."""
        wanted = self.here + by
        here = wanted % self.count
        return replace(self, here=here, has_wrapped=here != wanted)

    def at(self, number: int) -> Hits:
        """With the hit of that number looked at, or the last one if there are not so many."""
        return replace(self, here=max(0, min(number, self.count - 1)), has_wrapped=False)


def best_of(marks: Sequence[Mark], begin: int, end: int, *, is_first: bool) -> int:
    """The number of the first hit of the passage from `begin` to `end`.

    A passage can be found by its page's title, and hold no hit: then it is the hit before it where
    the passage is the page's first, the next one after it elsewhere, the last one at the end.
    """
    inside = (number for number, mark in enumerate(marks) if begin <= mark.start < end)
    beyond = (number for number, mark in enumerate(marks) if mark.start >= begin)
    return next(inside, 0 if is_first else next(beyond, len(marks) - 1))
