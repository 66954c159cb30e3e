"""Saving, finding and deleting what a person keeps."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Thread

import pytest

from suunta.domain.bookmark import Bookmark
from suunta.domain.errors import NotKept, WhyNotKept
from suunta.domain.highlight import Highlight, Marker
from suunta.domain.kept import Kept
from suunta.domain.language import Language
from suunta.domain.note import Note
from suunta.domain.quotation import Quotation
from suunta.domain.saved_search import SavedSearch
from suunta.services.keeping import Keeping

EACH = [
    ("bookmarks", Bookmark("recommendation/1", "action", Language.FI, "Suositus 1")),
    ("notes", Note("Ääkköset, “quotes”, 🙂 and\nlines", "vision/aims", "why", Language.SV)),
    (
        "highlights",
        Highlight(
            "vision/aims",
            Language.EN,
            "why",
            Quotation("these words", "before", "after", 17),
            Marker.GREEN,
            "2025",
        ),
    ),
    ("searches", SavedSearch("Shifts", '"shift planning"', {"sector": ("social", "both")})),
]


@pytest.mark.parametrize(("name", "value"), EACH, ids=[name for name, _ in EACH])
def test_what_was_saved_is_there_after_closing(
    name: str, value: Kept, opened: Callable[[], Keeping]
) -> None:
    first = opened()
    saved = getattr(first, name).save(value)
    first.close()

    again = getattr(opened(), name)

    assert again.all() == (saved,)
    assert again.get(value.id) == saved
    assert replace(saved, changed=value.changed) == value  # type: ignore[type-var]


def test_saving_says_when(keeping: Keeping) -> None:
    note = Note("first")

    saved = keeping.notes.save(note)
    again = keeping.notes.save(replace(saved, text="second"))

    assert again.changed > saved.changed
    assert again.created == note.created


def test_a_clock_that_was_set_back_does_not_make_the_newer_text_the_older(
    keeping: Keeping, clock: Callable[[], object]
) -> None:
    saved = keeping.notes.save(Note("first"))
    clock.pass_days(-3)  # type: ignore[attr-defined]

    assert keeping.notes.save(replace(saved, text="second")).changed > saved.changed


def test_the_newest_stands_first_and_a_document_has_its_own(keeping: Keeping) -> None:
    older = keeping.notes.save(Note("older", "vision/aims"))
    newer = keeping.notes.save(Note("newer", "vision/aims"))
    keeping.notes.save(Note("elsewhere", "vision/overview"))

    assert keeping.notes.about("vision/aims") == (newer, older)
    assert keeping.notes.all()[0].text == "elsewhere"


def test_one_kind_does_not_see_the_other(keeping: Keeping) -> None:
    note = keeping.notes.save(Note("a note", "vision/aims"))

    assert keeping.bookmarks.all() == ()
    assert keeping.bookmarks.get(note.id) is None
    assert not keeping.bookmarks.delete(note.id)


def test_what_was_deleted_is_not_there(keeping: Keeping) -> None:
    bookmark = keeping.bookmarks.save(Bookmark("vision/aims"))

    assert keeping.bookmarks.delete(bookmark.id)

    assert keeping.bookmarks.all() == ()
    assert keeping.bookmarks.get(bookmark.id) is None
    assert not keeping.bookmarks.delete(bookmark.id)


def test_typing_on_in_a_deleted_note_brings_it_back(keeping: Keeping) -> None:
    note = keeping.notes.save(Note("a thought"))
    keeping.notes.delete(note.id)

    keeping.notes.save(replace(note, text="a thought, continued"))

    assert [each.text for each in keeping.notes.all()] == ["a thought, continued"]
    assert keeping.bin.all() == ()


def test_half_a_character_does_not_cost_the_text(opened: Callable[[], Keeping]) -> None:
    first = opened()
    saved = first.notes.save(Note("before \ud83d after"))
    first.close()

    assert saved.text == "before ? after"
    assert opened().notes.all() == (saved,)


def test_a_large_note_is_kept_whole(opened: Callable[[], Keeping]) -> None:
    text = "pitkä muistiinpano \x00 " * 100_000
    first = opened()
    first.notes.save(Note(text))
    first.close()

    assert opened().notes.all()[0].text == text


def test_after_closing_nothing_is_taken_and_everything_can_be_read(keeping: Keeping) -> None:
    saved = keeping.notes.save(Note("in time"))
    keeping.close()
    late = Note("too late")

    with pytest.raises(NotKept) as caught:
        keeping.notes.save(late)

    assert caught.value.why is WhyNotKept.CLOSED
    assert caught.value.what is late
    assert keeping.notes.all() == (saved,)


def test_threads_that_write_at_once_lose_nothing(keeping: Keeping, folder: Path) -> None:
    def write(name: str) -> None:
        for number in range(20):
            keeping.notes.save(Note(f"{name} {number}"))

    threads = [Thread(target=write, args=(name,)) for name in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    expected = {f"{name} {number}" for name in "abcd" for number in range(20)}
    assert {note.text for note in keeping.notes.all()} == expected
