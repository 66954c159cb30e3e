"""What a browser shows at the moment, for whoever takes a part of it along."""

from __future__ import annotations

from dataclasses import dataclass

from suunta.services.reading_page import ReadingPage


@dataclass(frozen=True, slots=True)
class ShownPages:
    """The pages in a browser."""

    pages: tuple[ReadingPage, ...] = ()
    """One, or two side by side."""
    anchor: str = ""
    """Where it shows nothing but a section: which."""
