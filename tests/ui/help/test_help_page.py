"""The help in the whole window: its parts, the history, and what its examples lead to."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from suunta.ui.help.help_list import HelpList
from suunta.ui.help.help_page import HelpPage, Part
from suunta.ui.shell.navigator import Navigator
from suunta.ui.shell.place import PageName
from suunta.ui.shell.session import Session


@pytest.fixture
def page(session: Session) -> HelpPage:
    """The help, opened by its key."""
    session.window.commands.action("help.show").trigger()
    assert session.pages is not None
    return session.pages.help()


def navigator_of(session: Session) -> Navigator:
    assert session.navigator is not None
    return session.navigator


def press(qtbot: QtBot, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), key)


def test_f1_opens_the_shortcuts(qtbot: QtBot, session: Session) -> None:
    press(qtbot, Qt.Key.Key_F1)

    assert navigator_of(session).place.page is PageName.HELP
    assert session.pages is not None
    assert session.pages.currentWidget() is session.pages.help()
    assert session.pages.help().part is Part.SHORTCUTS


def test_the_sidebar_leads_to_it_and_marks_it(qtbot: QtBot, session: Session) -> None:
    foot = session.window.sidebar.foot
    foot.setFocus()
    press(qtbot, Qt.Key.Key_Down, Qt.Key.Key_Return)

    assert navigator_of(session).place.page is PageName.HELP
    assert foot.currentIndex().data() == "Help"


def test_arrow_keys_choose_the_part(qtbot: QtBot, page: HelpPage) -> None:
    page.findChild(QPushButton, "shortcuts").setFocus()

    press(qtbot, Qt.Key.Key_Right)

    assert page.part is Part.SEARCHING
    assert page.findChild(HelpList, "searchTips").isVisible()


def test_an_example_is_searched_for(qtbot: QtBot, session: Session, page: HelpPage) -> None:
    page.go_to("searching")
    page.findChild(HelpList, "searchTips").setFocus()

    press(qtbot, Qt.Key.Key_Return)

    assert navigator_of(session).place.page is PageName.SEARCH
    assert session.window.top_bar.search_field.text() == "documentation"


def test_back_returns_to_the_part_that_was_left(
    qtbot: QtBot, session: Session, page: HelpPage
) -> None:
    page.findChild(QLineEdit, "shortcutField").setText("dark")
    page.go_to("searching")
    navigator_of(session).open("suunta:recommendation/1")
    navigator_of(session).go_to_help()
    assert page.part is Part.SHORTCUTS
    assert page.findChild(QLineEdit, "shortcutField").text() == ""

    navigator_of(session).back()
    navigator_of(session).back()

    assert page.part is Part.SEARCHING
    assert page.findChild(QLineEdit, "shortcutField").text() == "dark"


def test_about_has_a_command_of_its_own(session: Session) -> None:
    session.window.commands.action("about.show").trigger()

    assert session.pages is not None
    assert session.pages.help().part is Part.ABOUT


def test_what_support_will_ask_is_copied_from_anywhere(qtbot: QtBot, session: Session) -> None:
    QGuiApplication.clipboard().setText("")
    session.window.commands.action("facts.copy").trigger()

    qtbot.waitUntil(lambda: "suunta:" in QGuiApplication.clipboard().text(), timeout=20_000)

    assert navigator_of(session).place.page is PageName.HOME
    assert "Nothing was sent" in session.window.status_line.text()


def test_tab_goes_from_the_parts_to_the_field_to_the_list(qtbot: QtBot, page: HelpPage) -> None:
    page.findChild(QPushButton, "shortcuts").setFocus()

    press(qtbot, Qt.Key.Key_Tab)
    field = QApplication.focusWidget().objectName()
    press(qtbot, Qt.Key.Key_Tab)

    assert (field, QApplication.focusWidget().objectName()) == ("shortcutField", "shortcutList")


@pytest.mark.parametrize("size", [(1024, 640), (683, 410)])
@pytest.mark.parametrize("part", Part)
def test_its_parts_can_be_chosen_in_small_windows(
    open_window: Callable[..., Session], size: tuple[int, int], part: Part
) -> None:
    session = open_window(size=size)
    navigator_of(session).go_to_help(part.value)
    assert session.pages is not None

    buttons = [session.pages.help().findChild(QPushButton, each.value) for each in Part]

    for button in buttons:
        words = button.fontMetrics().horizontalAdvance(button.text())
        assert button.width() >= words
        assert session.window.rect().contains(button.mapTo(session.window, button.rect().center()))
