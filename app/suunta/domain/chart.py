"""A chart as a value: what it shows, how long its bars are, and the same in words.

Whoever draws it (window, paper, picture) adds a look and a width, nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass

from suunta.domain.document import DocumentId
from suunta.domain.language import Language


@dataclass(frozen=True, slots=True)
class Bar:
    """One number with all that must stand beside it."""

    fact: str
    """Identifier of the fact it is."""
    label: str
    """Reads on from the number: `use AI daily`."""
    sentence: str
    """The exact wording, with the number in it."""
    value: float
    written: str
    """The value with its unit and how exact it is, as the chart's language writes it."""
    share: float | None
    """How much of the scale it fills, from 0 to 1; `None` for a count, which has no scale."""
    base: str
    date: str
    source: str


@dataclass(frozen=True, slots=True)
class Note:
    """A line beneath the bars: what it tells, and the text."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Chart:
    """One or more numbers, and what is said of them together."""

    id: DocumentId
    """The document it is about."""
    language: Language
    title: str
    scope: str
    """Who was counted, in a few words."""
    bars: tuple[Bar, ...]
    scale: tuple[str, ...]
    """What is written under the beginning, the middle and the end of the bars; empty for counts."""
    caveat: str
    """What the bars must not be read as; may be empty."""
    notes: tuple[Note, ...]
    """Base, date and source of the numbers, each once."""
    imprint: str
    """Who made the picture, and from which edition."""
    edition: str
    address: str
    """Opens the document in this program."""
    description: str
    """All of it in sentences, every value among them."""

    @property
    def is_labelled(self) -> bool:
        """Whether its bars need their labels; a lone number is told by the title."""
        return len(self.bars) > 1 or self.bars[0].sentence != self.title
