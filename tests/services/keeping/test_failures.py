"""What the disk complains of becomes a reason for people."""

from __future__ import annotations

import errno
import sqlite3
from pathlib import Path

import pytest

from suunta.domain.errors import KeptByNewer, WhyNotKept
from suunta.services.keeping.failures import is_busy, is_damage, needs_writing, why

FILE = Path("nowhere/suunta.db")


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("SQLITE_FULL", WhyNotKept.FULL),
        ("SQLITE_READONLY_DIRECTORY", WhyNotKept.READ_ONLY),
        ("SQLITE_READONLY_DBMOVED", WhyNotKept.GONE),
        ("SQLITE_BUSY_SNAPSHOT", WhyNotKept.BUSY),
        ("SQLITE_CORRUPT_VTAB", WhyNotKept.BROKEN),
        ("SQLITE_IOERR_FSYNC", WhyNotKept.DISK),
        ("SQLITE_IOERR_LOCK", WhyNotKept.NO_LOCKS),
        ("SQLITE_IOERR_RDLOCK", WhyNotKept.NO_LOCKS),
        ("SQLITE_PROTOCOL", WhyNotKept.NO_LOCKS),
        ("", WhyNotKept.DISK),
    ],
)
def test_sqlite_s_names(name: str, reason: WhyNotKept) -> None:
    error = sqlite3.OperationalError("something")
    if name:
        error.sqlite_errorname = name

    assert why(error, FILE) is reason


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        (errno.ENOSPC, WhyNotKept.FULL),
        (errno.EROFS, WhyNotKept.READ_ONLY),
        (errno.ENOENT, WhyNotKept.GONE),
        (errno.ENOLCK, WhyNotKept.NO_LOCKS),
        (errno.EIO, WhyNotKept.DISK),
    ],
)
def test_the_system_s_numbers(number: int, reason: WhyNotKept) -> None:
    assert why(OSError(number, "something"), FILE) is reason


def test_a_newer_program_that_took_the_file_over() -> None:
    assert why(KeptByNewer(FILE, 3, 2), FILE) is WhyNotKept.NEWER


def test_a_file_that_cannot_be_opened_is_gone_or_may_not_be_written(tmp_path: Path) -> None:
    error = sqlite3.OperationalError("unable to open database file")
    error.sqlite_errorname = "SQLITE_CANTOPEN"
    there = tmp_path / "suunta.db"
    there.touch()

    assert why(error, there) is WhyNotKept.READ_ONLY
    assert why(error, FILE) is WhyNotKept.GONE


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("SQLITE_CORRUPT_INDEX", (True, False, False)),
        ("SQLITE_NOTADB", (True, False, False)),
        ("SQLITE_BUSY_RECOVERY", (False, True, False)),
        ("SQLITE_CANTOPEN", (False, False, True)),
        ("SQLITE_READONLY_RECOVERY", (False, False, True)),
        ("SQLITE_IOERR_READ", (False, False, False)),
    ],
)
def test_a_passing_state_is_no_damage(name: str, told: tuple[bool, bool, bool]) -> None:
    error = sqlite3.OperationalError("something")
    error.sqlite_errorname = name

    assert (is_damage(error), is_busy(error), needs_writing(error)) == told
