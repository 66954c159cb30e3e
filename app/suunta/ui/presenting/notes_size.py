"""How large the notes and clocks of the console are: kept for the next talk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from suunta.domain.settings import NOTES_SIZES

if TYPE_CHECKING:
    from suunta.ui.settings.preferences import Preferences


class NotesSize:
    """In percent, one of `NOTES_SIZES` once it was changed."""

    def __init__(self, preferences: Preferences | None) -> None:
        self._preferences = preferences
        self.percent = preferences.settings.notes_size if preferences else 100

    def step(self, by: int) -> int:
        """So many sizes larger, or smaller, as far as there are sizes; answers the new one."""
        nearest = min(NOTES_SIZES, key=lambda size: abs(size - self.percent))
        place = min(max(NOTES_SIZES.index(nearest) + by, 0), len(NOTES_SIZES) - 1)
        self.percent = NOTES_SIZES[place]
        if self._preferences is not None:
            self._preferences.change(notes_size=self.percent)
        return self.percent
