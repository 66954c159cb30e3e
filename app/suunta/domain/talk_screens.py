"""Which screen is the audience's and which is the presenter's own: decided without looking at them.

Notes are for one pair of eyes: they go on a screen only if a person has said that it is theirs.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """What a person has said of a screen."""

    AUDIENCE = "audience"
    OWN = "own"


class Situation(StrEnum):
    """What is to be done before anything is shown."""

    ONE = "one"
    """There is one screen, or several that show the same: say so; no notes."""
    KNOWN = "known"
    """The person has said of both, here or on another day, whose they are."""
    ASK = "ask"
    """Ask, with a label on each screen."""


@dataclass(frozen=True, slots=True)
class ScreenFacts:
    """A screen as the system describes it."""

    name: str
    """Of the socket it is plugged into, such as `HDMI-1`; another screen can have it tomorrow."""
    manufacturer: str = ""
    model: str = ""
    serial: str = ""
    box: tuple[int, int, int, int] = (0, 0, 0, 0)
    """Left, top, width and height on the desktop."""
    density: float = 1.0

    @property
    def key(self) -> str:
        """What it is known again by."""
        return "|".join((self.name, self.manufacturer, self.model, self.serial))

    @property
    def label(self) -> str:
        """For people: what it is called, and how many pixels it has."""
        maker = self.manufacturer if self.manufacturer not in self.model else ""
        name = " ".join(part for part in (maker, self.model) if part) or self.name
        pixels = tuple(round(length * self.density) for length in self.box[2:])
        return f"{name} · {pixels[0]}\N{MULTIPLICATION SIGN}{pixels[1]}"

    def covers(self, other: ScreenFacts) -> bool:
        """Whether the whole of the other lies on it: the two show the same."""
        left, top, width, height = self.box
        x, y, across, down = other.box
        return left <= x and top <= y and x + across <= left + width and y + down <= top + height


@dataclass(frozen=True, slots=True)
class Arrangement:
    """What goes where; a screen is told by its key, and is empty where there is none."""

    situation: Situation
    audience: str = ""
    own: str = ""
    is_mirrored: bool = False
    """Whether there is more than one screen, and they show the same."""


def arrangement(
    screens: Sequence[ScreenFacts], roles: Mapping[str, Role], here: str = ""
) -> Arrangement:
    """Where the slides and the notes go, as far as a person has said it.

    `here` is the key of the screen that is worked on; it is preferred where several are known as
    one's own.
    """
    if len(screens) < 2:
        only = screens[0].key if screens else ""
        return Arrangement(Situation.ONE, audience=only)
    if is_mirrored(screens):
        return Arrangement(Situation.ONE, audience=screens[0].key, is_mirrored=True)
    said = {screen.key: roles.get(screen.key) for screen in screens}
    audience = [key for key, role in said.items() if role is Role.AUDIENCE]
    own = [key for key, role in said.items() if role is Role.OWN]
    if len(audience) != 1 or not own:
        return Arrangement(Situation.ASK)
    return Arrangement(Situation.KNOWN, audience[0], here if here in own else own[0])


def is_mirrored(screens: Sequence[ScreenFacts]) -> bool:
    """Whether any two show the same part of the desktop."""
    return any(
        one.covers(other)
        for number, one in enumerate(screens)
        for place, other in enumerate(screens)
        if place != number
    )


def told(roles: Mapping[str, Role], audience: str, own: str) -> dict[str, Role]:
    """What is remembered after a person has said which screen is whose."""
    return {**roles, audience: Role.AUDIENCE, own: Role.OWN}
