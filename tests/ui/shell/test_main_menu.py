"""The menu: every command once, under its section, and walked with the arrow keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from suunta.ui.commands.catalogue import COMMANDS
from suunta.ui.commands.command_set import CommandSet
from suunta.ui.commands.section import Section
from suunta.ui.shell.main_menu import FOOT, OPENS_IT, MainMenu
from suunta.ui.theme.theme import Theme


@pytest.fixture
def commands(qtbot: QtBot, theme: Theme) -> CommandSet:
    window = QWidget()
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    return CommandSet(COMMANDS, theme=theme, window=window)


def test_the_menu_holds_every_command_but_the_one_that_opens_it(commands: CommandSet) -> None:
    menu = MainMenu(commands=commands)

    listed = [action.objectName() for action in leaves(menu)]
    assert sorted([*listed, OPENS_IT]) == sorted(command.id for command in COMMANDS)


def test_each_command_stands_under_its_section(commands: CommandSet) -> None:
    menu = MainMenu(commands=commands)
    sections = {command.id: command.section for command in COMMANDS}

    for submenu in menu.findChildren(QMenu):
        listed = {sections[action.objectName()] for action in submenu.actions()}
        assert listed == {Section(submenu.objectName().removeprefix("menu."))}


def test_the_way_out_stands_last(commands: CommandSet) -> None:
    menu = MainMenu(commands=commands)

    assert tuple(action.objectName() for action in menu.actions()[-len(FOOT) :]) == FOOT


def test_a_command_is_given_with_the_arrow_keys(qtbot: QtBot, commands: CommandSet) -> None:
    done: list[str] = []
    commands.bind("home.show", lambda: done.append("home"))
    menu = MainMenu(commands=commands)
    qtbot.addWidget(menu)
    menu.popup(menu.pos())
    go = menu.findChild(QMenu, "menu.go")
    assert go is not None

    for _ in range(20):
        qtbot.keyClick(menu, Qt.Key.Key_Down)
        if menu.activeAction() is go.menuAction():
            break
    qtbot.keyClick(menu, Qt.Key.Key_Right)
    qtbot.waitUntil(go.isVisible)
    qtbot.keyClick(QApplication.activePopupWidget() or go, Qt.Key.Key_Return)

    assert done == ["home"]


def leaves(menu: QMenu) -> list[object]:
    found: list[object] = []
    for action in menu.actions():
        if (submenu := action.menu()) is not None and isinstance(submenu, QMenu):
            found += leaves(submenu)
        elif not action.isSeparator():
            found.append(action)
    return found
