"""How the user's file is opened: what is set so that a confirmed commit is on the disk."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from urllib.parse import quote

from suunta.export.replacing import replace
from suunta.services.keeping.failures import is_busy, needs_writing

SQLITE_VERSION = sqlite3.sqlite_version
PATIENCE = 5.0
"""Seconds to wait for another process that is writing."""

_PAUSE = 0.02

_HEADER = 100
_JOURNAL = 18
_WAL = b"\x02"
"""At this place of its header a file says that it has a write-ahead log."""

_COMPANIONS = ("", "-wal", "-journal")
"""A database and what SQLite writes beside it before a commit reaches the file itself."""


def connect(file: Path, *, remote: bool) -> sqlite3.Connection:
    """The file, made if need be, ready to be written by any one thread at a time."""
    return set_up(_opened(file, "rwc"), remote=remote)


def connect_again(file: Path, *, remote: bool) -> sqlite3.Connection:
    """The file as before; `sqlite3.OperationalError` if it is not there any more."""
    return set_up(_opened(file, "rw"), remote=remote)


def set_up(connection: sqlite3.Connection, *, remote: bool) -> sqlite3.Connection:
    """Choose the journal, and have every commit wait for the disk."""
    try:
        # A write-ahead log needs memory that all writers share: across a network there is none.
        _choose_journal(connection, "TRUNCATE" if remote else "WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA fullfsync = ON")  # macOS: past the drive's own memory
        connection.execute("PRAGMA checkpoint_fullfsync = ON")
        connection.execute("PRAGMA secure_delete = ON")
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def reading(file: Path) -> Iterator[sqlite3.Connection]:
    """The file to be read, without changing a byte of it; raises `sqlite3.Error`.

    What a killed program left in the journal counts; where that can only be read by writing, a
    copy in the system's temporary folder is read.
    """
    try:
        connection = _opened(file, _reading_mode(file))
        try:
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        except BaseException:
            connection.close()
            raise
    except sqlite3.OperationalError as error:
        if not needs_writing(error):
            raise
        with temporary_copy(file) as copy, closing(_opened(copy, "rw")) as connection:
            yield connection
        return
    with closing(connection):
        yield connection


def _reading_mode(file: Path) -> str:
    with file.open("rb") as opened:
        uses_log = opened.read(_HEADER)[_JOURNAL : _JOURNAL + 1] == _WAL
    # Nobody has it open then; SQLite would leave an empty log beside what it only read.
    is_at_rest = uses_log and not file.with_name(f"{file.name}-wal").exists()
    return "ro&immutable=1" if is_at_rest else "ro"


@contextmanager
def temporary_copy(file: Path) -> Iterator[Path]:
    """A copy of the file with its journal, gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="suunta-", ignore_cleanup_errors=True) as folder:
        copy = Path(folder) / file.name
        for companion in _COMPANIONS:
            source = file.with_name(file.name + companion)
            if source.exists():
                shutil.copyfile(source, copy.with_name(copy.name + companion))
        yield copy


def copy_whole(source: sqlite3.Connection, target: Path) -> None:
    """Write what `source` holds to `target` as one sound file, or nothing; raises `OSError`."""
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_name(f"{target.name}.part")
    part.unlink(missing_ok=True)
    try:
        with closing(_opened(part, "rwc")) as copy:
            source.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")  # one file, without companions
        replace(part, target)
    finally:
        for companion in _COMPANIONS:
            part.with_name(part.name + companion).unlink(missing_ok=True)


def _choose_journal(connection: sqlite3.Connection, journal: str) -> None:
    """Wait for other processes, which SQLite does not do by itself here."""
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            connection.execute(f"PRAGMA journal_mode = {journal}")
        except sqlite3.OperationalError as error:
            if not is_busy(error) or time.monotonic() > deadline:
                raise
            time.sleep(_PAUSE)
        else:
            return


def uri_of(path: Path) -> str:
    r"""The path as SQLite takes it: `\\server\share` keeps its server, which it would refuse."""
    written = quote(os.fsencode(path.as_posix()))
    return f"file://{written}" if written.startswith("/") else f"file:///{written}"


def _opened(file: Path, mode: str) -> sqlite3.Connection:
    return sqlite3.connect(
        f"{uri_of(file)}?mode={mode}",
        uri=True,
        timeout=PATIENCE,
        isolation_level=None,
        check_same_thread=False,
    )
