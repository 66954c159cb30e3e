"""What was reported as saved is on the disk; what could not be saved is handed back."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from suunta.domain.errors import NotKept, WhyNotKept
from suunta.domain.note import Note
from suunta.services.keeping import Keeping, connecting, open_keeping, store
from suunta.services.keeping.schema import FORM

UNSHARE = ["unshare", "--mount", "--map-root-user"]


def has_own_mounts() -> bool:
    command = shutil.which("unshare")
    return bool(command) and subprocess.run([*UNSHARE, "true"], check=False).returncode == 0


@pytest.mark.skipif(not has_own_mounts(), reason="no disk of its own can be mounted here")
@pytest.mark.parametrize("journal", ["local", "remote"])
def test_a_full_and_a_read_only_disk_hand_the_text_back_and_lose_nothing(
    tmp_path: Path, journal: str
) -> None:
    disk = tmp_path / "small disk"
    disk.mkdir()
    script = Path(__file__).with_name("on_small_disk.py")
    mount_and_run = 'mount -t tmpfs -o size=2m none "$1" && shift && exec "$@"'

    done = subprocess.run(
        [*UNSHARE, "sh", "-c", mount_and_run, "x", disk, sys.executable, script, disk, journal],
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {
        "full": ["FULL", True],
        "readable when full": True,
        "opened read-only": True,
        "writable": False,
        "read-only": ["READ_ONLY", True],
        "all there": True,
    }


def test_a_full_file_hands_the_text_back(keeping: Keeping) -> None:
    first = keeping.notes.save(Note("kept"))
    connection = keeping._store._connection
    assert connection
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    note = Note("word " * 10_000)

    with pytest.raises(NotKept, match="disk is full") as caught:
        keeping.notes.save(note)

    assert caught.value.what is note
    assert keeping.notes.all() == (first,)
    # The next attempt opens the file anew, without the limit.
    keeping.notes.save(note)
    assert len(keeping.notes.all()) == 2


def test_another_program_that_holds_the_file_is_named(
    keeping: Keeping, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connecting, "PATIENCE", 0.05)
    keeping.close()
    keeping = open_keeping(folder)
    with closing(sqlite3.connect(folder / "suunta.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")

        with pytest.raises(NotKept) as caught:
            keeping.notes.save(Note("while it was held"))

        other.execute("ROLLBACK")
    assert caught.value.why is WhyNotKept.BUSY
    keeping.notes.save(caught.value.what)  # type: ignore[arg-type]
    assert [note.text for note in keeping.notes.all()] == ["while it was held"]
    keeping.close()


def test_a_folder_that_went_away_is_said_and_can_come_back(keeping: Keeping, folder: Path) -> None:
    note = keeping.notes.save(Note("before"))
    away = folder.with_name("away")
    folder.rename(away)

    with pytest.raises(NotKept) as caught:
        keeping.notes.save(Note("meanwhile"))

    assert caught.value.why is WhyNotKept.GONE
    assert keeping.notes.all() == (note,)
    away.rename(folder)
    keeping.notes.save(Note("after"))
    assert len(keeping.notes.all()) == 2


@pytest.mark.parametrize(("remote", "journal"), [(False, "wal"), (True, "truncate")])
def test_a_commit_waits_for_the_disk_in_either_journal(
    folder: Path, remote: bool, journal: str
) -> None:
    keeping = open_keeping(folder, remote=remote)
    connection = keeping._store._connection
    assert connection

    told = [
        connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("journal_mode", "synchronous")
    ]

    full = 2
    assert told == [journal, full]
    assert keeping.is_on_network_drive == remote
    keeping.close()


def test_a_folder_that_moves_to_a_network_drive_changes_its_journal(folder: Path) -> None:
    local = open_keeping(folder, remote=False)
    note = local.notes.save(Note("written locally"))
    local.close()

    remote = open_keeping(folder, remote=True)

    assert remote.notes.all() == (note,)
    remote.notes.save(Note("written across the network"))
    assert not (folder / "suunta.db-wal").exists()
    remote.close()


def test_a_mistake_of_ours_within_a_transaction_leaves_nothing_behind(
    opened: Callable[[], Keeping],
) -> None:
    keeping = opened()

    def write_and_stumble() -> None:
        with keeping._store.writing() as connection:
            connection.execute("INSERT INTO setting VALUES ('a', '', '1')")
            raise KeyError("ours")

    with pytest.raises(KeyError):
        write_and_stumble()

    keeping.settings.choose("b", 2)
    assert list(keeping.settings.all()) == ["b"]
    keeping.close()
    assert list(opened().settings.all()) == ["b"]


@pytest.mark.parametrize("journal", ["local", "remote"])
def test_an_older_program_writes_nothing_once_a_newer_one_has_changed_the_form(
    folder: Path, journal: str
) -> None:
    older = open_keeping(folder, remote=journal == "remote")
    first = older.notes.save(Note("before the newer one came"))
    with closing(sqlite3.connect(folder / "suunta.db")) as newer:
        newer.execute("CREATE TABLE of_tomorrow (id TEXT)")
        newer.execute(f"PRAGMA user_version = {FORM + 1}")
        newer.commit()
    note = Note("typed into the older one")

    for _attempt in range(2):
        with pytest.raises(NotKept) as caught:
            older.notes.save(note)
        assert (caught.value.why, caught.value.what) == (WhyNotKept.NEWER, note)

    assert older.notes.all() == (first,)
    assert not older.is_writable
    older.close()
    with closing(sqlite3.connect(folder / "suunta.db")) as newer:
        tables = newer.execute("SELECT count(*) FROM sqlite_schema WHERE name = 'of_tomorrow'")
        assert tables.fetchone() == (1,)
        assert newer.execute("PRAGMA quick_check").fetchone() == ("ok",)


def test_an_older_program_that_comes_back_to_newer_data_says_so(folder: Path) -> None:
    older = open_keeping(folder)
    with closing(sqlite3.connect(folder / "suunta.db")) as newer:
        newer.execute(f"PRAGMA user_version = {FORM + 1}")
        newer.commit()

    with pytest.raises(NotKept) as caught:
        older.refresh()

    assert caught.value.why is WhyNotKept.NEWER
    older.close()


def test_a_drive_that_keeps_no_locks_lets_what_is_there_be_read_and_says_so(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    local = open_keeping(folder)
    note = local.notes.save(Note("written where locks are kept"))
    local.close()

    def refuse(file: Path, *, remote: bool) -> sqlite3.Connection:
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorname = "SQLITE_IOERR_LOCK"
        raise error

    monkeypatch.setattr(store, "connect", refuse)
    keeping = open_keeping(folder, remote=True)

    assert keeping.notes.all() == (note,)
    with pytest.raises(NotKept) as caught:
        keeping.notes.save(Note("new"))
    assert caught.value.why is WhyNotKept.NO_LOCKS
    keeping.close()


@pytest.mark.skipif(sys.platform == "win32", reason="paths have another measure there")
def test_a_path_that_is_longer_than_sqlite_takes_is_named_as_that(tmp_path: Path) -> None:
    keeping = open_keeping(Path(tmp_path, *["ä" * 100] * 4))

    with pytest.raises(NotKept) as caught:
        keeping.notes.save(Note("new"))

    assert caught.value.why is WhyNotKept.TOO_LONG
    keeping.close()


@pytest.mark.skipif(sys.platform == "win32", reason="paths have another measure there")
def test_a_path_of_almost_that_length_is_no_matter(tmp_path: Path) -> None:
    rest = 490 - len(os.fsencode(tmp_path)) - len("/suunta.db")
    folder = Path(tmp_path, "ä" * 90, "x" * (rest - 182))
    keeping = open_keeping(folder)

    keeping.notes.save(Note("new"))

    assert len(os.fsencode(keeping.file)) == 490
    keeping.close()
