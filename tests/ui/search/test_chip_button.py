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
