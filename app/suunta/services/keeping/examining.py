"""Look at a file of the user's data before anything is done with it, without changing it."""

from __future__ import annotations

import errno
import sqlite3
from dataclasses import dataclass
from pathlib import Path

from suunta.services.keeping.connecting import reading
from suunta.services.keeping.failures import is_busy, is_damage
from suunta.services.keeping.schema import APPLICATION, FORM, form_of

_MAGIC = b"SQLite format 3\x00"
_FORM = slice(60, 64)
_APPLICATION = slice(68, 72)
_HEADER = 100

EMPTY = "is empty"
_FOREIGN = "is no file of Suunta's"


@dataclass(frozen=True, slots=True)
class Examination:
    """What a file is."""

    form: int = 0
    """The form of its tables; 0 for a file that nothing was ever written to."""
    fault: str = ""
    """What is wrong with it, to follow its name in a sentence; empty for a sound file."""


def examine(file: Path) -> Examination:
    """What the file is; raises `OSError` if it cannot be read at all."""
    with file.open("rb") as opened:
        header = opened.read(_HEADER)
    if not header:
        return Examination(fault=EMPTY)
    if not header.startswith(_MAGIC) or len(header) < _HEADER:
        return Examination(fault=_FOREIGN)
    form = int.from_bytes(header[_FORM])
    is_ours = int.from_bytes(header[_APPLICATION]) == APPLICATION
    if is_ours and form > FORM:
        return Examination(form)  # what a newer program calls sound is not ours to say
    try:
        return _looked_through(file)
    except sqlite3.DatabaseError as error:
        if is_busy(error):
            return Examination(form)  # another Suunta is at it, so it is sound
        if not is_damage(error):
            raise OSError(errno.EIO, str(error)) from error
        return Examination(form, f"is damaged ({error})" if is_ours else _FOREIGN)


def _looked_through(file: Path) -> Examination:
    with reading(file) as connection:
        form = form_of(connection)
        application = connection.execute("PRAGMA application_id").fetchone()[0]
        tables = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
        if application != APPLICATION and (form or tables):
            return Examination(form, _FOREIGN)
        complaint = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        return Examination(form, "" if complaint == "ok" else f"is damaged ({complaint})")
