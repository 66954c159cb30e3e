"""The forms of the file, and the steps between them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from suunta.services.keeping.schema import APPLICATION, FORM, MIGRATIONS, form_of, migrate_one

TABLES = {0: set(), 1: {"kept", "setting"}, 2: {"kept", "setting", "reading"}}


@pytest.fixture
def connection() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as opened:
        yield opened


def tables(connection: sqlite3.Connection) -> set[str]:
    return {row[0] for row in connection.execute("SELECT name FROM sqlite_schema")}


def test_each_step_leads_to_the_next_form(connection: sqlite3.Connection) -> None:
    for form in range(FORM):
        assert form_of(connection) == form
        assert tables(connection) == TABLES[form]

        migrate_one(connection, MIGRATIONS)

    assert (form_of(connection), tables(connection)) == (FORM, TABLES[FORM])
    assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION,)


def test_a_step_that_another_process_has_taken_is_not_taken_again(
    connection: sqlite3.Connection,
) -> None:
    for _ in range(FORM + 2):
        migrate_one(connection, MIGRATIONS)

    assert form_of(connection) == FORM


def test_a_step_that_fails_leaves_the_form_it_began_with(connection: sqlite3.Connection) -> None:
    def fails(connection: sqlite3.Connection) -> None:
        connection.execute("CREATE TABLE half (a)")
        raise RuntimeError("planted")

    migrate_one(connection, MIGRATIONS)

    with pytest.raises(RuntimeError, match="planted"):
        migrate_one(connection, (MIGRATIONS[0], fails))

    assert (form_of(connection), tables(connection)) == (1, TABLES[1])
    assert not connection.in_transaction
