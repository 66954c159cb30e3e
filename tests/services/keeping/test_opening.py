"""Opening: what cannot be used is refused in words and left byte for byte as it was."""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from suunta.domain.errors import KeepingUnusable, KeptBroken, KeptByNewer, NotKept
from suunta.domain.note import Note
from suunta.services.keeping import Keeping, open_keeping, opening, set_aside
from suunta.services.keeping.backups import backups_in
from suunta.services.keeping.schema import FORM, MIGRATIONS, form_of


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def database(folder: Path) -> Path:
    return folder / "suunta.db"


def test_a_new_folder_is_made_with_all_above_it(folder: Path) -> None:
    keeping = open_keeping(folder)

    assert keeping.file == database(folder)
    assert keeping.is_writable
    assert keeping.notes.all() == ()
    assert sys.platform == "win32" or folder.stat().st_mode & 0o777 == 0o700
    keeping.close()
    assert [path.name for path in folder.iterdir()] == ["suunta.db"]


def test_a_file_of_a_newer_version_is_refused_and_not_touched(
    opened: Callable[[], Keeping], folder: Path
) -> None:
    first = opened()
    first.notes.save(Note("of the future"))
    first.close()
    with closing(sqlite3.connect(database(folder))) as connection:
        connection.execute(f"PRAGMA user_version = {FORM + 5}")
    before = contents(folder)

    with pytest.raises(KeptByNewer) as caught:
        open_keeping(folder)

    assert str(database(folder)) in str(caught.value)
    assert f"form {FORM + 5}" in str(caught.value)
    assert "Install the newer version" in str(caught.value)
    assert contents(folder) == before


def test_a_newer_version_that_was_killed_is_refused_by_its_journal(folder: Path) -> None:
    """The number of its form still stands in the write-ahead log alone."""
    kill_after = (
        "import os, signal, sys, sqlite3\n"
        "from pathlib import Path\n"
        "from suunta.services.keeping import open_keeping\n"
        "keeping = open_keeping(Path(sys.argv[1]), remote=False)\n"
        "keeping._store._connection.execute(f'PRAGMA user_version = {sys.argv[2]}')\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    subprocess.run([sys.executable, "-c", kill_after, str(folder), str(FORM + 1)], check=False)
    file, log = database(folder), folder / "suunta.db-wal"
    before = file.read_bytes(), log.read_bytes()

    with pytest.raises(KeptByNewer):
        open_keeping(folder)

    assert (file.read_bytes(), log.read_bytes()) == before
    with closing(sqlite3.connect(file)) as connection:
        assert form_of(connection) == FORM + 1


BROKEN = {
    "text": b"This is no database. " * 20,
    "short": b"SQLite format 3\x00",
    "zeros": bytes(8192),
}


@pytest.mark.parametrize("content", BROKEN.values(), ids=BROKEN.keys())
def test_a_file_that_is_no_database_is_refused_and_not_touched(
    folder: Path, content: bytes
) -> None:
    folder.mkdir(parents=True)
    database(folder).write_bytes(content)

    with pytest.raises(KeptBroken, match="is no file of Suunta's") as caught:
        open_keeping(folder)

    assert caught.value.backup is None
    assert "set the damaged file aside" in str(caught.value)
    assert contents(folder) == {"suunta.db": content}


def test_another_program_s_database_is_refused_and_not_touched(folder: Path) -> None:
    folder.mkdir(parents=True)
    with closing(sqlite3.connect(database(folder))) as connection, connection:
        connection.execute("CREATE TABLE recipes (name TEXT)")
    before = contents(folder)

    with pytest.raises(KeptBroken, match="is no file of Suunta's"):
        open_keeping(folder)

    assert contents(folder) == before


@pytest.fixture
def damaged(opened: Callable[[], Keeping], folder: Path, clock: Callable[[], object]) -> Path:
    """A file with a page of noise in it, and the backup of the day before."""
    first = opened()
    for number in range(40):
        first.notes.save(Note(f"note {number} " * 100))
    first.close()
    clock.pass_days(1)  # type: ignore[attr-defined]
    opened().close()
    content = bytearray(database(folder).read_bytes())
    content[4096 * 3 : 4096 * 5] = bytes(range(256)) * 32
    database(folder).write_bytes(content)
    return folder


def test_a_damaged_file_is_refused_with_the_newest_sound_backup(damaged: Path) -> None:
    newest = max((damaged / "backups").iterdir())
    newest.write_bytes(b"noise" * 3000)
    before = contents(damaged)

    with pytest.raises(KeptBroken, match="is damaged") as caught:
        open_keeping(damaged)

    assert caught.value.backup
    assert caught.value.backup != newest
    assert caught.value.backup.name in str(caught.value)
    assert contents(damaged) == before


def test_a_damaged_file_is_set_aside_on_request_and_the_backup_restored(damaged: Path) -> None:
    content = database(damaged).read_bytes()
    with pytest.raises(KeptBroken) as caught:
        open_keeping(damaged)

    aside = set_aside(damaged)
    keeping = open_keeping(damaged)
    assert caught.value.backup
    keeping.backups.restore(caught.value.backup)

    assert aside.read_bytes() == content
    assert len(keeping.notes.all()) == 40
    keeping.close()


def test_an_emptied_file_is_refused_where_there_are_backups(damaged: Path) -> None:
    database(damaged).write_bytes(b"")

    with pytest.raises(KeptBroken, match="is empty") as caught:
        open_keeping(damaged)

    assert caught.value.backup


def test_an_empty_file_without_backups_is_a_new_one(folder: Path) -> None:
    folder.mkdir(parents=True)
    database(folder).touch()

    keeping = open_keeping(folder)
    keeping.notes.save(Note("first"))
    keeping.close()

    assert (folder / "suunta.db").stat().st_size


def test_a_folder_where_the_file_should_be_is_told(folder: Path) -> None:
    database(folder).mkdir(parents=True)

    with pytest.raises(KeepingUnusable, match="cannot be read"):
        open_keeping(folder)


def test_a_folder_that_cannot_be_made_opens_empty_and_hands_texts_back(tmp_path: Path) -> None:
    (tmp_path / "a file").touch()
    note = Note("nowhere to go")

    keeping = open_keeping(tmp_path / "a file" / "suunta")

    assert not keeping.is_writable
    with pytest.raises(NotKept) as caught:
        keeping.notes.save(note)
    assert caught.value.what is note
    (tmp_path / "a file").unlink()
    keeping.notes.save(note)
    assert keeping.notes.get(note.id)
    keeping.close()


@pytest.mark.parametrize("form", range(1, FORM))
def test_each_earlier_form_is_brought_up_to_date_after_a_copy(
    form: int, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder.mkdir(parents=True)
    write_form(folder, form)
    before = rows(database(folder))

    keeping = open_keeping(folder)

    assert [note.text for note in keeping.notes.all()] == ["from an older version"]
    assert keeping.settings.get("theme", "") == "dark"
    copies = [backup for backup in backups_in(folder / "backups") if backup.reason]
    assert {copy.reason for copy in copies} == {
        f"before-form-{step + 1}" for step in range(form, FORM)
    }
    oldest = next(copy for copy in copies if copy.reason == f"before-form-{form + 1}")
    assert rows(oldest.path) == before
    with closing(sqlite3.connect(oldest.path)) as connection:
        assert form_of(connection) == form
    keeping.close()
    with closing(sqlite3.connect(database(folder))) as connection:
        assert form_of(connection) == FORM


def test_a_migration_that_fails_changes_nothing(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(connection: sqlite3.Connection) -> None:
        connection.execute("DELETE FROM kept")
        raise sqlite3.OperationalError("planted")

    folder.mkdir(parents=True)
    write_form(folder, 1)
    before = rows(database(folder))
    with closing(sqlite3.connect(database(folder), isolation_level=None)) as connection:
        with pytest.raises(sqlite3.OperationalError, match="planted"):
            opening.bring_up_to_date(
                connection, database(folder), folder / "backups", opening.now, (*MIGRATIONS, fails)
            )

        assert form_of(connection) == FORM

    assert rows(database(folder)) == before
    assert {backup.reason for backup in backups_in(folder / "backups")} == {
        f"before-form-{step}" for step in range(2, FORM + 2)
    }


def test_a_program_killed_while_it_migrates_has_changed_nothing(folder: Path) -> None:
    script = (
        "import os, signal, sys, sqlite3\n"
        "from pathlib import Path\n"
        "from suunta.services.keeping import connecting, opening\n"
        "file = Path(sys.argv[1]) / 'suunta.db'\n"
        "def dies(connection):\n"
        "    connection.execute('DELETE FROM kept')\n"
        "    os.kill(os.getpid(), signal.SIGKILL)\n"
        "connection = connecting.connect(file, remote=sys.argv[2] == 'True')\n"
        "steps = (*opening.MIGRATIONS[:1], dies)\n"
        "opening.bring_up_to_date(connection, file, file.parent / 'backups', opening.now, steps)\n"
    )
    folder.mkdir(parents=True)
    write_form(folder, 1)
    before = rows(database(folder))
    for remote in (True, False):
        command = [sys.executable, "-c", script, str(folder), str(remote)]
        killed = subprocess.run(command, check=False)

        assert killed.returncode < 0
        assert rows(database(folder)) == before

    keeping = open_keeping(folder)
    assert [note.text for note in keeping.notes.all()] == ["from an older version"]
    keeping.close()


@pytest.mark.skipif(sys.platform == "win32", reason="here folders are protected in another way")
def test_a_read_only_folder_opens_for_reading() -> None:
    """Root may write everywhere: what is opened here is opened by nobody."""
    script = (
        "import json, os, sys\n"
        "from pathlib import Path\n"
        "from suunta.domain.errors import NotKept\n"
        "from suunta.domain.note import Note\n"
        "from suunta.services.keeping import open_keeping\n"
        "folder, other = map(Path, sys.argv[1:])\n"
        "open_keeping(other).close()\n"  # imports what it needs, as long as it may
        "if os.geteuid() == 0:\n"
        "    os.setgid(65534)\n"
        "    os.setuid(65534)\n"
        "keeping = open_keeping(folder)\n"
        "why = ''\n"
        "try:\n"
        "    keeping.notes.save(Note('new'))\n"
        "except NotKept as error:\n"
        "    why = error.why.name\n"
        "texts = [note.text for note in keeping.notes.all()]\n"
        "print(json.dumps([texts, keeping.is_writable, why]))\n"
    )
    # Not in pytest's own folder, which nobody else may enter.
    with tempfile.TemporaryDirectory() as place:
        folder, other = Path(place, "protected"), Path(place, "other")
        first = open_keeping(folder)
        first.notes.save(Note("kept"))
        first.close()
        for path, mode in ((database(folder), 0o444), (folder, 0o555), (Path(place), 0o755)):
            path.chmod(mode)

        command = [sys.executable, "-c", script, str(folder), str(other)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        folder.chmod(0o700)

    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == [["kept"], False, "READ_ONLY"]


def test_what_a_killed_program_had_saved_is_there_in_either_journal(folder: Path) -> None:
    script = (
        "import os, signal, sys\n"
        "from pathlib import Path\n"
        "from suunta.domain.note import Note\n"
        "from suunta.services.keeping import open_keeping\n"
        "keeping = open_keeping(Path(sys.argv[1]), remote=sys.argv[2] == 'remote')\n"
        "keeping.notes.save(Note(sys.argv[2]))\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    for journal in ("local", "remote", "local"):
        subprocess.run([sys.executable, "-c", script, str(folder), journal], check=False)

    keeping = open_keeping(folder)

    assert sorted(note.text for note in keeping.notes.all()) == ["local", "local", "remote"]
    keeping.close()


def test_a_read_only_copy_of_a_killed_program_s_folder_shows_all(
    folder: Path, tmp_path: Path, opened: Callable[[], Keeping]
) -> None:
    """As on a stick that was pulled out and is write-protected now: the journal counts."""
    keeping = opened()
    note = keeping.notes.save(Note("in the journal"))
    copied = tmp_path / "copied"
    copied.mkdir()
    for name in ("suunta.db", "suunta.db-wal"):
        shutil.copy(folder / name, copied)

    again = open_keeping(copied)

    assert again.notes.all() == (note,)
    again.close()


def write_form(folder: Path, form: int) -> None:
    """A file as the version that wrote this form left it."""
    note = Note("from an older version")
    keeping = open_keeping(folder)
    keeping.notes.save(note)
    keeping.settings.choose("theme", "dark")
    keeping.close()
    with closing(sqlite3.connect(database(folder))) as connection, connection:
        if form < 2:
            connection.execute("DROP TABLE reading")
        connection.execute(f"PRAGMA user_version = {form}")
    shutil.rmtree(folder / "backups")


def rows(file: Path) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(file)) as connection:
        return [
            row
            for table in ("kept", "setting")
            for row in connection.execute(f"SELECT * FROM {table}")
        ]
