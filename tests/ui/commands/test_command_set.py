"""Actions: disabled until they are bound, and named alike wherever they stand."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from suunta.ui.commands.command import Command
from suunta.ui.commands.command_set import CommandSet
from suunta.ui.theme.theme import Theme

COMMANDS = (
    Command("thing.do", "&Do the thing", ("Ctrl+D", "F2"), icon="search"),
    Command("thing.leave", "Leave it"),
)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    return window


def test_a_command_does_nothing_before_it_is_bound(window: QWidget, theme: Theme) -> None:
    commands = CommandSet(COMMANDS, theme=theme, window=window)

    assert commands.unbound() == ("thing.do", "thing.leave")
    assert not commands.action("thing.do").isEnabled()


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier),
    ],
)
def test_each_of_its_shortcuts_runs_a_bound_command(
    qtbot: QtBot, window: QWidget, theme: Theme, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    commands, done = CommandSet(COMMANDS, theme=theme, window=window), []
    commands.bind("thing.do", lambda: done.append(True))

    qtbot.keyClick(window, key, modifier)

    assert done == [True]
    assert commands.unbound() == ("thing.leave",)


def test_a_hint_names_the_command_and_its_first_shortcut(window: QWidget, theme: Theme) -> None:
    commands = CommandSet(COMMANDS, theme=theme, window=window)

    assert commands.action("thing.do").toolTip() == "Do the thing (Ctrl+D)"
    assert commands.action("thing.leave").toolTip() == "Leave it"


def test_a_menu_parts_its_groups_by_lines(window: QWidget, theme: Theme) -> None:
    commands = CommandSet(COMMANDS, theme=theme, window=window)

    menu = commands.menu((("thing.do",), ("thing.leave",)))

    assert [action.isSeparator() for action in menu.actions()] == [False, True, False]


def test_icons_follow_the_theme(window: QWidget, theme: Theme) -> None:
    commands = CommandSet(COMMANDS, theme=theme, window=window)
    before = commands.action("thing.do").icon().cacheKey()

    theme.toggle()

    assert commands.action("thing.do").icon().cacheKey() != before


def test_a_command_bound_anew_does_the_new_thing_alone(window: QWidget, theme: Theme) -> None:
    commands, done = CommandSet(COMMANDS, theme=theme, window=window), list[str]()
    commands.bind("thing.do", lambda: done.append("old"))
    commands.bind("thing.do", lambda: done.append("new"))

    commands.action("thing.do").trigger()

    assert done == ["new"]


def test_a_released_command_does_nothing(window: QWidget, theme: Theme) -> None:
    commands, done = CommandSet(COMMANDS, theme=theme, window=window), list[str]()
    commands.bind("thing.do", lambda: done.append("done"))

    commands.release("thing.do")
    commands.action("thing.do").trigger()

    assert done == []
    assert "thing.do" in commands.unbound()
