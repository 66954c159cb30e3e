"""Votes of a room on one statement: what was counted, and what follows from it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

FEW = 30
"""Below this many people a percentage pretends a precision that a count does not: counts first."""


class Side(StrEnum):
    """What a hand can say, in the order it is counted."""

    AGREE = "agree"
    DISAGREE = "disagree"
    PASS = "passed"
    """Neither; counted last, because it is the rest."""


@dataclass(frozen=True, slots=True)
class Votes:
    """Hands as they were typed."""

    agree: int | None = None
    """`None` while nothing was typed, which is not nobody."""
    disagree: int | None = None
    passed: int | None = None
    """`None` leaves it to the rest of those present."""
    present: int | None = None
    """How many were in the room at this vote; `None` as in the whole workshop."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was counted."""
        return self.agree is None and self.disagree is None and self.passed is None

    @property
    def is_counted(self) -> bool:
        """Whether both sides were counted, so that the rest is known to pass."""
        return self.agree is not None and self.disagree is not None

    def count(self, side: Side) -> int | None:
        """What was typed for one side."""
        match side:
            case Side.AGREE:
                return self.agree
            case Side.DISAGREE:
                return self.disagree
            case _:
                return self.passed

    def with_count(self, side: Side, count: int | None) -> Votes:
        match side:
            case Side.AGREE:
                return replace(self, agree=count)
            case Side.DISAGREE:
                return replace(self, disagree=count)
            case _:
                return replace(self, passed=count)


@dataclass(frozen=True, slots=True)
class Tally:
    """One vote worked out; every number that is shown or exported comes from here."""

    agree: int = 0
    passed: int = 0
    disagree: int = 0
    present: int | None = None
    """How many were in the room; `None` where nobody said."""
    is_pass_offered: bool = False
    """Whether `passed` is the rest of those present and was not typed."""
    is_counted: bool = False
    """Whether both sides were counted."""
    uncounted: tuple[Side, ...] = ()
    """Of which sides nobody knows the count: it was not typed, and is not the rest either."""

    @property
    def is_partial(self) -> bool:
        """Whether a side was not counted: there is no result yet."""
        return Side.AGREE in self.uncounted or Side.DISAGREE in self.uncounted

    @property
    def voted(self) -> int:
        return self.agree + self.passed + self.disagree

    @property
    def base(self) -> int:
        """What the shares are of: everybody present, or all votes where these are more."""
        return max(self.voted, self.present or 0)

    @property
    def too_many(self) -> int:
        """How many votes there are above those present: told, and never refused."""
        return 0 if self.present is None else max(0, self.voted - self.present)

    @property
    def missing(self) -> int:
        """How many of those present are in no count, where all three were counted."""
        if self.present is None or not self.is_counted:
            return 0
        return max(0, self.present - self.voted)

    @property
    def is_few(self) -> bool:
        """Whether counts come before percentages: the size of the room says it."""
        return (self.voted if self.present is None else self.present) < FEW

    def count(self, side: Side) -> int:
        match side:
            case Side.AGREE:
                return self.agree
            case Side.DISAGREE:
                return self.disagree
            case _:
                return self.passed

    def percent(self, side: Side) -> int | None:
        """Whole percent of the base, halves upwards; `None` where there is no base."""
        if not self.base:
            return None
        return (200 * self.count(side) + self.base) // (2 * self.base)


def tally(votes: Votes, present: int | None) -> Tally:
    """Work one vote out; `present` is that of the workshop, for votes without their own."""
    here = present if votes.present is None else votes.present
    agree, disagree = votes.agree or 0, votes.disagree or 0
    is_offered = votes.is_counted and votes.passed is None and here is not None
    rest = max(0, (here or 0) - agree - disagree) if is_offered else 0
    uncounted = (side for side in Side if votes.count(side) is None)
    return Tally(
        agree=agree,
        passed=rest if votes.passed is None else votes.passed,
        disagree=disagree,
        present=here,
        is_pass_offered=is_offered,
        is_counted=votes.is_counted,
        uncounted=tuple(side for side in uncounted if not (is_offered and side is Side.PASS)),
    )
