"""The field of the palette: letters stay, keys that move go to the list."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from suunta.ui.palette.palette_field import PaletteField


@pytest.fixture
def field(qtbot: QtBot) -> Iterator[PaletteField]:
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    field = PaletteField(window)
    layout.addWidget(field)
    layout.addWidget(QPushButton("another", window))
    with qtbot.waitActive(window):
        window.show()
    field.setFocus()
    yield field
    window.close()


@pytest.mark.parametrize(
    ("key", "move"),
    [
        (Qt.Key.Key_Down, "down"),
        (Qt.Key.Key_Up, "up"),
        (Qt.Key.Key_PageDown, "page_down"),
        (Qt.Key.Key_PageUp, "page_up"),
        (Qt.Key.Key_Home, "first"),
        (Qt.Key.Key_End, "last"),
        (Qt.Key.Key_Tab, "down"),
        (Qt.Key.Key_Backtab, "up"),
    ],
)
def test_keys_that_move_go_to_the_list(
    qtbot: QtBot, field: PaletteField, key: Qt.Key, move: str
) -> None:
    with qtbot.waitSignal(field.move_requested) as told:
        qtbot.keyClick(field, key)

    assert told.args == [move]
    assert QApplication.focusWidget() is field


def test_letters_and_selecting_stay_in_the_field(qtbot: QtBot, field: PaletteField) -> None:
    qtbot.keyClicks(field, "ab/")
    with qtbot.assertNotEmitted(field.move_requested):
        qtbot.keyClick(field, Qt.Key.Key_Home, Qt.KeyboardModifier.ShiftModifier)
        qtbot.keyClick(field, Qt.Key.Key_Left)

    assert field.text() == "ab/"


def test_enter_chooses_and_escape_leaves(qtbot: QtBot, field: PaletteField) -> None:
    with qtbot.waitSignal(field.choice_requested):
        qtbot.keyClick(field, Qt.Key.Key_Return)
    with qtbot.waitSignal(field.leave_requested):
        qtbot.keyClick(field, Qt.Key.Key_Escape)
