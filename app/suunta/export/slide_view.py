"""What the room sees at one moment: a slide, and what changes while it is shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from suunta.domain.chart import Note
from suunta.domain.labels import Labels
from suunta.domain.shown_slide import ShownSlide
from suunta.domain.slide_kind import SlideKind


@dataclass(frozen=True, slots=True)
class Hands:
    """How the room voted on one statement."""

    agree: int
    disagree: int
    passed: int = 0
    present: int = 0
    """How many were in the room at that statement; 0 where nobody counted them."""
    is_counted: bool = True
    """Whether both sides were counted; until then a share of the votes would be no result."""

    @property
    def voted(self) -> int:
        return self.agree + self.disagree + self.passed

    @property
    def base(self) -> int:
        """What the shares are of, as in the report: everybody present, or all votes where more."""
        return max(self.voted, self.present)


@dataclass(frozen=True, slots=True)
class Dots:
    """How many dots the room put on one line."""

    count: int


Result = Hands | Dots
"""Of one line of a vote."""


@dataclass(frozen=True, slots=True)
class SlideView:
    """A slide at a moment; equal views are painted alike."""

    slide: ShownSlide
    labels: Labels = field(compare=False, repr=False)
    """The words that stand on every slide of a kind."""
    number: int = 0
    """Its place in the deck, from 1; 0 writes no number."""
    count: int = 0
    """How many slides the deck shows."""
    part: str = ""
    """The part of the deck it stands in."""
    step: int = 0
    """How often *next* was pressed on it: a guess is solved by the first."""
    results: tuple[Result | None, ...] = ()
    """Of each point of a vote, in their order; `None`, or nothing, where nobody has voted yet."""
    seconds_left: int | None = None
    """Of its timer; below 0 it is over time. `None` where it has not been started."""
    pointer: tuple[float, float] | None = None
    """Where the presenter points, in shares of the slide's width and height."""

    @property
    def is_compared(self) -> bool:
        """Whether a national figure stands beside what the room says."""
        pairs = zip(self.slide.points, self.results, strict=False)
        return any(
            point.figure and isinstance(result, Hands) and result.is_counted
            for point, result in pairs
        )

    @property
    def caveat(self) -> str:
        """What the figures that are to be seen must not be read as."""
        is_told = self.slide.kind is not SlideKind.VOTE or self.is_compared
        return self.slide.caveat if is_told else ""

    @property
    def footnotes(self) -> tuple[Note, ...]:
        """Base, date and source of all that is to be seen."""
        return self.slide.compared if self.is_compared else self.slide.footnotes


def views_of(slides: Sequence[ShownSlide], labels: Labels) -> tuple[SlideView, ...]:
    """The slides of a deck with their numbers and the parts they stand in."""
    views: list[SlideView] = []
    part = ""
    for number, slide in enumerate(slides, 1):
        part = slide.part or part
        views.append(SlideView(slide, labels, number, len(slides), part))
    return tuple(views)
