"""An upgrade that comes while the program runs is noticed."""

from __future__ import annotations

from pathlib import Path

import pytest

from suunta import paths
from suunta.ui import messages, replacement
from suunta.ui.messages import message_of
from suunta.ui.replacement import Program


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "suunta"
    file.write_bytes(b"version 1")
    return file


def upgrade(file: Path) -> None:
    """As packages do it: a new file takes the name of the old one."""
    new = file.with_suffix(".new")
    new.write_bytes(b"version 2")
    new.replace(file)


def test_a_new_file_of_the_same_name_is_another_program(file: Path) -> None:
    program = Program(file)
    before = program.is_replaced()

    upgrade(file)

    assert not before
    assert program.is_replaced()


def test_a_file_that_is_gone_may_come_back(file: Path) -> None:
    program = Program(file)
    away = file.rename(file.with_name("away"))
    gone = program.is_replaced()

    away.rename(file)

    assert not gone
    assert not program.is_replaced()


def test_a_checkout_is_never_replaced_and_an_installed_program_has_a_file(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    checkout = paths.program_file()
    monkeypatch.setattr(paths, "is_installed", lambda: True)

    assert checkout is None
    assert not Program(checkout).is_replaced()
    assert paths.program_file() == Path(str(paths.__file__)).with_name("__init__.py")


@pytest.mark.parametrize("error", [ModuleNotFoundError("suunta.export.x"), ValueError("bad data")])
def test_an_odd_error_after_an_upgrade_is_told_as_what_it_is(
    error: Exception, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(messages, "THIS", Program(file))
    before = message_of(error).title

    upgrade(file)

    assert before == "Something went wrong"
    assert message_of(error).title == "Another version of Suunta was installed"
    assert "start it again" in message_of(error).text
    assert not replacement.THIS.is_replaced()
