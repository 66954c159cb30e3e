"""A clicker turns the slides wherever the keyboard is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.presenting.conftest import DECK, Given

from suunta.domain.language import Language
from suunta.services.workspace import Workspace
from suunta.ui.presenting.one_screen_question import OneScreenQuestion
from suunta.ui.presenting.present_door import PresentDoor

Key = Qt.Key


def click(window: QWidget, key: Key) -> None:
    """As the system sends it: to the window, which gives it to what has the keyboard."""
    handle = window.windowHandle()
    assert handle is not None
    QTest.keyClick(handle, key)


def test_it_turns_the_slides_from_a_field_of_the_window(
    given: Given, window: QWidget, qtbot: QtBot
) -> None:
    field = QLineEdit(window)
    field.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    field.setFocus()
    given.desk.project("suunta:recommendation/2")
    click(window, Key.Key_PageDown)
    assert given.desk.talk.hit == ""
    assert given.desk.talk.place.position == 0
    click(window, Key.Key_PageDown)
    assert given.desk.talk.place.position == 1
    assert field.hasFocus()
    QTest.keyClick(window.windowHandle(), "b")  # type: ignore[call-overload]
    assert field.text() == "b"
    click(window, Key.Key_PageUp)
    assert given.desk.talk.place.position == 0


def test_it_steps_through_a_long_hit_without_a_talk(
    door: PresentDoor, window: QWidget, qtbot: QtBot
) -> None:
    """As long as there is more of it; then the keys are those of the window again."""
    told: list[str] = []
    door.told.connect(told.append)
    field = QLineEdit(window)
    field.show()
    door.hits.project("suunta:recommendation/3?lang=en#why", Language.EN)
    assert door.desk is not None
    assert told[-1].endswith("Page Down shows how it goes on.")
    with qtbot.waitActive(window):
        window.activateWindow()
    field.setFocus()
    shown = []
    for key in (Key.Key_PageDown, Key.Key_PageDown, Key.Key_PageDown, Key.Key_PageUp):
        click(window, key)
        shown.append(door.desk.talk.seen.hit_step)

    assert shown == [2, 3, 3, 2]
    assert door.is_showing()


def test_a_text_that_is_read_keeps_its_keys(given: Given, window: QWidget, qtbot: QtBot) -> None:
    text = QTextBrowser(window)
    text.setPlainText("One line.\n" * 400)
    text.resize(200, 100)
    text.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    text.setFocus()
    click(window, Key.Key_PageDown)

    assert given.desk.talk.place.position == 0
    assert text.verticalScrollBar().value() > 0


def test_after_the_talk_the_keys_are_those_of_the_window(
    given: Given, window: QWidget, qtbot: QtBot
) -> None:
    desk = given.desk
    given.door.stop()
    with qtbot.waitActive(window):
        window.activateWindow()
    click(window, Key.Key_PageDown)

    assert desk.talk.place.position == 0


def test_where_the_window_covers_the_one_screen_the_slide_comes_back(
    door: PresentDoor, window: QWidget, workspace: Workspace, qtbot: QtBot
) -> None:
    door.start(workspace.presenting.deck(DECK), Language.EN)
    question = window.findChild(OneScreenQuestion)
    assert question is not None
    question._on_slides()
    assert door.windows is not None
    console = door.windows.console
    assert console is not None
    with qtbot.waitActive(window):
        window.activateWindow()
    click(window, Key.Key_PageDown)

    qtbot.waitUntil(console.isActiveWindow)
    assert door.desk is not None
    assert door.desk.talk.place.position == 1
