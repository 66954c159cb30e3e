"""The look, as chosen and as shown."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from suunta.domain.settings import TEXT_SIZES
from suunta.ui.settings.look_section import LookSection
from suunta.ui.settings.preferences import Preferences
from suunta.ui.theme.theme import Theme


@pytest.fixture
def section(qtbot: QtBot, preferences: Preferences) -> LookSection:
    section = LookSection(preferences=preferences)
    qtbot.addWidget(section)
    section.show()
    return section


def test_every_size_is_offered_in_percent(section: LookSection) -> None:
    sizes = [each.text() for each in section.findChildren(QPushButton)[3:]]

    assert sizes == [f"{size}%" for size in TEXT_SIZES]


def test_a_size_that_is_chosen_is_seen_on_the_button_itself(
    section: LookSection, theme: Theme
) -> None:
    button = section.findChildren(QPushButton)[-1]
    before = button.sizeHint().height()

    button.click()

    assert theme.text_size == 200
    assert button.sizeHint().height() > 1.5 * before
