"""A copy a day, seven of them, and the way back to each."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from suunta.domain.errors import KeepingUnusable, KeptByNewer, WhyNotKept
from suunta.domain.note import Note
from suunta.services.keeping import Keeping, backups
from suunta.services.keeping.backups import KEPT_DAYS, KEPT_OTHERS, backups_in, newest_sound
from suunta.services.keeping.schema import FORM


def a_day_s_work(opened: Callable[[], Keeping], clock: Callable[[], object], day: int) -> None:
    keeping = opened()
    keeping.notes.save(Note(f"day {day}"))
    keeping.close()
    clock.pass_days(1)  # type: ignore[attr-defined]


def daily(folder: Path) -> list[str]:
    return sorted(each.path.name for each in backups_in(folder / "backups") if not each.reason)


def test_seven_days_are_kept(
    opened: Callable[[], Keeping], clock: Callable[[], object], folder: Path
) -> None:
    for day in range(10):
        a_day_s_work(opened, clock, day)

    assert daily(folder) == [f"suunta-2026-03-{day:02}.db" for day in range(5, 12)]
    assert len(daily(folder)) == KEPT_DAYS


def test_there_is_one_a_day_with_what_was_there_when_the_day_began(
    opened: Callable[[], Keeping], clock: Callable[[], object], folder: Path
) -> None:
    a_day_s_work(opened, clock, 0)
    for _ in range(3):
        keeping = opened()
        keeping.notes.save(Note("of today"))
        keeping.close()

    assert len(daily(folder)) == 2
    keeping = opened()
    keeping.backups.restore(keeping.backups.all()[0])
    assert [note.text for note in keeping.notes.all()] == ["day 0"]


def test_the_first_day_is_copied_when_it_ends(opened: Callable[[], Keeping], folder: Path) -> None:
    keeping = opened()
    keeping.notes.save(Note("first"))
    keeping.notes.save(Note("second"))
    nothing_yet = daily(folder)
    keeping.close()

    assert nothing_yet == []
    keeping = opened()
    keeping.backups.restore(keeping.backups.all()[0])
    assert len(keeping.notes.all()) == 2


def test_a_program_that_stays_open_copies_before_the_first_change_of_a_day(
    keeping: Keeping, clock: Callable[[], object], folder: Path
) -> None:
    keeping.notes.save(Note("yesterday"))
    clock.pass_days(1)  # type: ignore[attr-defined]

    keeping.notes.save(Note("today"))

    assert len(daily(folder)) == 1
    keeping.backups.restore(keeping.backups.all()[0])
    assert [note.text for note in keeping.notes.all()] == ["yesterday"]


def test_restoring_copies_what_is_replaced_and_tells_everybody(
    opened: Callable[[], Keeping], clock: Callable[[], object]
) -> None:
    a_day_s_work(opened, clock, 0)
    keeping = opened()
    keeping.notes.save(Note("of today"))
    keeping.settings.choose("theme", "dark")
    told: list[frozenset[str]] = []
    keeping.listen(told.append)

    replaced = keeping.backups.restore(keeping.backups.all()[0])

    assert [note.text for note in keeping.notes.all()] == ["day 0"]
    assert keeping.settings.all() == {}
    assert {"note", "setting", "reading", "bookmark"} <= told[0]
    keeping.backups.restore(replaced)
    assert {note.text for note in keeping.notes.all()} == {"day 0", "of today"}
    keeping.close()
    assert len(opened().notes.all()) == 2


def test_restoring_again_and_again_fills_no_disk(
    opened: Callable[[], Keeping], clock: Callable[[], object], folder: Path
) -> None:
    a_day_s_work(opened, clock, 0)
    keeping = opened()

    for _ in range(KEPT_OTHERS + 3):
        keeping.backups.restore(keeping.backups.all()[0])

    others = [each for each in backups_in(folder / "backups") if each.reason]
    assert len(others) == KEPT_OTHERS
    assert daily(folder)


def test_a_copy_is_one_file_that_can_be_carried_away(
    opened: Callable[[], Keeping], clock: Callable[[], object], folder: Path, tmp_path: Path
) -> None:
    a_day_s_work(opened, clock, 0)
    elsewhere = shutil.copy(next((folder / "backups").iterdir()), tmp_path / "carried.db")

    keeping = opened()
    keeping.notes.save(Note("other"))
    keeping.backups.restore(Path(elsewhere))

    assert [note.text for note in keeping.notes.all()] == ["day 0"]
    assert all(path.suffix == ".db" for path in (folder / "backups").iterdir())


def test_a_broken_copy_is_refused_and_what_is_kept_stays(
    opened: Callable[[], Keeping], clock: Callable[[], object], folder: Path
) -> None:
    a_day_s_work(opened, clock, 0)
    keeping = opened()
    broken, sound = keeping.backups.all()
    broken.path.write_bytes(b"noise" * 2000)

    with pytest.raises(KeepingUnusable, match="no file of Suunta's, so it cannot be restored"):
        keeping.backups.restore(broken)
    with pytest.raises(KeepingUnusable, match="cannot be read"):
        keeping.backups.restore(folder / "nowhere.db")

    assert [note.text for note in keeping.notes.all()] == ["day 0"]
    assert not broken.is_sound
    assert newest_sound(folder / "backups") == sound


def test_a_newer_version_s_copy_is_refused(
    opened: Callable[[], Keeping], clock: Callable[[], object]
) -> None:
    a_day_s_work(opened, clock, 0)
    keeping = opened()
    newer = keeping.backups.all()[0]
    with closing(sqlite3.connect(newer.path)) as connection:
        connection.execute(f"PRAGMA user_version = {FORM + 1}")

    with pytest.raises(KeptByNewer):
        keeping.backups.restore(newer)

    assert not newer.is_sound


def test_an_older_version_s_copy_is_brought_up_to_date(
    opened: Callable[[], Keeping], clock: Callable[[], object]
) -> None:
    a_day_s_work(opened, clock, 0)
    keeping = opened()
    old = keeping.backups.all()[0]
    with closing(sqlite3.connect(old.path)) as connection:
        connection.execute("DROP TABLE reading")
        connection.execute("PRAGMA user_version = 1")

    keeping.backups.restore(old)

    assert [note.text for note in keeping.notes.all()] == ["day 0"]
    assert keeping.history.recent() == ()


def test_a_copy_that_cannot_be_made_keeps_nobody_from_writing(
    opened: Callable[[], Keeping],
    clock: Callable[[], object],
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    a_day_s_work(opened, clock, 0)
    shutil.rmtree(folder / "backups")
    (folder / "backups").touch()

    keeping = opened()
    keeping.notes.save(Note("of today"))

    assert keeping.backups.failure
    assert keeping.backups.failure.why is WhyNotKept.GONE
    (folder / "backups").unlink()
    keeping.close()
    assert len(daily(folder)) == 1


def test_a_killed_copy_is_no_copy(folder: Path, opened: Callable[[], Keeping]) -> None:
    (folder / "backups").mkdir(parents=True)
    (folder / "backups" / "suunta-2026-03-01.db.part").write_bytes(b"half")
    (folder / "backups" / "my own.db").write_bytes(b"a guest")

    assert opened().backups.all() == ()
    assert backups.newest_sound(folder / "backups") is None
    assert (folder / "backups" / "my own.db").exists()


def test_a_copy_on_request_is_one_more_beside_that_of_the_day(keeping: Keeping) -> None:
    keeping.notes.save(Note("worth a copy"))

    path = keeping.backups.take_now()

    newest = keeping.backups.all()[0]
    assert (newest.path, newest.reason, newest.is_sound) == (path, "on-request", True)
