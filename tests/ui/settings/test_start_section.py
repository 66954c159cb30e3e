"""Where a start begins."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from suunta.ui.settings.preferences import Preferences
from suunta.ui.settings.start_section import StartSection


def test_it_shows_and_changes_where_a_start_begins(qtbot: QtBot, preferences: Preferences) -> None:
    section = StartSection(preferences=preferences)
    qtbot.addWidget(section)
    where_left, home = section.findChildren(QPushButton)
    before = where_left.isChecked()

    home.click()

    assert before
    assert not preferences.settings.begin_where_left
    preferences.change(begin_where_left=True)
    assert where_left.isChecked()
