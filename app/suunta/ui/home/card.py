"""What the tiles of the first page show."""

from __future__ import annotations

from dataclasses import dataclass

from suunta.domain.document import DocumentId


@dataclass(frozen=True, slots=True)
class Card:
    """One tile: a document with the little that is said of it."""

    id: DocumentId
    title: str
    over: str = ""
    """A few words above the title."""
    figure: str = ""
    """A number with its unit, set large."""
    scope: str = ""
    """What the number says, and of what."""
    sector: str = ""
    sector_name: str = ""
    is_inferred: bool = False
    """Whether the sector is our conclusion and no source states it."""

    @property
    def spoken(self) -> str:
        """What a screen reader says of the tile."""
        figure = f"{self.figure} {self.scope}".strip()
        parts = (self.over, self.title, figure, self.sector_name)
        return ", ".join(part for part in parts if part)
