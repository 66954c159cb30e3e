"""The user's own work as one thing to hold."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from suunta.domain.note import Note
from suunta.services.keeping import Keeping


def test_reading_does_not_wait_for_a_thread_that_writes(keeping: Keeping) -> None:
    note = keeping.notes.save(Note("a"))
    is_held, is_read = threading.Event(), threading.Event()

    def hold() -> None:
        with keeping._store.writing():
            is_held.set()
            is_read.wait(10)

    writer = threading.Thread(target=hold)
    writer.start()
    assert is_held.wait(10)

    assert keeping.notes.all() == (note,)
    assert keeping.bin.all() == ()
    assert keeping.settings.get("theme", "light") == "light"
    assert keeping.history.recent() == ()
    is_read.set()
    writer.join()


def test_a_listener_may_read_and_write(keeping: Keeping) -> None:
    seen: list[int] = []

    def count(changed: frozenset[str]) -> None:
        if "note" in changed:
            seen.append(len(keeping.notes.all()))
            keeping.settings.choose("notes", len(keeping.notes.all()))

    keeping.listen(count)
    keeping.notes.save(Note("a"))
    keeping.notes.save(Note("b"))

    assert seen == [1, 2]
    assert keeping.settings.get("notes", 0) == 2


def test_it_says_where_it_is_and_how_it_fares(keeping: Keeping, folder: Path) -> None:
    assert keeping.file == folder / "suunta.db"
    assert keeping.is_writable
    assert not keeping.is_on_network_drive
    assert keeping.unreadable == 0


def test_closing_twice_is_closing(opened: Callable[[], Keeping], folder: Path) -> None:
    keeping = opened()
    keeping.notes.save(Note("a"))

    keeping.close()
    keeping.close()

    assert sorted(path.name for path in folder.iterdir()) == ["backups", "suunta.db"]
    assert not keeping.is_writable
