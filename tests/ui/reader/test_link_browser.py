"""Tab over the links of a text, seen and heard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from suunta.ui.reader.link_browser import LinkBrowser
from suunta.ui.theme.theme import Theme


@pytest.fixture
def browser(qtbot: QtBot, theme: Theme) -> LinkBrowser:
    browser = LinkBrowser(theme=theme)
    qtbot.addWidget(browser)
    browser.setHtml("<p>See <a href='one'>potilas&shy;turvallisuus</a> and <a href='2'>law</a></p>")
    with qtbot.waitActive(browser):
        browser.show()
    browser.setFocus()
    return browser


def test_a_screen_reader_hears_each_link_that_tab_goes_to(
    qtbot: QtBot, browser: LinkBrowser
) -> None:
    said: list[str] = []
    browser.announcer.said.connect(said.append)

    for _ in range(2):
        qtbot.keyClick(browser, Qt.Key.Key_Tab)

    assert said == ["potilasturvallisuus", "law"]


def test_selected_words_that_are_no_link_are_not_said(qtbot: QtBot, browser: LinkBrowser) -> None:
    browser.moveCursor(QTextCursor.MoveOperation.NextWord, QTextCursor.MoveMode.KeepAnchor)

    with qtbot.assertNotEmitted(browser.announcer.said):
        browser._say_link()
