"""Measures of a slide: its grid, the sizes of its type, and the smallest that can be read.

A slide is 16 : 9 and laid out in units of a thousand-and-eightieth of its height; a size of 54 is
5 % of the height on every screen, wall and sheet.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from PySide6.QtCore import QRectF

WIDTH, HEIGHT = 1920, 1080

LEFT, RIGHT = 96, 96
TOP, BOTTOM = 56, 54
INSIDE = WIDTH - LEFT - RIGHT
GUTTER = 48
_COLUMNS = 12


class Role(StrEnum):
    """What words on a slide are for."""

    KICKER = "kicker"
    """The line over the title: where in the talk we are."""
    TITLE = "title"
    TEXT = "text"
    POINT = "point"
    NUMBER = "number"
    """A figure, large."""
    TIMER = "timer"
    DETAIL = "detail"
    """Beside something larger: who runs an experiment, what a bar counts, a legend."""
    TAG = "tag"
    """*inferred* or *not known*."""
    CAVEAT = "caveat"
    GONE = "gone"
    """What is not there any more."""
    SOURCE = "source"
    PAGE = "page"
    """The slide's number."""


READ, BESIDE, LOOKED_UP = 0.04, 0.03, 0.022
LEAST: Mapping[Role, float] = MappingProxyType(
    {
        Role.TITLE: READ,
        Role.TEXT: READ,
        Role.POINT: READ,
        Role.NUMBER: READ,
        Role.TIMER: READ,
        Role.KICKER: BESIDE,
        Role.DETAIL: BESIDE,
        Role.TAG: BESIDE,
        Role.CAVEAT: BESIDE,
        Role.GONE: BESIDE,
        Role.SOURCE: LOOKED_UP,
        Role.PAGE: LOOKED_UP,
    }
)
"""The smallest type, as a share of the slide's height: nothing is ever painted smaller.

Capitals of our typeface are 0.73 of its size, and 16 minutes of arc is the least that standards for
screens (ISO 9241-303) allow for reading. What everybody must read (4 %) is that large at six
picture heights, where a well-made room has its last row. What stands beside it (3 %) is that large
at four and a half. Sources (2.2 %) are for the front of the room, the handout and the export.
"""


TITLES = (92, 84, 76, 68, 62, 56, 52, 48, 44)
TEXTS = (92, 84, 76, 70, 64, 58, 54, 50, 47, 44)
POINTS = (76, 70, 66, 62, 58, 54, 50, 47, 44)
DETAIL = 34
SOURCES = (28, 26, 24)
"""Steps that type is set in, the first that fits."""


def columns(first: int, count: int, top: float, height: float) -> QRectF:
    """A part of the slide `count` columns wide, the first column is 0."""
    column = (INSIDE - (_COLUMNS - 1) * GUTTER) / _COLUMNS
    left = LEFT + first * (column + GUTTER)
    return QRectF(left, top, count * column + (count - 1) * GUTTER, height)
