"""Whether the last row can read a slide: the height of its smallest type against the distance.

ISO 9241-303 (ergonomics of electronic displays) asks for capitals of at least 16 minutes of arc,
and calls 20 to 22 preferred. That is a height of about 1/215 and 1/172 of the distance.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum

LEAST, GOOD = 16.0, 20.0
"""Minutes of arc."""
CAPITAL = 0.727
"""Height of a capital of the typeface, as a share of the size of its type."""
SHAPE = 16 / 9

_MINUTE = math.pi / (180 * 60)


class Legibility(StrEnum):
    """How the last row reads it."""

    GOOD = "good"
    HARD = "hard"
    """At the least that the standard allows."""
    TOO_SMALL = "too_small"


@dataclass(frozen=True, slots=True)
class Wall:
    """A room: how wide the picture on the wall is, and how far from it the last row; in metres."""

    width: float
    distance: float

    def capital(self, share: float) -> float:
        """Metres of a capital on the wall, of type that is a share of the slide's height."""
        return self.width / SHAPE * share * CAPITAL

    def minutes(self, share: float) -> float:
        """The angle under which the last row sees it, in minutes of arc."""
        return math.atan2(self.capital(share), self.distance) / _MINUTE

    def legibility(self, share: float) -> Legibility:
        angle = self.minutes(share)
        if angle >= GOOD:
            return Legibility.GOOD
        return Legibility.HARD if angle >= LEAST else Legibility.TOO_SMALL

    def farthest(self, share: float) -> float:
        """Metres from the wall up to which it is read well enough."""
        return self.capital(share) / math.tan(LEAST * _MINUTE)
