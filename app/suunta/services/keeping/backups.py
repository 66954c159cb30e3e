"""Copies of the whole file: one a day, and one before anything that replaces it."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from suunta.domain.errors import KeepingUnusable, KeptByNewer, NotKept
from suunta.services.keeping.connecting import copy_whole, reading
from suunta.services.keeping.examining import EMPTY, examine
from suunta.services.keeping.schema import FORM
from suunta.services.keeping.shelf import Clock
from suunta.services.keeping.store import Store

KEPT_DAYS = 7
KEPT_OTHERS = 7
"""Copies on request or from before a migration or restoring, beside those of the days."""

_NAME = re.compile(r"suunta-(\d{4}-\d{2}-\d{2})(?:-(\d{12})-([a-z0-9-]+))?\.db")


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy that can be restored."""

    path: Path
    taken: datetime
    """In local time; a daily copy says when the file was written."""
    reason: str = ""
    """Empty for the copy of a day; else `on-request`, `before-restoring`, `before-form-2`."""
    size: int = 0

    @property
    def is_sound(self) -> bool:
        """Whether it can be restored; reads the whole copy."""
        with suppress(OSError):
            examination = examine(self.path)
            return not examination.fault and 0 < examination.form <= FORM
        return False


def backups_in(folder: Path) -> tuple[Backup, ...]:
    """The copies in a folder, the newest first."""
    found = []
    for path in folder.glob("suunta-*.db"):
        match = _NAME.fullmatch(path.name)
        if match:
            with suppress(OSError):
                found.append(_backup(path, match[3] or ""))
    return tuple(sorted(found, key=lambda backup: (backup.taken, backup.path.name), reverse=True))


def newest_sound(folder: Path) -> Backup | None:
    return next((backup for backup in backups_in(folder) if backup.is_sound), None)


def copy_before(connection: sqlite3.Connection, folder: Path, reason: str, now: datetime) -> Path:
    """Copy what `connection` holds before something happens to it."""
    target = folder / f"suunta-{now.astimezone():%Y-%m-%d-%H%M%S%f}-{reason}.db"
    copy_whole(connection, target)
    _thin_out(folder)
    return target


class Backups:
    """Taken by themselves; restored by the user."""

    def __init__(
        self,
        *,
        store: Store,
        folder: Path,
        clock: Clock,
        is_empty: Callable[[], bool],
        tell_all: Callable[[], None],
    ) -> None:
        self._store, self.folder, self._clock = store, folder, clock
        self._is_empty, self._tell_all = is_empty, tell_all
        self._day = ""
        self.failure: NotKept | None = None
        """Why the last daily copy could not be taken; `None` when all is well."""

    def all(self) -> tuple[Backup, ...]:
        """The copies there are, the newest first."""
        return backups_in(self.folder)

    def take_if_due(self) -> None:
        """Take today's copy unless there is one; a failure is remembered, never raised."""
        today = f"{self._clock().astimezone():%Y-%m-%d}"
        if today == self._day:
            return
        # Also after a failure: whoever types must not wait for it at every key.
        self._day = today
        if self._is_empty():
            return
        target = self.folder / f"suunta-{today}.db"
        try:
            if not target.exists():
                self._store.copy_to(partial(copy_whole, target=target))
                _thin_out(self.folder)
            self.failure = None
        except NotKept as failure:
            self.failure = failure

    def take_at_last(self) -> None:
        """The same when the program ends: for the first day, and where an attempt has failed."""
        self._day = ""
        self.take_if_due()

    def take_now(self) -> Path:
        """Take a copy because the user asks for one; returns it. Raises `NotKept`."""
        return self._copy_present("on-request")

    def restore(self, backup: Backup | Path) -> Path:
        """Put a copy in the place of everything kept now, of which a copy is made first.

        Returns that copy. Raises `KeepingUnusable` if the copy cannot be used, `KeptByNewer`
        among them, and `NotKept` if it could not be put there; what is kept now stays then.
        """
        path = backup.path if isinstance(backup, Backup) else backup
        _check(path)
        with self._store.lock, closing(sqlite3.connect(":memory:")) as held:
            # Held in memory: the present copy may push the chosen one out of the folder.
            with reading(path) as source:
                source.backup(held)
            before = self._copy_present("before-restoring")
            self._store.replace_with(held)
        self._tell_all()
        return before

    def _copy_present(self, reason: str) -> Path:
        copied: list[Path] = []

        def copy(connection: sqlite3.Connection) -> None:
            copied.append(copy_before(connection, self.folder, reason, self._clock()))

        self._store.copy_to(copy)
        return copied[0]


def _check(path: Path) -> None:
    try:
        examination = examine(path)
    except OSError as error:
        raise KeepingUnusable(f"{path} cannot be read: {error.strerror}.", path) from error
    if examination.fault or not examination.form:
        raise KeepingUnusable(
            f"{path} {examination.fault or EMPTY}, so it cannot be restored. What is kept now "
            f"stays as it is.",
            path,
        )
    if examination.form > FORM:
        raise KeptByNewer(path, examination.form, FORM)


def _backup(path: Path, reason: str) -> Backup:
    state = path.stat()
    return Backup(path, datetime.fromtimestamp(state.st_mtime).astimezone(), reason, state.st_size)


def _thin_out(folder: Path) -> None:
    """Delete what is more than the copies that stay; by name, which tells the day."""
    copies = sorted(backups_in(folder), key=lambda backup: backup.path.name, reverse=True)
    days = [backup for backup in copies if not backup.reason]
    others = [backup for backup in copies if backup.reason]
    for backup in (*days[KEPT_DAYS:], *others[KEPT_OTHERS:]):
        with suppress(OSError):
            backup.path.unlink()
