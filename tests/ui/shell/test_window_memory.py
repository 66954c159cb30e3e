"""What the window remembers, and what it makes of a memory it cannot read."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, QSettings
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from suunta.domain.language import Language
from suunta.domain.settings import Look, Settings
from suunta.services.presetting import Presets
from suunta.ui.shell.window_memory import WindowMemory, bring_into_sight

FAR_AWAY = [(9000, 9000), (-5000, 100), (100, -3000), (100, 5000)]


def screen() -> QRect:
    return QGuiApplication.primaryScreen().availableGeometry()


def shown_part_of_title(window: QWidget) -> QRect:
    frame = window.frameGeometry()
    return QRect(frame.left(), frame.top(), frame.width(), 30).intersected(screen())


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


def test_size_and_look_are_found_again(window: QWidget, settings: QSettings) -> None:
    memory = WindowMemory(settings=settings)
    window.setGeometry(20, 40, 500, 400)
    chosen = Settings(Language.SV, text_language=Language.FI, look=Look.DARK, text_size=150)
    memory.keep(window, chosen, is_at_home=True)
    window.resize(300, 300)

    assert memory.restore_window(window)
    assert window.geometry() == QRect(20, 40, 500, 400)
    assert memory.look() == chosen


def test_the_next_window_begins_at_home_unless_it_was_left_elsewhere(
    window: QWidget, settings: QSettings
) -> None:
    memory = WindowMemory(settings=settings)
    assert memory.begins_at_home()

    memory.keep(window, Settings(), is_at_home=False)
    assert not memory.begins_at_home()

    memory.keep(window, Settings(begin_where_left=False), is_at_home=False)
    assert memory.begins_at_home()

    memory.keep(window, Settings(), is_at_home=True)
    assert memory.begins_at_home()


def test_a_first_start_has_nothing_to_remember(window: QWidget, settings: QSettings) -> None:
    memory = WindowMemory(settings=settings)

    assert not memory.restore_window(window)
    assert memory.look() == Settings()


def test_a_spoilt_memory_is_as_if_never_written(window: QWidget, settings: QSettings) -> None:
    for key in ("geometry", "colours", "language", "text-size"):
        settings.setValue(f"window/{key}", "nonsense")
    memory = WindowMemory(settings=settings)

    assert not memory.restore_window(window)
    assert memory.look() == Settings()


def test_half_a_geometry_leaves_a_window_that_can_be_taken_hold_of(
    window: QWidget, settings: QSettings
) -> None:
    window.setMinimumSize(480, 360)
    whole = window.saveGeometry()
    settings.setValue("window/geometry", whole.left(20))

    WindowMemory(settings=settings).restore_window(window)

    assert shown_part_of_title(window).width() >= 120
    assert window.height() >= 360


@pytest.mark.parametrize("place", FAR_AWAY)
def test_a_window_from_a_screen_that_is_gone_opens_on_one_that_is_there(
    window: QWidget, settings: QSettings, place: tuple[int, int]
) -> None:
    memory = WindowMemory(settings=settings)
    window.resize(600, 400)
    window.move(*place)
    memory.keep(window, Settings(), is_at_home=True)
    window.move(0, 0)

    assert memory.restore_window(window)

    assert screen().contains(window.geometry())


@pytest.mark.parametrize("place", FAR_AWAY)
def test_what_lies_out_of_sight_is_brought_back(window: QWidget, place: tuple[int, int]) -> None:
    window.setGeometry(*place, 5000, 400)

    bring_into_sight(window)

    assert screen().contains(window.geometry())


def test_a_title_bar_that_can_just_be_taken_hold_of_stays(window: QWidget) -> None:
    window.resize(600, 400)
    window.move(screen().right() - 200, 10)

    bring_into_sight(window)

    assert window.pos() == QPoint(screen().right() - 200, 10)
    assert shown_part_of_title(window).width() == 201


def test_a_title_bar_above_the_screen_is_brought_down(window: QWidget) -> None:
    window.setGeometry(50, -25, 600, 400)

    bring_into_sight(window)

    assert shown_part_of_title(window).height() == 30


def test_the_first_picture_is_as_administrators_have_it(
    window: QWidget, settings: QSettings
) -> None:
    presets = Presets({"text_size": 125, "text_language": Language.SV}, {"look": Look.DARK})
    memory = WindowMemory(settings=settings, presets=presets)
    at_first = memory.look()

    memory.keep(window, Settings(look=Look.LIGHT, text_size=150), is_at_home=True)

    assert at_first == presets.settings()
    assert memory.look() == Settings(look=Look.DARK, text_size=150)
