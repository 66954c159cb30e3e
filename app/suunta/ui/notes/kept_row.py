"""What the page of bookmarks and notes shows of one kept thing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from suunta.domain.address import Address
from suunta.domain.document import DocumentId
from suunta.domain.kept import Kept
from suunta.ui.translation import QT_TRANSLATE_NOOP

CONTEXT = "KeptRow"


class RowKind(StrEnum):
    """What kind of thing a row stands for; its icon has the same name."""

    BOOKMARK = "bookmark"
    HIGHLIGHT = "highlight"
    NOTE = "note"
    SEARCH = "search"
    PRESENTATION = "presentation"
    """In the bin alone: it has a page of its own."""

    @property
    def label(self) -> str:
        return QCoreApplication.translate(CONTEXT, _NAMES[self])


class RowState(StrEnum):
    """How a thing stands in the edition that is read."""

    HERE = "here"
    MOVED = "moved"
    """It was found in other words or in another section."""
    LOST = "lost"
    """Its passage or its document is there no more."""
    BINNED = "binned"

    @property
    def label(self) -> str:
        """What is written beside the row; nothing where all is well."""
        text = _STATES.get(self, "")
        return QCoreApplication.translate(CONTEXT, text) if text else ""


_NAMES = {
    RowKind.BOOKMARK: QT_TRANSLATE_NOOP("KeptRow", "Bookmark"),
    RowKind.HIGHLIGHT: QT_TRANSLATE_NOOP("KeptRow", "Highlight"),
    RowKind.NOTE: QT_TRANSLATE_NOOP("KeptRow", "Note"),
    RowKind.SEARCH: QT_TRANSLATE_NOOP("KeptRow", "Saved search"),
    RowKind.PRESENTATION: QT_TRANSLATE_NOOP("KeptRow", "Presentation"),
}
_STATES = {
    RowState.MOVED: QT_TRANSLATE_NOOP("KeptRow", "reworded"),
    RowState.LOST: QT_TRANSLATE_NOOP("KeptRow", "not in this edition"),
}


@dataclass(frozen=True, slots=True)
class KeptRow:
    """One row of the list."""

    kind: RowKind
    thing: Kept
    title: str
    detail: str = ""
    """What stands under the title: a quotation under a note, a note under a highlight."""
    place: str = ""
    """The document and the section it belongs to."""
    section: str = ""
    """The section alone, for where the document is named already."""
    is_under_document: bool = False
    """Whether the row stands under the name of its document."""
    document: DocumentId = ""
    address: Address | None = None
    when: datetime | None = None
    date: str = ""
    state: RowState = RowState.HERE
    remark: str = ""
    """What is said of the state; in the bin, until when it lies there."""

    @property
    def id(self) -> str:
        return self.thing.id

    @property
    def needs_a_look(self) -> bool:
        return self.state in (RowState.MOVED, RowState.LOST)

    @property
    def foot(self) -> str:
        """The line beneath: where and when; in the bin, until when it lies there."""
        place = self.section if self.is_under_document else self.place
        until = self.remark if self.state is RowState.BINNED else ""
        return "  ·  ".join(part for part in (until, place, self.date) if part)

    @property
    def chip(self) -> str:
        """What is said beside the title, where a person should look."""
        return self.remark if self.needs_a_look else ""

    @property
    def spoken(self) -> str:
        """What a screen reader says of the row."""
        parts = (self.kind.label, self.title, self.detail, self.remark, self.place, self.date)
        return ", ".join(part for part in parts if part)

    def has(self, words: str) -> bool:
        """Whether every one of the words is somewhere in it."""
        text = f"{self.title} {self.detail} {self.place} {self.kind.label}".casefold()
        return all(word in text for word in words.casefold().split())


@dataclass(frozen=True, slots=True)
class RowGroup:
    """Rows under a heading."""

    heading: str
    rows: tuple[KeptRow, ...]
