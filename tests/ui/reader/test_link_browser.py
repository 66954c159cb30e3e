"""Tab over the links of a text, seen and heard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
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


def test_what_a_link_rests_on_is_heard_with_it(qtbot: QtBot, browser: LinkBrowser) -> None:
    browser.setHtml(
        "<p>So. <a href='#inferred-1' title='Our\N{NO-BREAK SPACE}reading'>&nbsp;inferred </a></p>"
    )

    with qtbot.waitSignal(browser.announcer.said) as said:
        qtbot.keyClick(browser, Qt.Key.Key_Tab)

    assert said.args == ["inferred: Our reading"]


def long_page(browser: LinkBrowser) -> None:
    rows = "".join(f"<p><a href='{number}'>link {number}</a></p>" for number in range(100))
    browser.setHtml(rows)
    browser.resize(400, 300)


@pytest.mark.parametrize("has_been_used", [False, True])
def test_tab_goes_on_from_what_is_in_sight(
    qtbot: QtBot, browser: LinkBrowser, has_been_used: bool
) -> None:
    long_page(browser)
    if has_been_used:
        qtbot.keyClick(browser, Qt.Key.Key_Tab)
    bar = browser.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    scrolled = bar.value()

    qtbot.keyClick(browser, Qt.Key.Key_Tab)

    assert bar.value() == scrolled
    assert browser.viewport().rect().contains(browser.cursorRect())
    first = int(browser.textCursor().selectedText().split()[1])
    qtbot.keyClick(browser, Qt.Key.Key_Tab)
    assert browser.textCursor().selectedText() == f"link {first + 1}"

    bar.setValue(0)
    qtbot.keyClick(browser, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert bar.value() < 30  # a line at the lower edge comes wholly into sight
    assert 0 < int(browser.textCursor().selectedText().split()[1]) < first


def test_control_goes_to_either_end(qtbot: QtBot, browser: LinkBrowser) -> None:
    long_page(browser)
    control, bar = Qt.KeyboardModifier.ControlModifier, browser.verticalScrollBar()

    qtbot.keyClick(browser, Qt.Key.Key_End, control)
    assert bar.value() == bar.maximum() > 0
    qtbot.keyClick(browser, Qt.Key.Key_Home, control)
    assert bar.value() == 0


def test_tab_leaves_a_text_that_has_no_link_below_what_is_in_sight(
    qtbot: QtBot, theme: Theme
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    browser, after = LinkBrowser(theme=theme, parent=window), QLineEdit(window)
    column = QVBoxLayout(window)
    column.addWidget(browser)
    column.addWidget(after)
    window.resize(400, 300)
    browser.setHtml("<p><a href='1'>link</a></p>" + "<p>Words.</p>" * 100)
    with qtbot.waitActive(window):
        window.show()
    browser.setFocus()
    browser.verticalScrollBar().setValue(browser.verticalScrollBar().maximum())

    qtbot.keyClick(browser, Qt.Key.Key_Tab)

    assert after.hasFocus()
