"""Type on a slide: how it is set, and how wide words are in it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from PySide6.QtGui import QFont, QFontMetricsF

from suunta.export.slide_look import SlideLook

_MEASURED = 200
"""Words are measured once in this size: without hinting their widths grow with it."""


@dataclass(frozen=True, slots=True)
class Type:
    """One way of setting words."""

    size: int
    weight: QFont.Weight = QFont.Weight.Normal
    leading: float = 1.3
    """From one line to the next, in sizes."""
    spacing: float = 100.0
    """Letter spacing in percent; large type is set closer."""
    is_tabular: bool = False
    """Digits equally wide, for what changes while it is shown."""

    def sized(self, size: int) -> Type:
        return replace(self, size=size)

    @property
    def line(self) -> float:
        """From one line to the next, in units of the slide."""
        return self.size * self.leading

    def font(self, look: SlideLook) -> QFont:
        return _font(self, look)

    def width(self, words: str, look: SlideLook) -> float:
        """How wide the words are on one line."""
        return _advance(words, _measured(self), look) * self.size / _MEASURED

    def bearing(self, letter: str, look: SlideLook) -> float:
        """The empty space before the ink of a letter, by which large type looks indented."""
        return _ink_before(letter, _measured(self), look) * self.size / _MEASURED


HEADING = Type(76, QFont.Weight.Bold, 1.12, 98.0)
KICKER = Type(34, QFont.Weight.DemiBold, 1.3)
BODY = Type(54, QFont.Weight.Normal, 1.3, 99.5)
POINT = Type(54, QFont.Weight.Normal, 1.2, 99.5)
STRONG = Type(54, QFont.Weight.DemiBold, 1.25, 99.5)
HERO = Type(108, QFont.Weight.Bold, 1.1, 97.5)
NUMBER = Type(300, QFont.Weight.Bold, 1.0, 97.0)
TIMER = Type(120, QFont.Weight.Bold, 1.0, is_tabular=True)
BESIDE = Type(34, QFont.Weight.Normal, 1.3)
SMALL = Type(26, QFont.Weight.Normal, 1.35)


@lru_cache(maxsize=256)
def _measured(kind: Type) -> Type:
    return kind.sized(_MEASURED)


@lru_cache(maxsize=256)
def _font(kind: Type, look: SlideLook) -> QFont:
    font = look.font(kind.size, kind.weight)
    font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, kind.spacing)
    if kind.is_tabular:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font


@lru_cache(maxsize=1_000)
def _ink_before(letter: str, kind: Type, look: SlideLook) -> float:
    # The left bearing that Qt tells of a letter with an accent is not its own.
    return QFontMetricsF(kind.font(look)).tightBoundingRect(letter).left()


@lru_cache(maxsize=20_000)
def _advance(words: str, kind: Type, look: SlideLook) -> float:
    return QFontMetricsF(kind.font(look)).horizontalAdvance(words)
