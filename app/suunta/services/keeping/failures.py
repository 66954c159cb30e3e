"""What SQLite and the disk complain of, as the reasons that people are told."""

from __future__ import annotations

import errno
import os
import sqlite3
from pathlib import Path

from suunta.domain.errors import KeptByNewer, WhyNotKept

_REASONS = (
    ("SQLITE_FULL", WhyNotKept.FULL),
    ("SQLITE_READONLY_DBMOVED", WhyNotKept.GONE),
    ("SQLITE_READONLY", WhyNotKept.READ_ONLY),
    ("SQLITE_PERM", WhyNotKept.READ_ONLY),
    ("SQLITE_AUTH", WhyNotKept.READ_ONLY),
    ("SQLITE_BUSY", WhyNotKept.BUSY),
    ("SQLITE_LOCKED", WhyNotKept.BUSY),
    ("SQLITE_IOERR_LOCK", WhyNotKept.NO_LOCKS),
    ("SQLITE_IOERR_RDLOCK", WhyNotKept.NO_LOCKS),
    ("SQLITE_IOERR_UNLOCK", WhyNotKept.NO_LOCKS),
    ("SQLITE_IOERR_CHECKRESERVEDLOCK", WhyNotKept.NO_LOCKS),
    ("SQLITE_IOERR_SHMLOCK", WhyNotKept.NO_LOCKS),
    ("SQLITE_PROTOCOL", WhyNotKept.NO_LOCKS),
    ("SQLITE_CORRUPT", WhyNotKept.BROKEN),
    ("SQLITE_NOTADB", WhyNotKept.BROKEN),
)
_LONGEST = 503
"""Bytes of a path; SQLite takes 512 with what it appends to name the journal."""
_NUMBERS = {
    errno.ENOSPC: WhyNotKept.FULL,
    errno.EDQUOT: WhyNotKept.FULL,
    errno.EROFS: WhyNotKept.READ_ONLY,
    errno.EACCES: WhyNotKept.READ_ONLY,
    errno.EPERM: WhyNotKept.READ_ONLY,
    errno.ENOENT: WhyNotKept.GONE,
    errno.ENOTDIR: WhyNotKept.GONE,
    errno.EEXIST: WhyNotKept.GONE,
    errno.EBUSY: WhyNotKept.BUSY,
    errno.ENOLCK: WhyNotKept.NO_LOCKS,
}


def is_damage(error: sqlite3.Error) -> bool:
    """Whether the file itself is at fault, and no passing state of the disk."""
    return _name(error).startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB"))


def is_busy(error: sqlite3.Error) -> bool:
    """Whether another process holds the file."""
    return _name(error).startswith(("SQLITE_BUSY", "SQLITE_LOCKED"))


def needs_writing(error: sqlite3.Error) -> bool:
    """Whether the file could be read if only something could be written beside it."""
    return _name(error).startswith(("SQLITE_CANTOPEN", "SQLITE_READONLY"))


def why(error: sqlite3.Error | OSError | KeptByNewer, file: Path) -> WhyNotKept:
    """The reason that fits; `DISK` where there is no better one."""
    if isinstance(error, KeptByNewer):
        return WhyNotKept.NEWER
    if isinstance(error, OSError):
        return _NUMBERS.get(error.errno or 0, WhyNotKept.DISK)
    name = _name(error)
    if name.startswith("SQLITE_CANTOPEN") and len(os.fsencode(file)) > _LONGEST:
        return WhyNotKept.TOO_LONG
    if name.startswith("SQLITE_CANTOPEN"):
        # The journal beside the file cannot be made, or there is no file.
        return WhyNotKept.READ_ONLY if file.exists() else WhyNotKept.GONE
    return next((reason for code, reason in _REASONS if name.startswith(code)), WhyNotKept.DISK)


def _name(error: sqlite3.Error) -> str:
    return getattr(error, "sqlite_errorname", "") or ""
