"""The bar at the head: its buttons are the commands; a language is chosen where there are some."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from suunta.domain.language import Language
from suunta.ui.shell.main_window import MainWindow
from suunta.ui.theme.theme import Theme


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> MainWindow:
    window = MainWindow(theme=theme)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    return window


def button(window: MainWindow, name: str) -> QToolButton:
    found = window.findChild(QToolButton, name)
    assert found is not None
    return found


def menu_beneath(window: MainWindow) -> QMenu:
    return next(menu for menu in window.findChildren(QMenu) if menu.isVisible())


def test_one_language_needs_no_choice(window: MainWindow) -> None:
    window.top_bar.show_languages((Language.EN,), Language.EN)

    assert not button(window, "languageButton").isVisible()


def test_a_language_is_chosen_with_the_keyboard(qtbot: QtBot, window: MainWindow) -> None:
    window.top_bar.show_languages((Language.EN, Language.FI, Language.SV), Language.EN)
    languages = button(window, "languageButton")
    assert languages.text() == "EN"

    qtbot.keyClick(languages, Qt.Key.Key_Space)
    menu = menu_beneath(window)
    with qtbot.waitSignal(window.top_bar.language_requested) as told:
        qtbot.keyClick(menu, Qt.Key.Key_Down)
        qtbot.keyClick(menu, Qt.Key.Key_Down)
        qtbot.keyClick(menu, Qt.Key.Key_Return)

    assert told.args == [Language.FI]


def test_the_menu_opens_from_its_button_and_stays_over_the_window(
    qtbot: QtBot, window: MainWindow
) -> None:
    qtbot.keyClick(button(window, "menuButton"), Qt.Key.Key_Space)

    menu = menu_beneath(window)
    right = menu.mapToGlobal(menu.rect().topRight()).x()
    menu.close()
    assert right <= window.mapToGlobal(window.rect().topRight()).x()


def test_the_menu_opens_with_a_key(qtbot: QtBot, window: MainWindow) -> None:
    window.commands.bind("menu.open", window.top_bar.open_menu)

    qtbot.keyClick(window, Qt.Key.Key_F10)

    menu_beneath(window).close()


def test_hints_name_the_shortcut(window: MainWindow) -> None:
    assert button(window, "theme.toggle.button").toolTip() == "Dark or light (Ctrl+Shift+L)"


def test_tab_goes_from_left_to_right(qtbot: QtBot, window: MainWindow) -> None:
    window.top_bar.show_languages((Language.EN, Language.FI), Language.EN)
    for way in ("history.back", "history.forward", "theme.toggle", "present.choose"):
        window.commands.action(way).setEnabled(True)
    button(window, "history.back.button").setFocus()

    walked = []
    for _ in range(7):
        at = QApplication.focusWidget()
        walked.append(at.objectName())
        qtbot.keyClick(at, Qt.Key.Key_Tab)

    assert walked == [
        "history.back.button",
        "history.forward.button",
        "searchField",
        "languageButton",
        "theme.toggle.button",
        "presentButton",
        "menuButton",
    ]
    assert not window.top_bar.isAncestorOf(QApplication.focusWidget())
