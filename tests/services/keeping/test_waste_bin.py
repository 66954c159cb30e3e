"""What was deleted can be taken back for 30 days."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from suunta.domain.bookmark import Bookmark
from suunta.domain.note import Note
from suunta.domain.saved_search import SavedSearch
from suunta.services.keeping import Keeping


def test_a_deletion_can_be_undone(opened: Callable[[], Keeping]) -> None:
    first = opened()
    search = first.searches.save(SavedSearch("Shifts", "shift planning"))
    first.searches.delete(search.id)
    first.close()
    again = opened()

    restored = again.bin.restore(search.id)

    assert again.searches.all() == (restored,)
    assert again.searches.all()[0].query == "shift planning"
    assert again.bin.all() == ()


def test_the_bin_says_what_lies_in_it_and_until_when(keeping: Keeping) -> None:
    note = keeping.notes.save(Note("first"))
    bookmark = keeping.bookmarks.save(Bookmark("vision/aims"))
    keeping.notes.delete(note.id)
    keeping.bookmarks.delete(bookmark.id)

    latest, earlier = keeping.bin.all()

    assert (latest.kind, earlier.kind) == ("bookmark", "note")
    assert latest.until - latest.deleted == timedelta(days=30)
    assert earlier.value.id == note.id


def test_after_thirty_days_it_is_gone_and_not_a_day_before(
    opened: Callable[[], Keeping], clock: Callable[[], object]
) -> None:
    first = opened()
    note = first.notes.save(Note("old"))
    kept = first.notes.save(Note("kept"))
    first.notes.delete(note.id)
    first.close()

    clock.pass_days(29.9)  # type: ignore[attr-defined]
    before = opened()
    in_time = [each.value.id for each in before.bin.all()]
    before.close()
    clock.pass_days(0.2)  # type: ignore[attr-defined]
    after = opened()

    assert in_time == [note.id]
    assert after.bin.all() == ()
    assert after.bin.restore(note.id) is None
    assert after.notes.all() == (kept,)


def test_emptying_touches_nothing_outside_the_bin(opened: Callable[[], Keeping]) -> None:
    first = opened()
    kept, gone = first.notes.save(Note("kept")), first.notes.save(Note("gone"))
    first.notes.delete(gone.id)

    first.bin.delete_for_good(kept.id)
    first.bin.empty()
    first.close()

    assert [note.text for note in opened().notes.all()] == ["kept"]
    assert first.bin.all() == ()


def test_one_thing_can_be_deleted_for_good(keeping: Keeping) -> None:
    one, other = keeping.notes.save(Note("one")), keeping.notes.save(Note("other"))
    keeping.notes.delete(one.id)
    keeping.notes.delete(other.id)

    keeping.bin.delete_for_good(one.id)

    assert [each.value.id for each in keeping.bin.all()] == [other.id]
