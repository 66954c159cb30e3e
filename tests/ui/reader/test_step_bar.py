"""What the strips under a page have in common."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from suunta.ui.reader.find_bar import FindBar
from suunta.ui.reader.hit_bar import HitBar
from suunta.ui.theme.theme import Theme

Bar = FindBar | HitBar
BARS = pytest.mark.parametrize("kind", [FindBar, HitBar])


def test_both_say_the_same_place_in_the_same_words(qtbot: QtBot, theme: Theme) -> None:
    bars: list[Bar] = [FindBar(theme=theme), HitBar(theme=theme)]
    for bar in bars:
        qtbot.addWidget(bar)
        bar.show_place("kirjaaminen", 1234, 5678)

    assert [bar.place() for bar in bars] == ["1,234 of 5,678"] * 2


@BARS
def test_what_stands_first_is_met_first(
    qtbot: QtBot, theme: Theme, kind: Callable[..., Bar]
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    before, bar, after = QLineEdit(window), kind(theme=theme, parent=window), QLineEdit(window)
    column = QVBoxLayout(window)
    for widget in (before, bar, after):
        column.addWidget(widget)
    bar.show()
    bar.show_place("kirjaaminen", 3, 17)
    with qtbot.waitActive(window):
        window.show()
    before.setFocus()

    walked: list[int] = []
    while not after.hasFocus():
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        walked.append(
            QApplication.focusWidget()
            .mapTo(window, QApplication.focusWidget().rect().topLeft())
            .x()
        )

    assert walked[:-1] == sorted(walked[:-1])
    assert len(walked) - 1 == len(bar.findChildren(QToolButton)) + len(bar.findChildren(QLineEdit))


@BARS
def test_it_grows_with_the_text(qtbot: QtBot, theme: Theme, kind: Callable[..., Bar]) -> None:
    bar = kind(theme=theme)
    qtbot.addWidget(bar)
    usual = bar.height()
    before = theme.text_size

    theme.set_text_size(200)
    grown = bar.height()
    theme.set_text_size(before)

    assert grown > usual == bar.height()


@BARS
def test_what_it_announces_is_heard_from_it(
    qtbot: QtBot, theme: Theme, kind: Callable[..., Bar]
) -> None:
    bar = kind(theme=theme)
    qtbot.addWidget(bar)

    with qtbot.waitSignal(bar.announcer.said) as heard:
        bar.announce("3 of 17")

    assert heard.args == ["3 of 17"]
