"""What was changed in a deck, step by step: any of it can be taken back, and done again."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from suunta.domain.deck import Deck

MOST_STEPS = 500
"""More than anybody takes back in one evening; the oldest are forgotten."""
PAUSE = 2.0
"""Seconds after which what is typed in the same field is a step of its own."""


class What(StrEnum):
    """What a step did, to be named where it can be taken back."""

    ADD = "add"
    REMOVE = "remove"
    MOVE = "move"
    DUPLICATE = "duplicate"
    HIDE = "hide"
    SHOW = "show"
    MINUTES = "minutes"
    OPTIONS = "options"
    WORDS = "words"
    TITLE = "title"
    LENGTH = "length"
    ELSEWHERE = "elsewhere"
    """Another window has changed it."""


@dataclass(frozen=True, slots=True)
class Step:
    """One change: the deck on the other side of it, and which slide it was about."""

    what: What
    deck: Deck
    slide: str = ""
    field: str = ""
    """Of what is typed: in which field; the same field in one go is one step."""
    when: float = 0.0
    """Seconds of any clock that only goes forward."""


@dataclass(frozen=True, slots=True)
class Changes:
    """The steps that can be taken back, and those that can be done again, the nearest last."""

    past: tuple[Step, ...] = ()
    future: tuple[Step, ...] = ()

    def after(self, step: Step) -> Changes:
        """With one more step, whose deck is the one before it."""
        last = self.past[-1] if self.past else None
        if last is not None and _goes_on(last, step) and not self.future:
            # What was there before the first of the keys is what is wanted back.
            return Changes((*self.past[:-1], replace(last, when=step.when)))
        return Changes((*self.past, step)[-MOST_STEPS:])

    def undone(self, now: Deck) -> tuple[Changes, Step] | None:
        """Without the last step, and that step, whose deck is to be shown; `None` at the start."""
        if not self.past:
            return None
        step = self.past[-1]
        ahead = (*self.future, replace(step, deck=now))
        return Changes(self.past[:-1], ahead), step

    def redone(self, now: Deck) -> tuple[Changes, Step] | None:
        """The same the other way."""
        if not self.future:
            return None
        step = self.future[-1]
        back = replace(step, deck=now, when=float("-inf"))
        return Changes((*self.past, back), self.future[:-1]), step


def _goes_on(last: Step, step: Step) -> bool:
    """Whether a step is but the next key of the last one."""
    is_same = (last.what, last.slide, last.field) == (step.what, step.slide, step.field)
    return is_same and bool(step.field) and 0 <= step.when - last.when < PAUSE
