"""What the reader wants to find again when one comes back to it."""

from __future__ import annotations

from dataclasses import dataclass

from suunta.domain.language import Language
from suunta.ui.reader.page_place import PAGE_TOP, PagePlace
from suunta.ui.reader.page_view import WHOLE, PageView


@dataclass(frozen=True, slots=True)
class ReaderState:
    """How far one had read a page, in which language and form, and which hit one looked at."""

    language: Language
    place: PagePlace = PAGE_TOP
    hit: int | None = None
    """Number of the hit that was looked at, if hits were shown."""
    view: PageView = WHOLE
