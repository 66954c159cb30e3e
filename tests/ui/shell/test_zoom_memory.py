"""The size of the text that is read comes back."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from suunta.domain.settings import Settings
from suunta.ui.settings.preferences import Preferences
from suunta.ui.shell.session import Session
from suunta.ui.shell.zoom_memory import ZoomMemory
from suunta.ui.theme.theme import Theme


@pytest.fixture
def reading(open_window: Callable[..., Session]) -> Session:
    return open_window("recommendation/1")


def test_zooming_changes_the_setting(reading: Session) -> None:
    reading.window.commands.action("zoom.in").trigger()

    assert reading.preferences.settings.page_zoom == 110


def test_the_setting_changes_the_page(reading: Session) -> None:
    assert reading.pages is not None

    reading.preferences.change(page_zoom=150)

    assert reading.pages.reader.steps.zoom() == 150


def test_a_start_begins_with_what_was_set(reading: Session, theme: Theme) -> None:
    assert reading.pages is not None
    preferences = Preferences(theme=theme, settings=Settings(page_zoom=125))

    ZoomMemory(steps=reading.pages.reader.steps, preferences=preferences, parent=reading.pages)

    assert reading.pages.reader.steps.zoom() == 125
