"""The kinds of things that are kept, and how each is written: one JSON text for one value."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Generic, TypeVar

import msgspec

from suunta.domain.bookmark import Bookmark
from suunta.domain.deck import Deck
from suunta.domain.highlight import Highlight
from suunta.domain.kept import Kept
from suunta.domain.note import Note
from suunta.domain.saved_search import SavedSearch
from suunta.domain.workshop import Workshop

T = TypeVar("T", bound=Kept)


@dataclass(frozen=True, slots=True)
class Kind(Generic[T]):
    """One kind: its name in the file, its name in an export, and the value it makes."""

    name: str
    plural: str
    type: type[T]
    keeps_both: bool = False
    """Whether a value that two programs changed at once is kept in both wordings."""
    moves_aside: bool = False
    """Whether of two wordings the one that comes later gets the other identifier.

    Whoever wrote it goes on under that one, and the two do not come into each other's way again.
    """

    def written(self, value: T) -> str:
        try:
            return msgspec.json.encode(value).decode()
        except UnicodeEncodeError:
            # Half a character, as a torn drag from another program brings it.
            plain = json.dumps(msgspec.to_builtins(value), ensure_ascii=False)
            return plain.encode(errors="replace").decode()

    def read(self, body: str) -> T:
        """The value; `msgspec.ValidationError` or `DecodeError` if this is none."""
        return msgspec.json.decode(body, type=self.type)


BOOKMARK = Kind("bookmark", "bookmarks", Bookmark)
NOTE = Kind("note", "notes", Note, keeps_both=True)
HIGHLIGHT = Kind("highlight", "highlights", Highlight)
SEARCH = Kind("search", "searches", SavedSearch)
DECK = Kind("deck", "decks", Deck, keeps_both=True, moves_aside=True)
WORKSHOP = Kind("workshop", "workshops", Workshop, keeps_both=True, moves_aside=True)

KINDS: dict[str, Kind[Any]] = {
    kind.name: kind for kind in (BOOKMARK, NOTE, HIGHLIGHT, SEARCH, DECK, WORKSHOP)
}
"""What a new kind of thing needs: a value with `id`, `created` and `changed`, and a line here."""


def stamped(value: T, changed: datetime) -> T:
    """The same value, changed at that moment."""
    return replace(value, changed=changed)  # type: ignore[type-var]


def renamed(value: T, identifier: str) -> T:
    """The same value under another identifier."""
    return replace(value, id=identifier)  # type: ignore[type-var]
