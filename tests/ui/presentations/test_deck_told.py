"""What is told of a presentation scrolls where there is little room, by keys as well."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from suunta.ui.presentations.deck_told import DeckTold
from suunta.ui.presentations.presentations_page import PresentationsPage


def told_of(page: PresentationsPage, height: int, qtbot: QtBot) -> DeckTold:
    told = page.decks.findChild(DeckTold)
    assert told is not None
    page.resize(808, height)
    page.decks.choose("deck/six-recommendations-workshop")
    qtbot.waitUntil(lambda: told.isVisible() and told.height() > 50)
    return told


def test_the_keyboard_reaches_its_last_line(page: PresentationsPage, qtbot: QtBot) -> None:
    told = told_of(page, 560, qtbot)
    bar = told.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    told.setFocus()

    for _ in range(60):
        QTest.keyClick(told, Qt.Key.Key_Down)

    assert bar.value() == bar.maximum()
    assert told.focusPolicy() is Qt.FocusPolicy.TabFocus


def test_it_is_no_stop_where_all_is_seen(page: PresentationsPage, qtbot: QtBot) -> None:
    told = told_of(page, 1500, qtbot)

    qtbot.waitUntil(lambda: told.focusPolicy() is Qt.FocusPolicy.NoFocus)
    assert told.verticalScrollBar().maximum() == 0
