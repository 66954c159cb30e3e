"""What tests of the settings page may use: the page in a window, over an empty file of data."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QThreadPool
from pytestqt.qtbot import QtBot

from suunta.domain.settings import Settings
from suunta.ui.keeper import Keeper
from suunta.ui.settings.preferences import Preferences
from suunta.ui.settings.settings_page import SettingsPage
from suunta.ui.theme.theme import Theme


@pytest.fixture
def preferences(theme: Theme, keeper: Keeper) -> Preferences:
    preferences = Preferences(theme=theme, settings=Settings())
    preferences.keep_with(keeper)
    return preferences


@pytest.fixture
def page(
    qtbot: QtBot,
    theme: Theme,
    preferences: Preferences,
    keeper: Keeper,
    pool: QThreadPool,
    tmp_path: Path,
) -> SettingsPage:
    page = SettingsPage(
        theme=theme,
        preferences=preferences,
        keeper=keeper,
        folder=tmp_path / "kept",
        fault="",
        pool=pool,
    )
    qtbot.addWidget(page)
    page.resize(900, 700)
    with qtbot.waitActive(page):
        page.show()
    return page
