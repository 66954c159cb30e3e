"""What a file is, told without touching it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from suunta.domain.note import Note
from suunta.services.keeping import Keeping
from suunta.services.keeping.examining import EMPTY, Examination, examine
from suunta.services.keeping.schema import FORM


def test_a_sound_file_has_its_form_and_no_fault(
    opened: Callable[[], Keeping], folder: Path
) -> None:
    keeping = opened()
    keeping.notes.save(Note("a"))
    while_open = examine(keeping.file)
    keeping.close()

    assert while_open == examine(keeping.file) == Examination(FORM)


def test_an_empty_file_is_empty(tmp_path: Path) -> None:
    (tmp_path / "a.db").touch()

    assert examine(tmp_path / "a.db") == Examination(fault=EMPTY)


def test_a_cut_off_file_is_damaged(opened: Callable[[], Keeping], folder: Path) -> None:
    keeping = opened()
    keeping.notes.save(Note("word " * 20_000))
    keeping.close()
    content = keeping.file.read_bytes()
    keeping.file.write_bytes(content[: len(content) // 2])

    assert examine(keeping.file).fault.startswith("is damaged")


def test_a_database_before_its_first_form_is_a_new_one(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "a.db")) as connection:
        connection.execute("PRAGMA journal_mode = WAL")

    assert examine(tmp_path / "a.db") == Examination()


def test_a_file_that_is_not_there_is_no_examination(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        examine(tmp_path / "a.db")
