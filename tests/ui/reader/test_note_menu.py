"""What can be kept, in the menu of the text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from suunta.ui.reader.highlight_grounds import Painted
from suunta.ui.reader.note_menu import NoteMenu
from suunta.ui.reader.page_browser import PageBrowser
from suunta.ui.theme.theme import Theme


@pytest.fixture
def browser(qtbot: QtBot, theme: Theme) -> PageBrowser:
    browser = PageBrowser(theme=theme)
    qtbot.addWidget(browser)
    browser.resize(700, 300)
    browser.show_html("<p>Some words to be read and kept.</p>")
    browser.show()
    return browser


@pytest.fixture
def menu(browser: PageBrowser, theme: Theme) -> NoteMenu:
    return NoteMenu(browser=browser, theme=theme, parent=browser)


def texts(menu: QMenu) -> list[str]:
    return [each.text().partition("\t")[0] for each in menu.actions()]


def begun(made: NoteMenu, parent: PageBrowser) -> QMenu:
    menu = QMenu(parent)
    menu.addAction("Copy")
    made.begin(menu, QPoint(parent.margins()[0] + 20, parent.margins()[1] + 8))
    return menu


def test_its_entries_stand_before_the_others(menu: NoteMenu, browser: PageBrowser) -> None:
    assert texts(begun(menu, browser)) == ["Highlight", "Write a note on this", "", "Copy"]


def test_over_a_highlight_it_can_be_removed(
    menu: NoteMenu, browser: PageBrowser, qtbot: QtBot
) -> None:
    browser.set_highlights((Painted("one", 0, 15),))

    shown = begun(menu, browser)

    assert texts(shown)[0] == "Remove the highlight"
    assert 0 < browser.textCursor().position() <= 15
    with qtbot.waitSignal(menu.highlight_requested):
        shown.actions()[0].trigger()


def test_a_selection_beyond_a_highlight_can_be_highlighted(
    menu: NoteMenu, browser: PageBrowser
) -> None:
    browser.set_highlights((Painted("one", 0, 15),))
    cursor = browser.textCursor()
    cursor.setPosition(5)
    cursor.setPosition(25, QTextCursor.MoveMode.KeepAnchor)
    browser.setTextCursor(cursor)

    assert texts(begun(menu, browser))[0] == "Highlight"
    assert isinstance(menu, QObject)
