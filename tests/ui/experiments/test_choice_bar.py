"""The line that says what is chosen offers what fits it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from suunta.ui.experiments.choice_bar import ChoiceBar


@pytest.fixture
def bar(qtbot: QtBot) -> ChoiceBar:
    bar = ChoiceBar()
    qtbot.addWidget(bar)
    bar.resize(500, bar.height())
    bar.show()
    return bar


def offered(bar: ChoiceBar) -> list[str]:
    return [button.text() for button in bar.findChildren(QPushButton) if button.isVisible()]


@pytest.mark.parametrize(
    ("words", "count", "buttons"),
    [
        ("", 0, []),
        ("Lapland: no experiment yet", 0, ["Clear"]),
        ("HUS: AI tools", 1, ["Open the page", "Clear"]),
        ("Kanta-Häme: 2 experiments", 2, ["Show in the list", "Clear"]),
    ],
)
def test_it_offers_what_fits_the_choice(
    bar: ChoiceBar, words: str, count: int, buttons: list[str]
) -> None:
    height = bar.height()

    bar.show_choice(words, count)

    assert offered(bar) == buttons
    assert bar.height() == height
    assert bar.text() == words or not words


def test_the_hint_is_as_long_as_there_is_room_for(qtbot: QtBot, bar: ChoiceBar) -> None:
    bar.show_choice("", 0)
    bar.resize(800, bar.height())
    qtbot.wait(20)
    assert bar.text().startswith("Each tile is a county")

    bar.resize(300, bar.height())
    qtbot.wait(20)

    assert bar.text() == "Arrow keys move, Enter opens."


def test_long_words_are_elided_with_a_hint(qtbot: QtBot, bar: ChoiceBar) -> None:
    words = "Customer engagement and self-care · Social services and health care: none yet"
    bar.show_choice(words, 1)
    bar.resize(320, bar.height())
    qtbot.wait(20)

    label = bar.findChild(QPushButton, "openChoice").parentWidget().findChild(object, "choiceWords")
    assert label.toolTip() == words
    assert label.shown().endswith("…")
