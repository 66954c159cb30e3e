"""Two programs over one file: nothing that either wrote is lost."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from suunta.domain.bookmark import Bookmark
from suunta.domain.deck import Deck
from suunta.domain.language import Language
from suunta.domain.note import Note
from suunta.domain.workshop import Workshop
from suunta.services.keeping import Keeping, open_keeping


def test_what_the_other_program_wrote_is_seen_after_refreshing(
    opened: Callable[[], Keeping],
) -> None:
    one, other = opened(), opened()
    note = one.notes.save(Note("from the first"))
    told: list[frozenset[str]] = []
    other.listen(told.append)

    other.refresh()
    other.refresh()

    assert other.notes.all() == (note,)
    assert len(told) == 1
    assert "note" in told[0]


def test_a_file_put_in_the_place_of_the_open_one_is_seen_and_written(
    opened: Callable[[], Keeping], folder: Path, tmp_path: Path
) -> None:
    keeping = opened()
    keeping.notes.save(Note("from before"))
    elsewhere = open_keeping(tmp_path / "elsewhere")
    note = elsewhere.notes.save(Note("from another computer"))
    elsewhere.close()
    told: list[frozenset[str]] = []
    keeping.listen(told.append)

    folder.rename(tmp_path / "away")
    (tmp_path / "elsewhere").rename(folder)
    keeping.refresh()

    assert keeping.notes.all() == (note,)
    assert len(told) == 1
    keeping.notes.save(Note("written since"))
    again = opened()
    assert {each.text for each in again.notes.all()} == {"from another computer", "written since"}


def test_what_the_other_program_wrote_is_seen_after_writing(opened: Callable[[], Keeping]) -> None:
    one, other = opened(), opened()
    one.notes.save(Note("from the first"))

    other.bookmarks.save(Bookmark("vision/aims"))

    assert [note.text for note in other.notes.all()] == ["from the first"]


def test_a_note_that_two_programs_changed_is_kept_in_both_wordings(
    opened: Callable[[], Keeping],
) -> None:
    one, other = opened(), opened()
    note = one.notes.save(Note("begun"))
    other.refresh()
    one.notes.save(replace(note, text="begun, and continued here"))

    other.notes.save(replace(note, text="begun, and continued there"))

    one.refresh()
    texts = {each.text for each in one.notes.all()}
    assert texts == {"begun, and continued here", "begun, and continued there"}
    assert one.notes.get(note.id) != note
    assert set(other.notes.all()) == set(one.notes.all())


def test_of_a_workshop_the_later_wording_moves_aside(opened: Callable[[], Keeping]) -> None:
    one, other = opened(), opened()
    begun = one.workshops.save(Workshop("Day"))
    other.refresh()
    one.workshops.save(replace(begun, title="here"))

    moved = other.workshops.save(replace(begun, title="there"))

    one.refresh()
    assert moved.id != begun.id
    kept = one.workshops.get(begun.id)
    assert kept is not None
    assert kept.title == "here"
    assert {each.title for each in one.workshops.all()} == {"here", "there"}


def test_of_a_deck_the_later_wording_moves_aside(opened: Callable[[], Keeping]) -> None:
    one, other = opened(), opened()
    begun = one.decks.save(Deck({Language.EN: "Day"}))
    other.refresh()
    one.decks.save(replace(begun, minutes=20))

    moved = other.decks.save(replace(begun, minutes=45))

    one.refresh()
    assert moved.id != begun.id
    assert {each.id: each.minutes for each in one.decks.all()} == {begun.id: 20, moved.id: 45}


def test_typing_on_from_an_older_value_of_one_s_own_makes_no_second_note(
    keeping: Keeping,
) -> None:
    first = keeping.notes.save(Note("b"))
    keeping.notes.save(replace(first, text="be"))

    keeping.notes.save(replace(first, text="beg"))

    assert [note.text for note in keeping.notes.all()] == ["beg"]


def test_the_same_wording_from_two_programs_is_one_note(opened: Callable[[], Keeping]) -> None:
    one, other = opened(), opened()
    note = one.notes.save(Note("begun"))
    other.refresh()
    one.notes.save(replace(note, text="the same"))

    other.notes.save(replace(note, text="the same"))

    assert [each.text for each in other.notes.all()] == ["the same"]


def test_a_row_that_is_no_value_stays_in_the_file(
    opened: Callable[[], Keeping], folder: Path
) -> None:
    first = opened()
    note = first.notes.save(Note("sound"))
    first.close()
    with closing(sqlite3.connect(folder / "suunta.db")) as connection, connection:
        connection.execute("INSERT INTO kept VALUES ('x', 'note', '', 0, '{\"text\": 1}')")
        connection.execute("INSERT INTO kept VALUES ('y', 'dream', '', 0, '{}')")

    again = opened()
    again.notes.save(Note("another"))
    again.close()

    assert again.unreadable == 2
    assert note in again.notes.all()
    with closing(sqlite3.connect(folder / "suunta.db")) as connection:
        rows = connection.execute("SELECT body FROM kept WHERE id IN ('x', 'y') ORDER BY id")
        assert [row[0] for row in rows] == ['{"text": 1}', "{}"]


def test_listeners_hear_what_changed_until_they_end_it(keeping: Keeping) -> None:
    told: list[frozenset[str]] = []
    end = keeping.listen(told.append)

    note = keeping.notes.save(Note("a"))
    keeping.bookmarks.save(Bookmark("vision/aims"))
    keeping.settings.choose("theme", "dark")
    keeping.notes.delete(note.id)
    end()
    keeping.bin.restore(note.id)

    assert told == [{"note"}, {"bookmark"}, {"setting"}, {"note"}]


WRITES = """
import sys
from pathlib import Path
from suunta.domain.note import Note
from suunta.services.keeping import open_keeping
keeping = open_keeping(Path(sys.argv[1]), remote=sys.argv[2] == "True")
for number in range(25):
    keeping.notes.save(Note(f"{sys.argv[3]} {number}"))
keeping.close()
"""


@pytest.mark.parametrize("remote", [False, True])
def test_processes_that_make_the_file_and_write_at_once_lose_nothing(
    folder: Path, remote: bool
) -> None:
    command = [sys.executable, "-c", WRITES, str(folder), str(remote)]
    processes = [subprocess.Popen([*command, name]) for name in "abcd"]

    assert [process.wait() for process in processes] == [0, 0, 0, 0]

    keeping = open_keeping(folder, remote=remote)
    expected = {f"{name} {number}" for name in "abcd" for number in range(25)}
    assert {note.text for note in keeping.notes.all()} == expected
    keeping.close()
