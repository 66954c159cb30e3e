"""What the search page wants to find again when one comes back to it."""

from __future__ import annotations

from dataclasses import dataclass

from suunta.ui.search.facet_rows import Filters
from suunta.ui.search.switched_off import NOTHING_OFF, SwitchedOff


@dataclass(frozen=True, slots=True)
class SearchState:
    """A search, and how far one had looked through what it found."""

    query: str
    filters: Filters
    current: str
    """Identifier of the document that was current."""
    scroll: int
    shows_all: bool
    off: SwitchedOff = NOTHING_OFF
