"""The palette is made when it is asked for, and goes with the pages it leads to."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from suunta.ui.palette.entry import Kind
from suunta.ui.shell.main_window import MainWindow
from suunta.ui.shell.palette_door import PaletteDoor
from suunta.ui.shell.session import Session
from suunta.ui.shell.sidebar_entry import sidebar_entries


def panel_of(window: MainWindow) -> QWidget | None:
    return window.findChild(QWidget, "palette")


def test_a_start_makes_no_palette(session: Session) -> None:
    assert panel_of(session.window) is None

    session.window.commands.action("palette.open").trigger()

    assert panel_of(session.window) is not None


def test_it_lists_what_the_sidebar_leads_to(session: Session) -> None:
    door = session.pages.findChild(PaletteDoor) if session.pages else None
    assert door is not None

    places = door._places()

    entries = sidebar_entries(session.workspace.overview.documents)
    assert [place.value for place in places] == [each.place for each in entries if each.place]
    assert {place.kind for place in places} == {Kind.PLACE}


def test_it_goes_with_the_pages(qtbot: QtBot, session: Session) -> None:
    session.window.commands.action("palette.open").trigger()
    door = session.pages.findChild(PaletteDoor) if session.pages else None
    assert door is not None

    session.stop()
    door.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    assert panel_of(session.window) is None


def test_every_key_of_the_palette_is_free_for_typing(qtbot: QtBot, session: Session) -> None:
    session.window.commands.action("palette.open").trigger()
    field = QApplication.focusWidget()

    qtbot.keyClicks(field, "a/b")
    qtbot.keyClick(field, Qt.Key.Key_Backspace)

    assert field.text() == "a/"
