"""A row: the control beside its words, or beneath them where room is short."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from suunta.ui.settings.setting_row import SettingRow
from suunta.ui.theme.theme import Theme

WORDS = "The language you read in. Every page can be turned to another one."


@pytest.fixture
def row(qtbot: QtBot, theme: Theme) -> SettingRow:
    row = SettingRow(control=QPushButton("A button with a name of some length"))
    qtbot.addWidget(row)
    row.set_words("The texts", WORDS)
    row.show()
    return row


def test_in_a_wide_window_the_control_stands_beside_its_words(row: SettingRow) -> None:
    assert row.control is not None

    row.resize(900, 80)
    row.layout().activate()  # type: ignore[union-attr]

    assert row.control.geometry().right() > 850
    assert row.control.geometry().top() < 60


def test_in_a_narrow_window_it_stands_beneath_them(row: SettingRow) -> None:
    assert row.control is not None

    row.resize(380, 200)
    row.layout().activate()  # type: ignore[union-attr]

    assert row.control.geometry().left() < 30
    assert row.control.geometry().top() > 60


def test_the_words_are_said_with_the_control(row: SettingRow) -> None:
    assert row.control is not None

    assert row.control.accessibleName() == "The texts"
    assert row.control.accessibleDescription() == row.about() == WORDS


def test_what_is_locked_can_be_read_and_not_changed(qtbot: QtBot) -> None:
    control = QPushButton()
    row = SettingRow(control=control)
    qtbot.addWidget(row)
    row.set_words("Colours", "Light or dark.")

    row.lock()

    assert row.about() == "Light or dark. Your organisation has set this."
    assert control.accessibleDescription() == row.about()
    assert not control.isEnabled()
