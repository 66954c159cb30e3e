"""A reading place: where a person was last in a document."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from suunta.domain.address import Address
from suunta.domain.document import DocumentId
from suunta.domain.kept import now
from suunta.domain.language import Language


@dataclass(frozen=True, slots=True)
class ReadingPlace:
    """A document with the place in it; there is one for each document that was opened."""

    document: DocumentId
    language: Language
    anchor: str = ""
    position: float = 0.0
    """How far down the page, from 0 to 1."""
    read: datetime = field(default_factory=now)

    @property
    def address(self) -> Address:
        return Address(self.document, self.anchor, self.language)
