"""Actions: disabled until they are bound, and named alike wherever they stand."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from suunta.ui.commands.command import Command
from suunta.ui.commands.command_set import CommandSet
from suunta.ui.commands.where import Where
from suunta.ui.theme.theme import Theme

COMMANDS = (
    Command("thing.do", "&Do the thing", ("Ctrl+D", "F2"), icon="search"),
    Command("thing.leave", "Leave it"),
)
PLACED = (
    Command("page.read", "Read", ("Ctrl+D",), where=Where.READING),
    Command(
        "result.take", "Take", ("Ctrl+D",), where=Where.SEARCHING, needs="Choose a result first"
    ),
    Command("thing.always", "Always"),
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


def test_a_menu_shows_the_very_actions(window: QWidget, theme: Theme) -> None:
    commands = CommandSet(COMMANDS, theme=theme, window=window)
    menu = QMenu(window)

    commands.fill(menu, ["thing.leave", "thing.do"])

    assert menu.actions() == [commands.action("thing.leave"), commands.action("thing.do")]


def test_a_command_of_a_place_can_be_given_there_alone(window: QWidget, theme: Theme) -> None:
    commands = CommandSet(PLACED, theme=theme, window=window)
    for command in PLACED:
        commands.bind(command.id, window.update)

    assert enabled(commands) == ["thing.always"]
    commands.enter(Where.READING)
    assert enabled(commands) == ["page.read", "thing.always"]
    commands.enter(Where.SEARCHING)
    assert enabled(commands) == ["result.take", "thing.always"]


def test_two_places_share_a_key(qtbot: QtBot, window: QWidget, theme: Theme) -> None:
    commands, done = CommandSet(PLACED, theme=theme, window=window), list[str]()
    for command in PLACED:
        commands.bind(command.id, partial(done.append, command.id))

    for where in (Where.READING, Where.SEARCHING, Where.ALWAYS):
        commands.enter(where)
        qtbot.keyClick(window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)

    assert done == ["page.read", "result.take"]


def test_a_command_says_why_it_cannot_be_given(window: QWidget, theme: Theme) -> None:
    commands = CommandSet(PLACED, theme=theme, window=window)
    assert commands.why_not("thing.always") == "Not possible at the moment"

    for command in PLACED:
        commands.bind(command.id, window.update)

    assert commands.why_not("thing.always") == ""
    assert commands.why_not("page.read") == "Only on a page that is read"
    assert commands.why_not("result.take") == "Choose a result first"


def enabled(commands: CommandSet) -> list[str]:
    return [command.id for command in commands if commands.action(command.id).isEnabled()]


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
