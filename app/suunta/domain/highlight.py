"""A highlight: a passage that a person has marked, kept by its anchor and its own words."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from suunta.domain.address import Address
from suunta.domain.document import DocumentId
from suunta.domain.kept import new_id, now
from suunta.domain.language import Language
from suunta.domain.quotation import Quotation

_FIRST_WORDS = 8


class Marker(StrEnum):
    """The pen it was marked with; the theme says what each looks like."""

    YELLOW = "yellow"
    GREEN = "green"
    BLUE = "blue"
    RED = "red"


@dataclass(frozen=True, slots=True)
class Highlight:
    """A passage of one section in one language; a new edition does not lose it."""

    document: DocumentId
    language: Language
    anchor: str
    passage: Quotation
    marker: Marker = Marker.YELLOW
    edition: str = ""
    """The edition of the knowledge in which it was marked."""
    id: str = field(default_factory=new_id)
    created: datetime = field(default_factory=now)
    changed: datetime = field(default_factory=now)

    @property
    def address(self) -> Address:
        """Opens the section and marks the passage by its first words."""
        words = " ".join(self.passage.quote.split()[:_FIRST_WORDS])
        return Address(self.document, self.anchor, self.language, words)
