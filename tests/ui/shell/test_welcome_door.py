"""The welcome opens once, and only where it can be kept that it was seen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from suunta.domain.language import Language
from suunta.domain.settings import Settings
from suunta.services.settings import read_settings
from suunta.ui.settings.preferences import Preferences
from suunta.ui.shell.session import Session
from suunta.ui.shell.welcome_door import WelcomeDoor
from suunta.ui.theme.theme import Theme


@pytest.fixture
def preferences(session: Session, theme: Theme) -> Preferences:
    assert session.pages is not None
    preferences = Preferences(theme=theme, settings=Settings(), parent=session.window)
    preferences.keep_with(session.pages.keeper)
    return preferences


@pytest.fixture
def door(session: Session, theme: Theme, preferences: Preferences) -> WelcomeDoor:
    return WelcomeDoor(window=session.window, theme=theme, preferences=preferences)


def test_it_opens_at_the_first_start_and_never_again(
    door: WelcomeDoor, session: Session, qtbot: QtBot
) -> None:
    door.offer()
    assert door.welcome is not None
    focused = QApplication.focusWidget()
    assert focused is not None

    qtbot.keyClick(focused, Qt.Key.Key_Escape)
    door.offer()

    assert door.welcome is None
    assert session.window.top_bar.search_field.hasFocus()
    assert session.pages is not None
    keeper = session.pages.keeper
    assert keeper is not None
    qtbot.waitUntil(lambda: read_settings(keeper.keeping.settings).is_welcomed)


def test_without_a_file_of_data_it_stays_away(session: Session, theme: Theme) -> None:
    preferences = Preferences(theme=theme, settings=Settings(), parent=session.window)
    door = WelcomeDoor(window=session.window, theme=theme, preferences=preferences)

    door.offer()

    assert door.welcome is None


def test_another_language_chosen_in_it_leaves_it_open(door: WelcomeDoor, session: Session) -> None:
    welcome = door.open()

    session.preferences.change(text_language=Language.FI)

    focused = QApplication.focusWidget()
    assert focused is not None
    assert welcome.isVisible()
    assert welcome.isAncestorOf(focused)
