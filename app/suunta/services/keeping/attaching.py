"""Give something kept another place: by hand, where no rule can find the old one again."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias

from suunta.domain.bookmark import Bookmark
from suunta.domain.document import DocumentId
from suunta.domain.highlight import Highlight
from suunta.domain.language import Language
from suunta.domain.note import Note
from suunta.domain.quotation import Quotation

if TYPE_CHECKING:
    from suunta.services.keeping.keeping import Keeping

Placed: TypeAlias = Bookmark | Highlight | Note
"""What belongs to a place in the knowledge."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A place in the knowledge as it is now."""

    document: DocumentId
    language: Language
    anchor: str
    """Empty for the head of a page."""
    title: str
    """What the place is called: the page, or the page and its section."""
    quotation: Quotation
    """The words; empty where the section as a whole is meant."""


def attach(keeping: Keeping, thing: Placed, to: Passage, *, edition: str) -> tuple[Placed, ...]:
    """Let a thing stand at another place, the notes on a highlight with it; waits for the disk.

    Returns what was changed as it was before, for `put_back`.
    """
    things = _with_notes(keeping, thing)
    for each in things:
        _save(keeping, attached(each, to, edition=edition))
    return things


def put_back(keeping: Keeping, before: tuple[Placed, ...]) -> None:
    """Let things stand where they stood; what was written since stays, and what is gone, gone."""
    for each in before:
        now = _now(keeping, each)
        if now is not None:
            _save(keeping, _at_the_place_of(now, each))


def attached(thing: Placed, to: Passage, *, edition: str) -> Placed:
    """The same thing at another place; for saving it anew."""
    match thing:
        case Highlight():
            return replace(
                thing,
                document=to.document,
                language=to.language,
                anchor=to.anchor,
                passage=to.quotation,
                edition=edition,
            )
        case Bookmark():
            return replace(
                thing,
                document=to.document,
                language=to.language,
                anchor=to.anchor,
                title=to.title,
            )
        case Note():
            return replace(thing, document=to.document, language=to.language, anchor=to.anchor)


def _at_the_place_of(now: Placed, before: Placed) -> Placed:
    if isinstance(now, Note):
        return replace(
            now, document=before.document, language=before.language, anchor=before.anchor
        )
    return before


def _with_notes(keeping: Keeping, thing: Placed) -> tuple[Placed, ...]:
    """The thing as it is kept now, and the notes that are written on it."""
    now = _now(keeping, thing)
    if now is None:
        return ()
    notes = keeping.notes.all() if isinstance(now, Highlight) else ()
    return (now, *(note for note in notes if note.highlight == now.id))


def _now(keeping: Keeping, thing: Placed) -> Placed | None:
    match thing:
        case Highlight():
            return keeping.highlights.get(thing.id)
        case Bookmark():
            return keeping.bookmarks.get(thing.id)
        case Note():
            return keeping.notes.get(thing.id)


def _save(keeping: Keeping, thing: Placed) -> None:
    match thing:
        case Highlight():
            keeping.highlights.save(thing)
        case Bookmark():
            keeping.bookmarks.save(thing)
        case Note():
            keeping.notes.save(thing)
