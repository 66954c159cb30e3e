"""What a person can set about the program; every field has its default here."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from suunta.domain.language import Language

TEXT_SIZES = (100, 110, 125, 150, 175, 200)
"""In percent, of all words of the window."""
PAGE_ZOOMS = range(50, 301)
"""In percent, of the text of a page that is read."""
NOTES_SIZES = (75, 85, 100, 115, 130, 150, 175, 200, 250)
"""In percent, of the notes and clocks of a talk."""


class Look(StrEnum):
    """The colours of the window: the system's choice, or one's own."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings; a size that is not offered raises `ValueError`."""

    window_language: Language | None = None
    """`None` follows the system."""
    text_language: Language | None = None
    """The language that is read; `None` until one was chosen."""
    look: Look = Look.SYSTEM
    text_size: int = 100
    page_zoom: int = 100
    notes_size: int = 100
    """Of a talk's notes and clocks, in percent."""
    begin_where_left: bool = True
    """Whether a start without an address shows what was shown last."""
    is_welcomed: bool = False
    """Whether the welcome of the first start was seen."""

    def __post_init__(self) -> None:
        if self.text_size not in TEXT_SIZES:
            raise ValueError(f"{self.text_size} % is no size of text.")
        if self.page_zoom not in PAGE_ZOOMS:
            raise ValueError(f"A page cannot be set in {self.page_zoom} %.")
        if self.notes_size not in NOTES_SIZES:
            raise ValueError(f"{self.notes_size} % is no size of notes.")
