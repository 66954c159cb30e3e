"""What one row of a list shows, and the headings between rows."""

from __future__ import annotations

from dataclasses import dataclass

from suunta.domain.document import DocumentId


@dataclass(frozen=True, slots=True)
class Chip:
    """A short word in a rounded box; in the colours of its sector when it names one."""

    text: str
    sector: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One document in a list."""

    id: DocumentId
    title: str
    detail: str
    """A sentence or two beneath the title."""
    over: str = ""
    """A few words above the title: where it runs, what it is called in other languages."""
    lead: str = ""
    """A number set large before the title."""
    chips: tuple[Chip, ...] = ()

    @property
    def spoken(self) -> str:
        """What a screen reader says of the row."""
        parts = (self.lead, self.title, self.over, *(chip.text for chip in self.chips), self.detail)
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class Group:
    """A heading and the rows beneath it."""

    heading: str
    """Empty where the whole list is one group."""
    entries: tuple[Entry, ...]
    sector: str = ""
    """Slug of the sector the group is about, so that its mark can be painted."""
