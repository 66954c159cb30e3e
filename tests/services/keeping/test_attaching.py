"""Give kept things another place, and take that back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from suunta.domain.bookmark import Bookmark
from suunta.domain.highlight import Highlight
from suunta.domain.language import Language
from suunta.domain.note import Note
from suunta.domain.quotation import Quotation
from suunta.services.keeping import Keeping
from suunta.services.keeping.attaching import Passage, Placed, attach, attached, put_back

OLD = Highlight("recommendation/1", Language.EN, "why", Quotation("the old words"), edition="2024")
WORDS = Quotation("the new words", "before", "after", 12)
NEW = Passage("recommendation/2", Language.FI, "action", "Two – Action", WORDS)


@pytest.mark.parametrize(
    "thing",
    [OLD, Bookmark("recommendation/1", "why", Language.EN, "One – Why"), Note("Text.", "vision/x")],
)
def test_only_the_place_becomes_another(thing: Placed) -> None:
    moved = attached(thing, NEW, edition="2026")

    assert (moved.document, moved.language, moved.anchor) == ("recommendation/2", "fi", "action")
    assert (moved.id, moved.created) == (thing.id, thing.created)
    if isinstance(moved, Highlight):
        assert (moved.passage, moved.edition, moved.marker) == (WORDS, "2026", OLD.marker)
    elif isinstance(moved, Bookmark):
        assert moved.title == "Two – Action"
    else:
        assert moved.text == "Text."


def test_the_notes_on_a_highlight_go_with_it_and_others_stay(keeping: Keeping) -> None:
    keeping.highlights.save(OLD)
    on_it = keeping.notes.save(Note("on it", "recommendation/1", "why", highlight=OLD.id))
    beside = keeping.notes.save(Note("beside it", "recommendation/1", "why"))

    attach(keeping, OLD, NEW, edition="2026")

    moved = keeping.notes.get(on_it.id)
    assert moved is not None
    assert (moved.document, moved.anchor, moved.highlight) == ("recommendation/2", "action", OLD.id)
    assert keeping.notes.get(beside.id) == beside


def test_taken_back_all_stands_where_it_stood_and_keeps_what_was_written_since(
    keeping: Keeping,
) -> None:
    keeping.highlights.save(OLD)
    note = keeping.notes.save(Note("on it", "recommendation/1", "why", highlight=OLD.id))
    before = attach(keeping, OLD, NEW, edition="2026")
    moved = keeping.notes.get(note.id)
    assert moved is not None
    keeping.notes.save(replace(moved, text="on it, and more"))

    put_back(keeping, before)

    (highlight,), (again,) = keeping.highlights.all(), keeping.notes.all()
    assert (highlight.anchor, highlight.passage, highlight.edition) == ("why", OLD.passage, "2024")
    assert (again.document, again.anchor, again.text) == (
        "recommendation/1",
        "why",
        "on it, and more",
    )


def test_what_was_deleted_meanwhile_stays_deleted(keeping: Keeping) -> None:
    keeping.highlights.save(OLD)
    before = attach(keeping, OLD, NEW, edition="2026")
    keeping.highlights.delete(OLD.id)

    put_back(keeping, before)

    assert keeping.highlights.all() == ()
    assert attach(keeping, OLD, NEW, edition="2026") == ()
