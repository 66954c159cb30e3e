"""The welcome: two steps, with the keyboard alone, and left at any moment."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from suunta.domain.language import Language
from suunta.domain.settings import Look, Settings
from suunta.ui.commands.catalogue import COMMANDS
from suunta.ui.commands.command_set import CommandSet
from suunta.ui.settings.preferences import Preferences
from suunta.ui.theme.theme import Theme
from suunta.ui.welcome.welcome import Welcome

KEYS = Qt.Key


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A window with something that would like the keyboard."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1024, 640)
    QVBoxLayout(window).addWidget(QLineEdit())
    with qtbot.waitActive(window):
        window.show()
    return window


@pytest.fixture
def preferences(theme: Theme) -> Preferences:
    return Preferences(theme=theme, settings=Settings(text_language=Language.SV))


@pytest.fixture
def welcome(qapp: QApplication, window: QWidget, theme: Theme, preferences: Preferences) -> Welcome:
    commands = CommandSet(COMMANDS, theme=theme, window=window)
    welcome = Welcome(
        theme=theme, preferences=preferences, commands=commands, application=qapp, window=window
    )
    welcome.begin()
    return welcome


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(qtbot: QtBot, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(focused(), key)


def visible_texts(widget: QWidget) -> list[str]:
    return [each.text() for each in widget.findChildren(QLabel) if each.isVisible()]


def test_it_lies_over_the_whole_window(welcome: Welcome, window: QWidget) -> None:
    assert welcome.geometry() == window.rect()

    window.resize(700, 500)

    assert welcome.geometry() == window.rect()
    assert not welcome.isWindow()


def test_enter_leads_through_both_steps(welcome: Welcome, qtbot: QtBot) -> None:
    first = visible_texts(welcome)
    press(qtbot, KEYS.Key_Return)
    second = visible_texts(welcome)
    with qtbot.waitSignal(welcome.finished):
        press(qtbot, KEYS.Key_Return)

    assert "Welcome to Suunta" in first
    assert "Three things you can do here" in second


@pytest.mark.parametrize("steps", [0, 1])
def test_escape_leaves_it_at_every_step(welcome: Welcome, qtbot: QtBot, steps: int) -> None:
    press(qtbot, *[KEYS.Key_Return] * steps)

    with qtbot.waitSignal(welcome.finished):
        press(qtbot, KEYS.Key_Escape)


def test_the_languages_and_the_look_are_chosen_already(welcome: Welcome) -> None:
    checked = [
        button.objectName()
        for button in welcome.findChildren(QPushButton)
        if button.isChecked() and button.isVisible()
    ]

    assert checked == ["system", "sv", "system", "100"]


def test_what_is_chosen_is_in_force_at_once(
    welcome: Welcome, preferences: Preferences, theme: Theme, qtbot: QtBot
) -> None:
    press(qtbot, KEYS.Key_Tab, KEYS.Key_Tab)  # past the ways on, round to the first choice
    while focused().objectName() != "sv":
        press(qtbot, KEYS.Key_Tab)
    press(qtbot, KEYS.Key_Right)
    press(qtbot, KEYS.Key_Tab, KEYS.Key_Left)

    assert preferences.text_language() is Language.EN
    assert preferences.settings.look is Look.DARK
    assert theme.name == "dark"


def test_tab_goes_round_in_it(welcome: Welcome, qtbot: QtBot) -> None:
    met = set()
    for _ in range(12):
        press(qtbot, KEYS.Key_Tab)
        assert welcome.isAncestorOf(focused())
        met.add(focused().objectName())

    assert {"system", "sv", "100", "skipWelcome", "welcomeNext"} == met


def test_backtab_goes_the_other_way(welcome: Welcome, qtbot: QtBot) -> None:
    qtbot.keyClick(focused(), KEYS.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)

    assert focused().objectName() == "skipWelcome"


def test_the_window_behind_does_not_take_the_keyboard(welcome: Welcome, window: QWidget) -> None:
    field = window.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)

    field.setFocus()

    assert focused().objectName() == "welcomeNext"


def test_each_thing_is_told_with_its_key(welcome: Welcome, qtbot: QtBot) -> None:
    press(qtbot, KEYS.Key_Return)

    assert {"Ctrl+K", "Ctrl+T", "Ctrl+Shift+C"} <= set(visible_texts(welcome))


def test_one_can_go_back(welcome: Welcome, qtbot: QtBot) -> None:
    press(qtbot, KEYS.Key_Return)
    back = welcome.findChild(QPushButton, "welcomeBack")
    assert isinstance(back, QPushButton)

    qtbot.keyClick(back, KEYS.Key_Return)

    assert welcome.step() == 0
    assert not back.isVisible()


def test_a_screen_reader_hears_a_dialog_and_which_step_it_is(
    welcome: Welcome, qtbot: QtBot
) -> None:
    heard = QAccessible.queryAccessibleInterface(welcome)

    assert heard.role() is QAccessible.Role.Dialog
    assert heard.text(QAccessible.Text.Name) == "Welcome to Suunta"
    assert welcome.accessibleDescription() == "Step 1 of 2"
    press(qtbot, KEYS.Key_Return)
    assert welcome.accessibleDescription() == "Step 2 of 2"


def test_at_twice_the_size_everything_can_be_reached(
    welcome: Welcome, theme: Theme, qtbot: QtBot
) -> None:
    theme.set_text_size(200)

    for _ in range(6):
        press(qtbot, KEYS.Key_Tab)
        assert not focused().visibleRegion().isEmpty(), focused().objectName()
