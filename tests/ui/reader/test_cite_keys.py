"""Selecting by keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from suunta.domain.language import Language
from suunta.services.workspace import Workspace
from suunta.ui.reader.page_browser import PageBrowser
from suunta.ui.reader.reader_page import ReaderPage

SHIFT = Qt.KeyboardModifier.ShiftModifier


def press(qtbot: QtBot, browser: PageBrowser, *keys: Qt.Key) -> str:
    """Answers what is selected then, a paragraph a line."""
    for key in keys:
        qtbot.keyClick(browser, key, SHIFT)
    selected = browser.textCursor().selectedText()
    return selected.replace("\N{PARAGRAPH SEPARATOR}", "\n")


def test_paragraphs_are_added_from_the_first_in_sight(
    qtbot: QtBot, browser: PageBrowser, workspace: Workspace
) -> None:
    browser.go_to("why")
    heading = workspace.reading.page("recommendation/1", Language.EN).page.sections[1].heading

    assert press(qtbot, browser, Qt.Key.Key_Down) == heading
    two = press(qtbot, browser, Qt.Key.Key_Down)
    assert two.split("\n")[0] == heading
    assert two.split("\n")[1].startswith("The first recommendation says")
    assert press(qtbot, browser, Qt.Key.Key_Up) == heading
    assert press(qtbot, browser, Qt.Key.Key_Up) == ""


def test_words_are_added_at_the_end_and_taken_away(qtbot: QtBot, browser: PageBrowser) -> None:
    browser.go_to("why")
    press(qtbot, browser, Qt.Key.Key_Down)

    one = press(qtbot, browser, Qt.Key.Key_Right)
    more = press(qtbot, browser, Qt.Key.Key_Right, Qt.Key.Key_Right)

    assert more.startswith(one)
    assert more.endswith(("The first recommendation", "The first"))
    assert len(press(qtbot, browser, Qt.Key.Key_Left)) < len(more)


def test_what_is_selected_stays_in_sight(qtbot: QtBot, browser: PageBrowser) -> None:
    press(qtbot, browser, *[Qt.Key.Key_Down] * 14)

    assert browser.verticalScrollBar().value() > 0
    bottom = browser.cursorRect().bottom()
    assert 0 < bottom <= browser.viewport().height()


def test_the_arrows_alone_go_on_moving_the_page(qtbot: QtBot, browser: PageBrowser) -> None:
    qtbot.keyClick(browser, Qt.Key.Key_Down)

    assert not browser.textCursor().hasSelection()
    assert browser.verticalScrollBar().value() > 0


def test_one_column_is_selected_and_copied_where_there_are_two(
    qtbot: QtBot, reader: ReaderPage, browser: PageBrowser, workspace: Workspace
) -> None:
    reader.turning.toggle_beside()
    browser.go_to("why")
    press(qtbot, browser, *[Qt.Key.Key_Down] * 2)

    qtbot.keyClick(browser, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    finnish = workspace.reading.page("recommendation/1", Language.FI).page.sections[1]
    copied = QGuiApplication.clipboard().text()
    assert finnish.heading not in copied
    assert "lang=en" in copied.split("\n")[-1]
