"""Turn what is kept into rows, in the words of the knowledge as it is now."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from suunta.domain.address import Address
from suunta.domain.bookmark import Bookmark
from suunta.domain.deck import Deck
from suunta.domain.document import DocumentId
from suunta.domain.highlight import Highlight
from suunta.domain.kept import Kept
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.language import Language, in_language
from suunta.domain.note import Note
from suunta.domain.saved_search import SavedSearch
from suunta.ui.notes.kept_row import CONTEXT, KeptRow, RowKind, RowState
from suunta.ui.search.saved_state import chosen_filters
from suunta.ui.shown_date import shown_date
from suunta.ui.translation import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from suunta.services.keeping import Keeping
    from suunta.services.keeping.finding_again import FoundAgain
    from suunta.services.keeping.waste_bin import Binned

_FIRST_WORDS = 8
_EMPTY = QT_TRANSLATE_NOOP("KeptRow", "An empty note")
_UNTIL = QT_TRANSLATE_NOOP("KeptRow", "in the bin until %1")
_QUOTED = QT_TRANSLATE_NOOP("KeptRow", "“%1”")

Found = Mapping[str, "FoundAgain"]
"""What became of the highlights that are not where they were, by their identifiers."""


class KeptRows:
    """Makes rows; reads from memory alone."""

    def __init__(
        self, *, keeping: Keeping, knowledge: KnowledgeBase, language: Language, found: Found
    ) -> None:
        self._keeping = keeping
        self._knowledge = knowledge
        self._language = language
        self._found = found
        self._written: dict[date, str] = {}

    def all(self) -> tuple[KeptRow, ...]:
        """Everything that is kept, the newest first."""
        keeping = self._keeping
        rows = (
            *map(self._bookmark, keeping.bookmarks.all()),
            *map(self._highlight, keeping.highlights.all()),
            *map(self._note, keeping.notes.all()),
            *map(self._search, keeping.searches.all()),
        )
        return tuple(sorted(rows, key=lambda row: row.thing.created, reverse=True))

    def bin(self) -> tuple[KeptRow, ...]:
        """What was deleted, the latest first."""
        return tuple(self._binned(self._keeping.bin.all()))

    def title_of(self, document: DocumentId) -> str:
        """What a document is called now; empty where there is none."""
        known = self._knowledge.documents.get(document)
        return known.page(self._language).title if known else ""

    def row(self, thing: Kept) -> KeptRow | None:
        """The row of one thing; `None` for a kind that is not shown here."""
        match thing:
            case Bookmark():
                return self._bookmark(thing)
            case Highlight():
                return self._highlight(thing)
            case Note():
                return self._note(thing)
            case SavedSearch():
                return self._search(thing)
            case Deck():
                return self._deck(thing)
        return None

    def words_now(self, thing: Highlight) -> str:
        """The words in which a passage stands today."""
        found = self._found.get(thing.id)
        if found is None or not found.anchor:
            return thing.passage.quote
        document = self._knowledge.documents.get(thing.document)
        page = document.pages.get(thing.language) if document else None
        section = page.section(found.anchor) if page else None
        return section.text[found.start : found.end] if section else thing.passage.quote

    def address_of(self, thing: Highlight) -> Address:
        """Opens the passage where it stands today, and marks its first words."""
        found = self._found.get(thing.id)
        anchor = found.anchor if found and found.anchor else thing.anchor
        return Address(thing.document, anchor, thing.language, _beginning(self.words_now(thing)))

    @cached_property
    def _notes_on(self) -> dict[str, Note]:
        """The newest note on each highlight."""
        oldest_first = reversed(self._keeping.notes.all())
        return {note.highlight: note for note in oldest_first if note.highlight}

    def _binned(self, binned: Iterable[Binned]) -> Iterator[KeptRow]:
        for each in binned:
            row = self.row(each.value)
            if row is not None:
                until = _translate(_UNTIL).replace("%1", self._date(each.until))
                yield replace(
                    row, state=RowState.BINNED, remark=until, date=self._date(each.deleted)
                )

    def _bookmark(self, thing: Bookmark) -> KeptRow:
        place = self._place(thing.document, thing.anchor, thing.language)
        is_here = self._is_here(thing.document, thing.anchor)
        known = self._knowledge.documents.get(thing.document)
        section = self._section(thing.document, thing.anchor, thing.language)
        return self._row(
            RowKind.BOOKMARK,
            thing,
            title=section or self.title_of(thing.document) or thing.title,
            place=place if section else "",
            document=thing.document,
            address=thing.address if known else None,
            is_here=is_here,
        )

    def _highlight(self, thing: Highlight) -> KeptRow:
        found = self._found.get(thing.id)
        state = RowState(found.outcome.value) if found else RowState.HERE
        anchor = found.anchor if found and found.anchor else thing.anchor
        note = self._notes_on.get(thing.id)
        known = thing.document in self._knowledge.documents
        row = self._row(
            RowKind.HIGHLIGHT,
            thing,
            title=_quoted(thing.passage.quote),
            detail=note.first_line if note else "",
            place=self._place(thing.document, anchor, thing.language),
            section=self._section(thing.document, anchor, thing.language),
            document=thing.document,
            address=self.address_of(thing) if known else None,
        )
        return replace(row, state=state, remark=state.label)

    def _note(self, thing: Note) -> KeptRow:
        highlight = self._keeping.highlights.get(thing.highlight)
        known = thing.document in self._knowledge.documents
        address = self.address_of(highlight) if highlight else thing.address
        return self._row(
            RowKind.NOTE,
            thing,
            title=" ".join(thing.text.split()) or _translate(_EMPTY),
            detail=_quoted(highlight.passage.quote) if highlight else "",
            place=self._place(thing.document, thing.anchor, thing.language),
            section=self._section(thing.document, thing.anchor, thing.language),
            document=thing.document,
            address=address if known else None,
            is_here=not thing.document or self._is_here(thing.document, thing.anchor),
        )

    def _search(self, thing: SavedSearch) -> KeptRow:
        filters = ", ".join(
            f"{facet}:{value}"
            for facet, values in chosen_filters(thing).items()
            for value in values
        )
        detail = " ".join(part for part in (thing.query, filters) if part)
        is_named = thing.name != thing.query
        return self._row(
            RowKind.SEARCH, thing, title=thing.name, detail=detail if is_named or filters else ""
        )

    def _deck(self, thing: Deck) -> KeptRow:
        title = in_language(thing.title, self._language) if thing.title else ""
        summary = in_language(thing.summary, self._language) if thing.summary else ""
        kind = RowKind.PRESENTATION
        return self._row(kind, thing, title=title or kind.label, detail=summary)

    def _row(
        self,
        kind: RowKind,
        thing: Kept,
        *,
        title: str,
        detail: str = "",
        place: str = "",
        section: str = "",
        document: DocumentId = "",
        address: Address | None = None,
        is_here: bool = True,
    ) -> KeptRow:
        state = RowState.HERE if is_here else RowState.LOST
        return KeptRow(
            kind=kind,
            thing=thing,
            title=title,
            detail=detail,
            place=place,
            section=section,
            document=document,
            address=address,
            when=thing.created,
            date=self._date(thing.created),
            state=state,
            remark=state.label,
        )

    def _date(self, moment: datetime) -> str:
        day = moment.astimezone().date()
        if day not in self._written:
            self._written[day] = shown_date(day.isoformat())
        return self._written[day]

    def _is_here(self, document: DocumentId, anchor: str) -> bool:
        known = self._knowledge.documents.get(document)
        return known is not None and (
            not anchor or any(page.section(anchor) for page in known.pages.values())
        )

    def _place(self, document: DocumentId, anchor: str, language: Language | None) -> str:
        known = self._knowledge.documents.get(document)
        if known is None:
            return document
        section = self._section(document, anchor, language)
        return " › ".join(part for part in (self.title_of(document), section) if part)

    def _section(self, document: DocumentId, anchor: str, language: Language | None) -> str:
        """What a section is called in the language it was kept in."""
        known = self._knowledge.documents.get(document)
        if known is None or not anchor:
            return ""
        section = known.page(language or self._language).section(anchor)
        return section.heading if section else ""


def _beginning(text: str) -> str:
    """The first words, up to where the number of a source may stand between them."""
    words: list[str] = []
    for word in text.split()[:_FIRST_WORDS]:
        words.append(word)
        if not word[-1].isalnum():
            break
    return " ".join(words)


def _quoted(text: str) -> str:
    return _translate(_QUOTED).replace("%1", " ".join(text.split()))


def _translate(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)
