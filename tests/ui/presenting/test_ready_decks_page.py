"""Where the user's own data cannot be opened, the ready decks are presented and exported."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from suunta.services.keeping import open_keeping
from suunta.ui.presenting.one_screen_question import OneScreenQuestion
from suunta.ui.presenting.present_door import PresentDoor
from suunta.ui.presenting.ready_decks_page import ReadyDecksPage
from suunta.ui.shell.place import PRESENTATIONS, WORKSHOPS
from suunta.ui.shell.session import Session
from suunta.ui.shell.stage import Stage

Key = Qt.Key


@pytest.fixture
def session(
    open_window: Callable[..., Session], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Session:
    """With data that a newer Suunta wrote."""
    monkeypatch.setattr("suunta.ui.presenting.keep_awake.shutil.which", lambda _name: None)
    keeping = open_keeping(tmp_path / "data")
    keeping.close()
    with sqlite3.connect(keeping.file) as newer:
        newer.execute("PRAGMA user_version = 999")
    newer.close()
    return open_window()


@pytest.fixture
def page(session: Session) -> ReadyDecksPage:
    assert session.workspace.keeping is None
    assert session.navigator is not None
    session.navigator.go(PRESENTATIONS)
    page = session.window.findChild(ReadyDecksPage)
    assert page is not None
    return page


def door_of(session: Session) -> PresentDoor:
    stage = session.window.findChild(Stage)
    assert stage is not None
    return stage.door()


def test_it_lists_what_is_ready_and_says_why_there_is_no_more(
    session: Session, page: ReadyDecksPage
) -> None:
    rows = [page.list.model().index(row, 0).data() for row in range(1, 5)]

    assert len(rows) == len(session.workspace.presenting.ready)
    assert page.current() == session.workspace.presenting.ready[0]
    assert "newer version" in page._about.text()


def test_enter_presents_the_one_that_is_chosen(
    session: Session, page: ReadyDecksPage, qtbot: QtBot
) -> None:
    qtbot.keyClick(page.list, Key.Key_Down)
    qtbot.keyClick(page.list, Key.Key_Return)
    question = session.window.findChild(OneScreenQuestion)
    assert question is not None
    question._on_share()
    door = door_of(session)
    assert door.desk is not None
    assert door.desk.talking.deck == session.workspace.presenting.ready[1]
    assert door.windows is not None
    console = door.windows.console
    assert console is not None
    qtbot.keyClick(console, Key.Key_D)
    qtbot.keyClick(console, Key.Key_V)
    assert "Votes cannot be kept" in console.page.state_line.text()
    qtbot.keyClick(console, Key.Key_PageDown)
    assert door.desk.talk.place.position == 1


def test_the_command_presents_it_too(session: Session, page: ReadyDecksPage, qtbot: QtBot) -> None:
    qtbot.keyClick(session.window, Key.Key_F5)

    assert session.window.findChild(OneScreenQuestion) is not None


def test_it_is_exported(session: Session, page: ReadyDecksPage) -> None:
    page.export.click()
    dialog = session.window.findChild(QDialog, "exportDialog")

    assert dialog is not None
    assert dialog.isVisible()
    dialog.reject()


def test_the_workshops_say_why_there_are_none(session: Session, page: ReadyDecksPage) -> None:
    assert session.navigator is not None
    session.navigator.go(WORKSHOPS)
    session.navigator.back()

    assert page.isVisible()
    assert page.current() is not None
