"""Open the user's data: look first, copy before anything is changed, bring it up to date."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from suunta.domain.errors import KeepingUnusable, KeptBroken, KeptByNewer, NotKept
from suunta.domain.kept import now
from suunta.export.replacing import replace
from suunta.services.keeping.backups import copy_before, newest_sound
from suunta.services.keeping.disk import is_remote
from suunta.services.keeping.examining import EMPTY, examine
from suunta.services.keeping.failures import why
from suunta.services.keeping.keeping import Keeping
from suunta.services.keeping.schema import FORM, MIGRATIONS, form_of, migrate_one
from suunta.services.keeping.store import Store

FILE = "suunta.db"
BACKUPS = "backups"
SET_ASIDE = "set-aside"


def open_keeping(
    folder: Path,
    *,
    clock: Callable[[], datetime] = now,
    remote: bool | None = None,
    store_type: type[Store] = Store,
) -> Keeping:
    """The user's data in `folder`, made if there are none; takes milliseconds, so call it in a job.

    Where nothing can be written, what is there can be read, and saving raises `NotKept` until it
    can. Raises `KeptByNewer` or `KeptBroken` and leaves the file as it is if it cannot be used.
    `remote` says whether the folder is on a network drive; without it the system is asked.
    """
    folder = folder.absolute()
    file, backups = folder / FILE, folder / BACKUPS
    _look_at(file, backups)

    def prepare(connection: sqlite3.Connection) -> None:
        bring_up_to_date(connection, file, backups, clock)

    store = store_type(
        file, remote=is_remote(_existing(folder)) if remote is None else remote, prepare=prepare
    )
    keeping = Keeping(store=store, backups=backups, clock=clock)
    try:
        store.open()
    except (sqlite3.Error, OSError) as error:
        raise KeepingUnusable(
            f"{file} cannot be opened: {error}. {why(error, file)}", file
        ) from error
    if keeping.is_writable:
        keeping.backups.take_if_due()
        with suppress(NotKept):
            keeping.bin.sweep()
    return keeping


def set_aside(folder: Path, *, clock: Callable[[], datetime] = now) -> Path:
    """Move a file that cannot be used out of the way, with its journal; returns where it is now."""
    file = folder.absolute() / FILE
    place = file.parent / SET_ASIDE / f"{clock().astimezone():%Y-%m-%d-%H%M%S-%f}"
    place.mkdir(parents=True)
    for each in sorted(file.parent.glob(f"{FILE}*")):
        replace(each, place / each.name)
    return place / FILE


def bring_up_to_date(
    connection: sqlite3.Connection,
    file: Path,
    backups: Path,
    clock: Callable[[], datetime],
    migrations: tuple[Callable[[sqlite3.Connection], None], ...] = MIGRATIONS,
) -> None:
    """Take one migration after the other, each with a copy of the file before it."""
    is_new = form_of(connection) == 0
    while (form := form_of(connection)) < len(migrations):
        if not is_new:
            copy_before(connection, backups, f"before-form-{form + 1}", clock())
        migrate_one(connection, migrations)
    if form > len(migrations):
        raise KeptByNewer(file, form, len(migrations))


def _look_at(file: Path, backups: Path) -> None:
    try:
        if not file.exists():
            return
        examination = examine(file)
    except OSError as error:
        raise KeepingUnusable(f"{file} cannot be read: {error.strerror}.", file) from error
    if examination.form > FORM:
        raise KeptByNewer(file, examination.form, FORM)
    sound = newest_sound(backups) if examination.fault else None
    if examination.fault == EMPTY and sound is None:
        return  # a new file, before anything was written to it
    if examination.fault:
        raise KeptBroken(file, examination.fault, sound.path if sound else None)


def _existing(folder: Path) -> Path:
    """The folder, or the nearest one above it that is there."""
    return next((each for each in (folder, *folder.parents) if each.exists()), folder)
