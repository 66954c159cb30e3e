"""A talk that is being given: where it is, what the audience sees, and how time passes.

A frozen value: what a person does makes the next one (talk_steps.py). The moment is handed in as
seconds of any clock that only goes forward.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from suunta.domain.talk_plan import Standing, TalkPlan
from suunta.domain.talk_times import SlideTime, TalkTimes


class Shade(StrEnum):
    """What is held before the slide."""

    NONE = "none"
    BLACK = "black"
    WHITE = "white"


class Mode(StrEnum):
    """What lies open over the slide on the presenter's side."""

    SLIDE = "slide"
    OVERVIEW = "overview"
    FIELD = "field"
    """Something to jump to is typed: letters are text."""
    PUT_BY = "put_by"
    """What was put by is listed, to be shown, moved and taken out."""
    KEYS = "keys"
    """The keys are explained."""


@dataclass(frozen=True, slots=True)
class Place:
    """A slide of the deck, and how much of it is shown."""

    position: int = 0
    step: int = 1


@dataclass(frozen=True, slots=True)
class Sight:
    """What is looked at: a slide of the deck, or a hit that was projected in its stead."""

    place: Place
    hit: str = ""
    """Its address; empty for the slide."""
    hit_step: int = 1
    """How much of it is shown, where it takes more than one slide."""


@dataclass(frozen=True, slots=True)
class Countdown:
    """The timer of a slide: what is left of it, or since when it runs."""

    left: float
    since: float | None = None

    def left_at(self, now: float) -> float:
        """Seconds that are left; less than 0 when it has run out."""
        return self.left - (now - self.since if self.since is not None else 0.0)


@dataclass(frozen=True, slots=True)
class Talk:
    """Where a talk is, and what it shows to whom."""

    plan: TalkPlan
    used: tuple[float, ...]
    """Seconds that were spent on each slide, up to `since`."""
    since: float | None
    """The moment up to which time was counted; `None` in a pause."""
    place: Place = Place()
    hit: str = ""
    """What is shown in place of the slide, by its address."""
    hit_step: int = 1
    hit_steps: Mapping[str, int] = field(default_factory=dict)
    """How many slides a hit takes, where that is known."""
    queue: tuple[str, ...] = ()
    """What was put by to be shown, in order."""
    kept: Sight | None = None
    """What the audience keeps while it is frozen."""
    shade: Shade = Shade.NONE
    mode: Mode = Mode.SLIDE
    digits: str = ""
    """The number of a slide, as far as it is typed."""
    has_pointer: bool = False
    timers: dict[int, Countdown] = field(default_factory=dict)

    @classmethod
    def begin(cls, plan: TalkPlan, now: float, position: int = 0) -> Talk:
        """A talk that starts at a slide, now."""
        return cls(plan, (0.0,) * len(plan), now, Place(within(position, len(plan))))

    @property
    def is_paused(self) -> bool:
        return self.since is None

    @property
    def is_frozen(self) -> bool:
        return self.kept is not None

    @property
    def sight(self) -> Sight:
        """What the presenter looks at."""
        return Sight(self.place, self.hit, self.hit_step)

    @property
    def seen(self) -> Sight:
        """What the audience sees, if nothing is held before it."""
        return self.kept or self.sight

    @property
    def shows_the_same(self) -> bool:
        """Whether the audience sees what the presenter looks at: a pointer points at it, too."""
        return self.shade is Shade.NONE and self.seen == self.sight

    @property
    def has_more_of_hit(self) -> bool:
        """Whether the hit goes on after what is shown of it."""
        return bool(self.hit) and self.hit_step < self.hit_steps.get(self.hit, 1)

    @property
    def is_slide_typed(self) -> bool:
        """Whether there is a slide with the number that is typed."""
        return bool(self.digits) and 1 <= int(self.digits) <= len(self.plan)

    @property
    def next_place(self) -> Place | None:
        """What comes after the slide the presenter looks at; `None` after the last."""
        if self.place.step < self.plan.slides[self.place.position].steps:
            return Place(self.place.position, self.place.step + 1)
        after = self.place.position + 1
        return Place(after) if after < len(self.plan) else None

    # --- time --------------------------------------------------------------------------------

    def elapsed(self, now: float) -> float:
        """Seconds since the start, without the pauses."""
        return sum(self.used) + self._running(now)

    def remaining(self, now: float) -> float:
        """Seconds until the planned end; less than 0 after it."""
        return self.plan.seconds - self.elapsed(now)

    def on_slide(self, now: float) -> float:
        """Seconds that were spent on the slide that the audience sees."""
        return self.used[self.seen.place.position] + self._running(now)

    def planned_for_slide(self) -> float:
        """Seconds that are planned for it."""
        return self.plan.slides[self.seen.place.position].seconds

    def standing(self, now: float) -> Standing:
        return self.plan.standing(self.seen.place.position, self.elapsed(now))

    def timer_left(self, now: float, position: int) -> float | None:
        """What is left of the timer of a slide; `None` where it was not started."""
        timer = self.timers.get(position)
        return timer.left_at(now) if timer else None

    def is_timer_running(self) -> bool:
        timer = self.timers.get(self.place.position)
        return timer is not None and timer.since is not None

    def times(self, now: float) -> TalkTimes:
        """How long each slide took until now."""
        used = self.counted(now).used
        pairs = zip(self.plan.slides, used, strict=True)
        return TalkTimes(tuple(SlideTime(slide.id, slide.seconds, time) for slide, time in pairs))

    def counted(self, now: float) -> Talk:
        """With the time until now written down for the slide that the audience sees."""
        if self.since is None:
            return self
        at = self.seen.place.position
        used = list(self.used)
        used[at] += self._running(now)
        return replace(self, used=tuple(used), since=max(now, self.since))

    def _running(self, now: float) -> float:
        return max(0.0, now - self.since) if self.since is not None else 0.0


def within(position: int, count: int) -> int:
    """The position, or the nearest there is."""
    return min(max(position, 0), count - 1)
