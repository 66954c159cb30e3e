"""How long each slide of a talk took, beside what was planned."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SlideTime:
    """Seconds of one slide."""

    id: str
    planned: float
    used: float

    @property
    def over(self) -> float:
        """Seconds more than planned; less than 0 where it was quicker."""
        return self.used - self.planned


@dataclass(frozen=True, slots=True)
class TalkTimes:
    """The times of a talk that was ended, slide by slide."""

    slides: tuple[SlideTime, ...] = ()

    @property
    def planned(self) -> float:
        return sum(slide.planned for slide in self.slides)

    @property
    def used(self) -> float:
        return sum(slide.used for slide in self.slides)


def clock_text(seconds: float) -> str:
    """`4:05`, and from an hour on `1:04:05`; whole seconds that have passed."""
    whole = int(abs(seconds))
    minutes, rest = divmod(whole, 60)
    hours, minutes = divmod(minutes, 60)
    sign = "\N{MINUS SIGN}" if seconds <= -1 else ""
    if hours:
        return f"{sign}{hours}:{minutes:02}:{rest:02}"
    return f"{sign}{minutes}:{rest:02}"
