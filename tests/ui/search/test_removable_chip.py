"""A chip that can be taken away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from suunta.ui.search.chip_button import ChipButton
from suunta.ui.search.removable_chip import RemovableChip
from suunta.ui.theme.theme import Theme


@pytest.fixture
def chip(qtbot: QtBot, theme: Theme) -> RemovableChip:
    chip = RemovableChip("dokumentation (SV)", theme=theme)
    qtbot.addWidget(chip)
    chip.show()
    return chip


@pytest.mark.parametrize(
    "key",
    [
        Qt.Key.Key_Delete,
        Qt.Key.Key_Backspace,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Space,
    ],
)
def test_the_keys_that_mean_it_take_it_away(qtbot: QtBot, chip: RemovableChip, key: Qt.Key) -> None:
    with qtbot.waitSignal(chip.clicked):
        qtbot.keyClick(chip, key)


def test_other_keys_do_not(qtbot: QtBot, chip: RemovableChip) -> None:
    with qtbot.assertNotEmitted(chip.clicked):
        qtbot.keyClick(chip, Qt.Key.Key_D)


def test_a_click_anywhere_takes_it_away_and_it_is_large_enough(
    qtbot: QtBot, chip: RemovableChip
) -> None:
    with qtbot.waitSignal(chip.clicked):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)

    assert chip.height() >= 24


def test_the_cross_has_its_own_room(qtbot: QtBot, theme: Theme, chip: RemovableChip) -> None:
    plain = ChipButton(chip.text(), theme=theme)
    qtbot.addWidget(plain)

    assert chip.sizeHint().width() > plain.sizeHint().width()
    assert chip.grab().toImage() != plain.grab().toImage()


def test_it_follows_the_theme(theme: Theme, chip: RemovableChip) -> None:
    light = chip.grab().toImage()

    theme.set_mode("dark")

    assert chip.grab().toImage() != light
