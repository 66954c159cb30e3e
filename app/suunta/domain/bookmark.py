"""A bookmark: a place in the knowledge that a person wants to come back to."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from suunta.domain.address import Address
from suunta.domain.document import DocumentId
from suunta.domain.kept import new_id, now
from suunta.domain.language import Language


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A document, or one of its sections."""

    document: DocumentId
    anchor: str = ""
    """The section; empty for the document as a whole."""
    language: Language | None = None
    title: str = ""
    """What it was called then: all that is left to show when an edition no longer has it."""
    id: str = field(default_factory=new_id)
    created: datetime = field(default_factory=now)
    changed: datetime = field(default_factory=now)

    @property
    def address(self) -> Address:
        return Address(self.document, self.anchor, self.language)
