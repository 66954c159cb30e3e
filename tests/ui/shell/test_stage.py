from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from suunta.ui.presenting.one_screen_question import OneScreenQuestion
from suunta.ui.shell.place import PageName
from suunta.ui.shell.session import Session
from suunta.ui.shell.stage import COMMANDS, Stage

Key = Qt.Key
PATIENCE = 10_000


@pytest.fixture(autouse=True)
def sleeping(monkeypatch: pytest.MonkeyPatch) -> None:
    """The machine of whoever tests may sleep."""
    monkeypatch.setattr("suunta.ui.presenting.keep_awake.shutil.which", lambda _name: None)


def stage_of(session: Session) -> Stage:
    stage = session.window.findChild(Stage)
    assert stage is not None
    return stage


def give_command(session: Session, identifier: str) -> None:
    session.window.commands.action(identifier).trigger()


def test_every_command_is_bound(session: Session) -> None:
    for identifier in COMMANDS:
        assert session.window.commands.why_not(identifier) == ""


def test_nothing_is_made_before_it_is_asked_for(session: Session) -> None:
    assert stage_of(session)._door is None


def test_present_leads_to_the_presentations_and_then_begins(session: Session, qtbot: QtBot) -> None:
    assert session.navigator is not None
    give_command(session, "present.start")
    assert session.navigator.place.page is PageName.PRESENTATIONS
    give_command(session, "present.start")
    question = session.window.findChild(OneScreenQuestion)
    assert question is not None
    question._on_share()
    door = stage_of(session).door()
    assert door.is_running()
    session.window.close()
    assert session.window.isVisible(), "the window does not end a talk by the way"
    assert door.windows is not None
    assert door.windows.console is not None
    box = door.windows.console.findChild(QMessageBox)
    assert box is not None
    box.reject()
    assert door.is_running()


def test_a_hit_of_the_search_goes_to_the_audience(
    open_window: Callable[..., Session], qtbot: QtBot
) -> None:
    session = open_window()
    assert session.pages is not None
    field = session.window.top_bar.search_field
    field.setFocus()
    qtbot.keyClicks(field, "kirjaaminen")
    search = session.pages.search
    qtbot.waitUntil(lambda: search.passage() is not None, timeout=PATIENCE)
    passage = search.passage()
    assert passage is not None
    give_command(session, "hit.project")
    door = stage_of(session).door()
    assert door.desk is not None
    assert door.desk.talk.seen.hit == str(passage)
    assert passage.text, "the very passage, not all of its section"
    shown = door.desk.hit_slide(str(passage))
    assert shown.text
    assert not shown.gone
    assert shown.footnotes or shown.imprint or shown.provenance
    give_command(session, "hit.project")
    assert not door.is_showing()


def test_where_nothing_is_meant_it_says_so(session: Session) -> None:
    give_command(session, "hit.project")

    assert stage_of(session)._door is None
