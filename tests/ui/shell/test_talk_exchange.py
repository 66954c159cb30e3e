"""A talk that is on ends only when that was answered."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from suunta.domain.deck import Deck
from suunta.domain.language import Language
from suunta.ui.shell.talk_exchange import ask_to_exchange

FIRST, SECOND = (Deck({Language.EN: title}) for title in ("Vision", "Quiz"))


def test_both_are_named_and_nothing_is_done_without_an_answer(qtbot: QtBot) -> None:
    window, done = QWidget(), []
    qtbot.addWidget(window)
    window.show()
    ask_to_exchange(window, FIRST, SECOND, Language.EN, lambda: done.append(True))
    box = window.findChild(QMessageBox)
    assert box is not None
    assert "Vision" in box.text()
    assert "Quiz" in box.informativeText()
    qtbot.keyClick(box, Qt.Key.Key_Return)

    assert not done, "the answer of Enter is no"
