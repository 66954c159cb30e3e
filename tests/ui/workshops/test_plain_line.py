"""One line of words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from suunta.ui.workshops.plain_line import PlainLine


def test_showing_other_words_keeps_the_cursor_and_undo_is_the_workshops(qtbot: QtBot) -> None:
    line = PlainLine("owner")
    qtbot.addWidget(line)
    with qtbot.waitActive(line):
        line.show()
    line.setFocus()
    QTest.keyClicks(line, "lead")
    line.setCursorPosition(2)

    line.set_text("leader")
    assert line.cursorPosition() == 2
    QTest.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert line.text() == "leader"

    with qtbot.waitSignal(line.left):
        line.clearFocus()
