"""What can be taken back in one workshop, step by step, as long as the program runs."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from suunta.domain.workshop import Workshop

PAUSE = 2.0
"""Seconds without a key after which typing on in the same field is another step."""
MOST = 500


@dataclass(frozen=True, slots=True)
class _Step:
    before: Workshop
    after: Workshop
    where: str


class WorkshopSteps:
    """Keys typed into one field are one step; who leaves the field or pauses begins another."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._done: list[_Step] = []
        self._undone: list[_Step] = []
        self._is_closed = True
        self._typed = 0.0

    def can_undo(self) -> bool:
        return bool(self._done)

    def can_redo(self) -> bool:
        return bool(self._undone)

    def note(self, before: Workshop, after: Workshop, where: str) -> None:
        """Something was changed in the field called `where`."""
        moment = self._clock()
        goes_on = not self._is_closed and moment - self._typed <= PAUSE
        self._undone.clear()
        if goes_on and self._done and self._done[-1].where == where:
            before = self._done.pop().before
        self._done.append(_Step(before, after, where))
        del self._done[:-MOST]
        self._is_closed, self._typed = False, moment

    def close(self) -> None:
        """What comes next is a step of its own."""
        self._is_closed = True

    def undo(self) -> tuple[Workshop, str]:
        """The workshop before the last step, and where that was."""
        step = self._done.pop()
        self._undone.append(step)
        self._is_closed = True
        return step.before, step.where

    def redo(self) -> tuple[Workshop, str]:
        """The workshop after the step that was taken back last, and where that was."""
        step = self._undone.pop()
        self._done.append(step)
        self._is_closed = True
        return step.after, step.where
