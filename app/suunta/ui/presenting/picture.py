"""What one window of a talk shows."""

from __future__ import annotations

from dataclasses import dataclass

from suunta.domain.talk import Shade
from suunta.export.slide_look import SlideLook
from suunta.export.slide_view import SlideView


@dataclass(frozen=True, slots=True)
class Picture:
    """A slide in a look, with what is held before it and a dot that points at it."""

    view: SlideView
    look: SlideLook
    shade: Shade = Shade.NONE
    pointer: tuple[float, float] | None = None
