"""The strip that says which hit this is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from suunta.ui.reader.hit_bar import HitBar
from suunta.ui.theme.theme import Theme


@pytest.fixture
def bar(qtbot: QtBot, theme: Theme) -> HitBar:
    bar = HitBar(theme=theme)
    qtbot.addWidget(bar)
    bar.resize(500, 40)
    bar.show_place("kirjaaminen", 3, 17)
    qtbot.waitExposed(bar)
    return bar


def texts(bar: HitBar) -> list[str]:
    return [label.text() for label in bar.findChildren(QLabel)]


def button(bar: HitBar, name: str) -> QToolButton:
    found = bar.findChild(QToolButton, name)
    assert isinstance(found, QToolButton)
    return found


def test_it_says_what_was_searched_for_and_which_hit_this_is(bar: HitBar) -> None:
    assert texts(bar) == ["‘kirjaaminen’", "3 of 17"]


def test_a_long_query_is_cut_short_and_read_in_whole_as_a_hint(bar: HitBar) -> None:
    query = "potilasturvallisuus " * 20

    bar.show_place(query, 1, 1)

    label = bar.findChildren(QLabel)[0]
    assert len(label.text()) < 40
    assert label.toolTip() == query.strip()


def test_a_query_with_quotes_gets_no_others(bar: HitBar) -> None:
    bar.show_place('"shift planning"', 1, 1)

    assert texts(bar)[0] == '"shift planning"'


def test_a_query_is_not_read_as_markup(bar: HitBar) -> None:
    bar.show_place("<b>bold</b>", 1, 1)

    assert bar.findChildren(QLabel)[0].textFormat() is Qt.TextFormat.PlainText


@pytest.mark.parametrize(
    ("name", "signal"),
    [
        ("previousHit", "previous_requested"),
        ("nextHit", "next_requested"),
        ("closeHits", "close_requested"),
    ],
)
def test_every_button_works_by_key_and_is_named_and_large_enough(
    qtbot: QtBot, bar: HitBar, name: str, signal: str
) -> None:
    pressed = button(bar, name)
    pressed.setFocus(Qt.FocusReason.TabFocusReason)

    with qtbot.waitSignal(getattr(bar, signal), timeout=500):
        qtbot.keyClick(pressed, Qt.Key.Key_Space)

    assert pressed.accessibleName()
    assert pressed.toolTip().endswith(")")
    assert min(pressed.width(), pressed.height()) >= 24


def test_tab_goes_from_left_to_right_and_passes_over_none(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    before, bar, after = QLineEdit(window), HitBar(theme=theme, parent=window), QLineEdit(window)
    column = QVBoxLayout(window)
    for widget in (before, bar, after):
        column.addWidget(widget)
    bar.show_place("kirjaaminen", 3, 17)
    with qtbot.waitActive(window):
        window.show()
    before.setFocus()

    walked = []
    while not after.hasFocus():
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        walked.append(QApplication.focusWidget())

    names = ("previousHit", "nextHit", "closeHits")
    assert walked == [*(button(bar, name) for name in names), after]
    before.setFocus()
    bar.setFocus(Qt.FocusReason.ShortcutFocusReason)
    assert QApplication.focusWidget() is walked[0]


def test_a_screen_reader_hears_the_place_in_words(bar: HitBar) -> None:
    place = bar.findChild(QLabel, "hitPlace")
    assert isinstance(place, QLabel)

    heard = QAccessible.queryAccessibleInterface(place)
    assert heard.text(QAccessible.Text.Name) == "Hit 3 of 17"
    assert QAccessible.queryAccessibleInterface(bar).text(QAccessible.Text.Name) == (
        "Hits on this page"
    )
