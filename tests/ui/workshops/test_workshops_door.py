"""The way to the workshops, in the whole window."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from suunta.services.keeping import open_keeping
from suunta.ui.shell.place import PageName
from suunta.ui.shell.session import Session
from suunta.ui.workshops.workshops_page import WorkshopsPage


def _page(session: Session) -> WorkshopsPage:
    assert session.pages is not None
    return cast("WorkshopsPage", session.pages.own.widget(PageName.WORKSHOP))


def test_a_workshop_is_begun_from_anywhere(session: Session) -> None:
    session.window.commands.action("workshop.new").trigger()

    assert session.navigator is not None
    assert session.navigator.place.page is PageName.WORKSHOP
    desk = _page(session).desk
    assert desk.workshop is not None
    assert desk.workshop.statements == ()


def test_it_is_still_open_after_a_look_at_another_page(session: Session, qtbot: QtBot) -> None:
    session.window.commands.action("workshop.new").trigger()
    page = _page(session)
    QTest.keyClicks(page.focusWidget(), "Day")
    session.window.commands.action("home.show").trigger()
    session.window.commands.action("workshops.show").trigger()

    assert page.desk.workshop is not None
    assert page.desk.workshop.title == "Day"
    assert page.isVisible()
    # Ctrl+Z belongs to the workshop here, and not to the deletions of the window.
    page.view.head.title.setFocus()
    qtbot.waitUntil(page.desk.is_saved)
    QTest.keyClick(page.view.head.title, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.desk.workshop.title == ""


def test_what_was_typed_is_there_in_the_next_run(session: Session, qtbot: QtBot) -> None:
    session.window.commands.action("workshop.new").trigger()
    QTest.keyClicks(_page(session).focusWidget(), "Day")
    keeping = session.workspace.keeping
    assert keeping is not None
    folder = keeping.file.parent
    session.stop()

    again = open_keeping(folder)
    assert [each.title for each in again.workshops.all()] == ["Day"]
    again.close()
