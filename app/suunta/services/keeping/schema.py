"""The tables of the user's file, and the way from each earlier form of them to today's.

The form's number is the file's `user_version`. A form that was ever released is never changed:
what is new is a migration of its own at the end.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

APPLICATION = 0x53555554
"""`SUUT`: tells our files from other SQLite databases."""

Migration = Callable[[sqlite3.Connection], None]


def _kept_things(connection: sqlite3.Connection) -> None:
    """Form 1: everything that is kept, each as one JSON text under its identifier; settings."""
    connection.execute(
        """
        CREATE TABLE kept (
            id TEXT NOT NULL PRIMARY KEY,
            kind TEXT NOT NULL,
            changed TEXT NOT NULL,
            in_bin INTEGER NOT NULL DEFAULT 0 CHECK (in_bin IN (0, 1)),
            body TEXT NOT NULL
        ) WITHOUT ROWID
        """
    )
    connection.execute(
        """
        CREATE TABLE setting (
            key TEXT NOT NULL PRIMARY KEY,
            changed TEXT NOT NULL,
            value TEXT NOT NULL
        ) WITHOUT ROWID
        """
    )


def _reading_places(connection: sqlite3.Connection) -> None:
    """Form 2: where each document was left, for "continue reading"."""
    connection.execute(
        """
        CREATE TABLE reading (
            document TEXT NOT NULL PRIMARY KEY,
            read TEXT NOT NULL,
            body TEXT NOT NULL
        ) WITHOUT ROWID
        """
    )


MIGRATIONS: tuple[Migration, ...] = (_kept_things, _reading_places)
"""The migration at place n leads from form n to form n + 1; form 0 is an empty file."""

FORM = len(MIGRATIONS)
"""The form this program writes; a file of a higher one is a newer program's."""


def form_of(connection: sqlite3.Connection) -> int:
    number: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return number


def migrate_one(connection: sqlite3.Connection, migrations: tuple[Migration, ...]) -> None:
    """Take one step to the next form, whole or not at all."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        # Another process may have taken the step while this one waited.
        form = form_of(connection)
        if form < len(migrations):
            migrations[form](connection)
            connection.execute(f"PRAGMA application_id = {APPLICATION}")
            connection.execute(f"PRAGMA user_version = {form + 1}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
