"""The button at the head: usable when its command is, and a menu that a keyboard reaches."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from suunta.ui.shell.main_window import MainWindow
from suunta.ui.shell.present_button import COMMAND, PresentButton
from suunta.ui.theme.theme import Theme

Key = Qt.Key


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> MainWindow:
    window = MainWindow(theme=theme)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    return window


@pytest.fixture
def button(window: MainWindow) -> PresentButton:
    return window.top_bar.present


def test_there_is_nothing_to_present_before_the_knowledge_is_open(
    window: MainWindow, button: PresentButton
) -> None:
    assert not button.isEnabled()
    window.commands.bind(COMMAND, button.open)
    assert button.isEnabled()


def test_space_opens_it_and_enter_takes_the_first(
    qtbot: QtBot, window: MainWindow, button: PresentButton
) -> None:
    window.commands.bind(COMMAND, button.open)
    taken: list[str] = []
    for name in ("first", "second"):
        button.offers.addAction(name, lambda name=name: taken.append(name))

    qtbot.keyClick(button, Key.Key_Space)
    assert button.offers.isVisible()
    right = button.offers.mapToGlobal(button.offers.rect().topRight()).x()
    assert right <= window.mapToGlobal(window.rect().topRight()).x()
    qtbot.keyClick(button.offers, Key.Key_Return)

    assert taken == ["first"]


def test_a_narrow_window_shows_the_icon_and_keeps_the_name(
    window: MainWindow, button: PresentButton
) -> None:
    assert button.text() == "Present"
    window.resize(700, 500)

    assert button.text() == ""
    assert not button.icon().isNull()
    assert button.accessibleName() == "Present"
    assert "Ctrl+F5" in button.toolTip()
