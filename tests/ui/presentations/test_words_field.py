"""A field of words tells what is typed, and only that."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from suunta.ui.presentations.words_field import WordsField


@pytest.fixture
def field(qtbot: QtBot) -> WordsField:
    field = WordsField("text")
    qtbot.addWidget(field)
    field.resize(300, 200)
    field.show()
    return field


def test_what_is_shown_is_not_told(field: WordsField, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(field.typed):
        field.show_words("Given", "Filled")

    assert field.value() == "Given"


def test_each_key_is_told(field: WordsField, qtbot: QtBot) -> None:
    with qtbot.waitSignal(field.typed) as typed:
        QTest.keyClick(field.text, "a")

    assert typed.args == ["a"]


def test_it_grows_with_what_is_typed_or_filled_in(field: WordsField) -> None:
    field.show_words("", "")
    low = field.text.height()
    field.show_words("", "word " * 60)
    assert field.text.height() > low
    field.show_words("\n".join("abcdefgh"), "")

    assert field.text.height() > low


def test_one_line_takes_no_other(qtbot: QtBot) -> None:
    field = WordsField("title", is_one_line=True)
    qtbot.addWidget(field)
    QTest.keyClicks(field.text, "a")
    QTest.keyClick(field.text, Qt.Key.Key_Return)
    field.text.insertPlainText("b\nc")

    assert field.value() == "ab c"


def test_a_remark_is_heard_and_goes_again(field: WordsField) -> None:
    field.remark("Too long", is_warning=True)
    assert field.said() == "Too long"
    assert field.text.accessibleDescription() == "Too long"
    field.remark("")

    assert field.said() == ""
    assert field.text.accessibleDescription() == ""


def test_the_place_of_the_cursor_stays_when_words_are_shown_anew(field: WordsField) -> None:
    field.show_words("one two")
    cursor = field.text.textCursor()
    cursor.setPosition(3)
    field.text.setTextCursor(cursor)
    field.show_words("one three")

    assert field.text.textCursor().position() == 3
