"""The strip with the field for words to find."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from suunta.ui.reader.find_bar import FindBar
from suunta.ui.theme.theme import Theme


@pytest.fixture
def bar(qtbot: QtBot, theme: Theme) -> FindBar:
    bar = FindBar(theme=theme)
    qtbot.addWidget(bar)
    bar.resize(700, bar.height())
    with qtbot.waitActive(bar):
        bar.begin()
    return bar


def field(bar: FindBar) -> QLineEdit:
    found = bar.findChild(QLineEdit)
    assert isinstance(found, QLineEdit)
    return found


def test_it_takes_the_keyboard_and_tells_what_is_typed(qtbot: QtBot, bar: FindBar) -> None:
    told: list[str] = []
    bar.words_changed.connect(told.append)

    assert field(bar).hasFocus()
    qtbot.keyClicks(field(bar), "ab")

    assert told == ["a", "ab"]
    assert bar.words() == "ab"


def test_words_that_are_given_can_be_typed_over(qtbot: QtBot, bar: FindBar) -> None:
    bar.begin("needle")
    assert field(bar).selectedText() == "needle"

    qtbot.keyClicks(field(bar), "x")
    assert bar.words() == "x"


def test_without_words_the_last_ones_stay(bar: FindBar) -> None:
    bar.begin("needle")
    bar.begin()

    assert field(bar).selectedText() == "needle"


@pytest.mark.parametrize(
    ("key", "modifier", "name"),
    [
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "next_requested"),
        (Qt.Key.Key_Enter, Qt.KeyboardModifier.NoModifier, "next_requested"),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier, "previous_requested"),
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier, "close_requested"),
    ],
)
def test_keys_step_and_close(
    qtbot: QtBot, bar: FindBar, key: Qt.Key, modifier: Qt.KeyboardModifier, name: str
) -> None:
    with qtbot.waitSignal(getattr(bar, name), timeout=1000):
        qtbot.keyClick(field(bar), key, modifier)


def test_it_says_where_it_is_or_that_it_is_nowhere(bar: FindBar) -> None:
    buttons = [bar.findChild(QToolButton, name) for name in ("previousFound", "nextFound")]
    assert bar.place() == ""

    bar.begin("needle")
    bar.show_place("needle", 3, 17)
    assert bar.place() == "3 of 17"
    assert all(button.isEnabled() for button in buttons)

    bar.show_none(bar)
    assert bar.place() == "Not on this page"
    assert not any(button.isEnabled() for button in buttons)
    assert field(bar).hasFocus()


def test_every_control_has_a_name(bar: FindBar) -> None:
    for control in (*bar.findChildren(QToolButton), field(bar)):
        assert control.accessibleName()
