"""What the window shows before the knowledge is open: the tiles of its first page, and counts."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from suunta.domain.language import Language

if TYPE_CHECKING:
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


@dataclass(frozen=True, slots=True)
class DeckCard:
    """A ready deck, as the first page offers it."""

    id: str
    title: str
    minutes: int
    slides: int


@dataclass(frozen=True, slots=True)
class FrontPage:
    """The first page in one language."""

    recommendations: tuple[Card, ...] = ()
    experiments: tuple[Card, ...] = ()
    vision: tuple[Card, ...] = ()
    decks: tuple[DeckCard, ...] = ()
    sectors: tuple[tuple[str, str], ...] = ()
    """Slug and name of each, for the legend of their marks."""
    inferred: str = ""
    """What the legend says of a sector that no source states."""


@dataclass(frozen=True, slots=True)
class Overview:
    """The first page in each language, and how much knowledge stands behind it."""

    edition: str
    date: str
    passages: int
    documents: dict[str, int]
    """How many there are of each type that has any."""
    pages: dict[Language, FrontPage] = field(default_factory=dict)
    """In every language that there are texts in."""

    @property
    def languages(self) -> tuple[Language, ...]:
        return tuple(self.pages)

    def page(self, language: Language) -> FrontPage:
        """The first page in `language`, or in the first language there is."""
        if language in self.pages:
            return self.pages[language]
        return next(iter(self.pages.values()), FrontPage())
