"""A note: what a person wrote, about a place in the knowledge or about nothing in particular."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from suunta.domain.address import Address
from suunta.domain.document import DocumentId
from suunta.domain.kept import new_id, now
from suunta.domain.language import Language


@dataclass(frozen=True, slots=True)
class Note:
    """Free text, kept as it is typed."""

    text: str
    document: DocumentId = ""
    """Empty for a note that stands alone."""
    anchor: str = ""
    language: Language | None = None
    highlight: str = ""
    """The identifier of the highlight it was written on; the note outlives it."""
    id: str = field(default_factory=new_id)
    created: datetime = field(default_factory=now)
    changed: datetime = field(default_factory=now)

    @property
    def address(self) -> Address | None:
        """The place it is about; `None` for a note that stands alone."""
        return Address(self.document, self.anchor, self.language) if self.document else None

    @property
    def first_line(self) -> str:
        """What lists show of it; empty while nothing is written."""
        return next((line.strip() for line in self.text.splitlines() if line.strip()), "")
