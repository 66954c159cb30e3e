"""A button that has the keyboard is pressed with Enter as with Space."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from suunta.ui.theme.theme import Theme


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
@pytest.mark.parametrize("role", ["", "primary", "quiet", "link"])
def test_enter_and_space_press_the_button_with_the_keyboard_alone(
    qtbot: QtBot, theme: Theme, key: Qt.Key, role: str
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    other, button = QPushButton("Other", window), QPushButton("Open", window)
    for each in (other, button):
        each.setProperty("role", role)
        column.addWidget(each)
    with qtbot.waitActive(window):
        window.show()
    theme.set_mode("dark")
    button.setFocus(Qt.FocusReason.TabFocusReason)

    with qtbot.assertNotEmitted(other.clicked), qtbot.waitSignal(button.clicked, timeout=500):
        qtbot.keyClick(button, key)
