"""A field for words that grows with them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from suunta.ui.theme.theme import Theme
from suunta.ui.workshops.growing_text import GrowingText


@pytest.fixture
def field(qtbot: QtBot, theme: Theme) -> GrowingText:
    field = GrowingText()
    qtbot.addWidget(field)
    field.resize(200, 30)
    with qtbot.waitActive(field):
        field.show()
    field.setFocus()
    return field


def test_it_is_as_high_as_its_words(field: GrowingText) -> None:
    low = field.height()
    field.set_text("sosiaali- ja terveydenhuollon " * 6)
    assert field.height() > low

    field.set_text("")
    assert field.height() == low


def test_only_what_a_person_types_is_told(field: GrowingText) -> None:
    told: list[str] = []
    field.typed.connect(told.append)
    field.set_text("one")
    QTest.keyClick(field, Qt.Key.Key_End)
    QTest.keyClicks(field, "!")

    assert told == ["one!"]


def test_showing_other_words_keeps_the_cursor(field: GrowingText) -> None:
    field.set_text("abcdef")
    cursor = field.textCursor()
    cursor.setPosition(3)
    field.setTextCursor(cursor)
    field.set_text("abcdefg")
    assert field.textCursor().position() == 3

    field.set_text("a")
    assert field.textCursor().position() == 1


def test_enter_goes_on_or_begins_a_line(field: GrowingText, qtbot: QtBot) -> None:
    with qtbot.waitSignal(field.entered):
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.toPlainText() == ""

    lines = GrowingText(has_lines=True)
    qtbot.addWidget(lines)
    QTest.keyClick(lines, Qt.Key.Key_Return)
    assert lines.toPlainText() == "\n"


def test_undo_is_left_to_the_workshop(field: GrowingText) -> None:
    QTest.keyClicks(field, "a")
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert field.toPlainText() == "a"
