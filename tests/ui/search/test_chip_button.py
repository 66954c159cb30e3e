"""A chip that can be pressed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from suunta.ui.search.chip_button import ChipButton
from suunta.ui.theme.theme import Theme


def test_it_is_a_button_for_the_keyboard_too(qtbot: QtBot, theme: Theme) -> None:
    chip = ChipButton("Recommendation 1", theme=theme)
    qtbot.addWidget(chip)
    chip.show()

    with qtbot.waitSignal(chip.clicked):
        qtbot.keyClick(chip, Qt.Key.Key_Space)

    assert chip.sizeHint().height() >= 24


def test_the_keyboard_can_be_seen_on_it(qtbot: QtBot, theme: Theme) -> None:
    chip = ChipButton("Recommendation 1", theme=theme)
    qtbot.addWidget(chip)
    chip.show()
    qtbot.waitExposed(chip)
    before = chip.grab().toImage()

    chip.activateWindow()
    chip.setFocus()
    qtbot.waitUntil(chip.hasFocus)

    assert chip.grab().toImage() != before


def test_it_says_what_it_stands_for(qtbot: QtBot, theme: Theme) -> None:
    chip = ChipButton("Recommendation 1", theme=theme)
    qtbot.addWidget(chip)
    chip.stands_for = "recommendation/1"

    with qtbot.waitSignal(chip.chosen) as chosen:
        chip.click()

    assert chosen.args == ["recommendation/1"]


def test_larger_words_make_it_higher(qtbot: QtBot, theme: Theme) -> None:
    chip = ChipButton("Recommendation 1", theme=theme)
    qtbot.addWidget(chip)
    before = chip.sizeHint()

    theme.set_text_size(200)

    assert chip.sizeHint().height() > before.height()
    assert chip.sizeHint().width() > before.width()
