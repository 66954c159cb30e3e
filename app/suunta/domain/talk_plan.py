"""The plan of a talk: how long each slide may take, and how the talk stands against that."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from suunta.domain.shown_slide import ShownSlide

MINUTE = 60.0
TOLERANCE = 30.0
"""Seconds before or after its planned time in which a slide is still on time.

A slide has its whole planned time to be on time in; half a minute more is what a question takes.
"""


class Pace(StrEnum):
    """How a talk stands against its plan."""

    AHEAD = "ahead"
    ON_TIME = "on_time"
    BEHIND = "behind"


@dataclass(frozen=True, slots=True)
class Standing:
    """The pace, and by how many seconds; 0 on time."""

    pace: Pace
    seconds: float = 0


@dataclass(frozen=True, slots=True)
class PlannedSlide:
    """What a talk has to know of a slide."""

    id: str
    seconds: float = 0
    """Planned."""
    steps: int = 1
    timer: int = 0
    """Seconds that are counted down on it; 0 for none."""


@dataclass(frozen=True, slots=True)
class TalkPlan:
    """The slides of a talk in their order; there is at least one."""

    slides: tuple[PlannedSlide, ...]

    def __post_init__(self) -> None:
        if not self.slides:
            raise ValueError("A talk without a slide cannot be given.")

    def __len__(self) -> int:
        return len(self.slides)

    @property
    def seconds(self) -> float:
        """Of the whole talk."""
        return sum(slide.seconds for slide in self.slides)

    def begins(self, position: int) -> float:
        """When a slide shall begin, in seconds from the start."""
        return sum(slide.seconds for slide in self.slides[:position])

    def standing(self, position: int, elapsed: float) -> Standing:
        """How the talk stands when this slide is shown after so many seconds."""
        begin = self.begins(position)
        end = begin + self.slides[position].seconds
        if elapsed > end + TOLERANCE:
            return Standing(Pace.BEHIND, elapsed - end)
        if elapsed < begin - TOLERANCE:
            return Standing(Pace.AHEAD, begin - elapsed)
        return Standing(Pace.ON_TIME)

    def position(self, identifier: str) -> int:
        """Where the slide of that name is; the beginning where there is none."""
        found = (at for at, slide in enumerate(self.slides) if slide.id == identifier)
        return next(found, 0)


def plan_of(slides: Iterable[ShownSlide]) -> TalkPlan:
    """The plan of slides that are to be shown."""
    return TalkPlan(
        tuple(
            PlannedSlide(slide.id, slide.minutes * MINUTE, slide.steps, slide.options.timer)
            for slide in slides
        )
    )
