"""Opening SQLite's files under every name, and copying them whole."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from suunta.services.keeping.connecting import connect, copy_whole, reading, uri_of


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        (PurePosixPath("/home/aino/a b/ä?#%.db"), "file:///home/aino/a%20b/%C3%A4%3F%23%25.db"),
        (PureWindowsPath(r"C:\Users\Åke\suunta.db"), "file:///C%3A/Users/%C3%85ke/suunta.db"),
        (PureWindowsPath(r"\\server\share\suunta.db"), "file:////server/share/suunta.db"),
    ],
)
def test_sqlite_is_told_every_name(path: Path, uri: str) -> None:
    assert uri_of(path) == uri


@pytest.mark.parametrize("name", ["plain", "with space", "ä?#%&", "日本語", "a" * 200])
def test_a_file_of_any_name_is_made_under_that_name(tmp_path: Path, name: str) -> None:
    file = tmp_path / f"{name}.db"

    with closing(connect(file, remote=False)) as connection:
        connection.execute("CREATE TABLE a (b)")

    assert [path.name for path in tmp_path.iterdir()] == [file.name]


@pytest.mark.parametrize("remote", [False, True])
def test_reading_leaves_nothing_behind(tmp_path: Path, remote: bool) -> None:
    file = tmp_path / "a.db"
    with closing(connect(file, remote=remote)) as connection:
        connection.execute("CREATE TABLE a (b)")
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}

    with reading(file) as connection:
        tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_schema")]

    assert tables == ["a"]
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_reading_sees_what_an_open_program_has_committed(tmp_path: Path) -> None:
    file = tmp_path / "a.db"
    with closing(connect(file, remote=False)) as writer:
        writer.execute("CREATE TABLE a (b)")

        with reading(file) as connection:
            assert connection.execute("SELECT count(*) FROM a").fetchone() == (0,)


def test_nothing_is_written_by_a_reader(tmp_path: Path) -> None:
    file = tmp_path / "a.db"
    connect(file, remote=True).close()
    with closing(connect(file, remote=True)) as connection:
        connection.execute("CREATE TABLE a (b)")

    with reading(file) as connection, pytest.raises(sqlite3.OperationalError, match="readonly"):
        connection.execute("INSERT INTO a VALUES (1)")


def test_a_copy_that_fails_leaves_the_old_one(tmp_path: Path) -> None:
    target = tmp_path / "copies" / "copy.db"
    with closing(connect(tmp_path / "a.db", remote=False)) as connection:
        connection.execute("CREATE TABLE a (b)")
        copy_whole(connection, target)
        before = target.read_bytes()
        connection.execute("DROP TABLE a")
        (tmp_path / "copies" / "copy.db.part").mkdir()

        with pytest.raises(OSError):  # noqa: PT011  a folder stands in the way
            copy_whole(connection, target)

    assert target.read_bytes() == before
