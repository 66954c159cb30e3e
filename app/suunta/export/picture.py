"""A picture that is still only a way of painting: its size, its name and what it shows in words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QPainter

from suunta.domain.language import Language


@dataclass(frozen=True, slots=True)
class Picture:
    """What the clipboard and every kind of picture file are made from."""

    width: int
    """In pixels at 100 %."""
    height: int
    title: str
    description: str
    """Holds every value, for those who do not see it."""
    language: Language
    paint: Callable[[QPainter], None]
    """Paints all of it, the ground included, with its corner at 0, 0."""
