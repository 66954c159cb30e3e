"""What the window remembers, and what it makes of a memory it cannot read."""

from __future__ import annotations

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from suunta.ui.shell.window_memory import WindowMemory
from suunta.ui.theme.theme import Mode, Theme


def test_size_and_look_are_found_again(qtbot: QtBot, theme: Theme, settings: QSettings) -> None:
    memory, window = WindowMemory(settings=settings), QWidget()
    qtbot.addWidget(window)
    window.resize(700, 500)
    theme.set_mode("dark")
    memory.keep(window, theme)
    window.resize(300, 300)
    theme.set_mode("light")

    assert memory.restore_window(window)
    memory.restore_theme(theme)

    assert (window.width(), window.height()) == (700, 500)
    assert theme.mode is Mode.DARK


def test_a_first_start_has_nothing_to_remember(
    qtbot: QtBot, theme: Theme, settings: QSettings
) -> None:
    memory, window = WindowMemory(settings=settings), QWidget()
    qtbot.addWidget(window)

    memory.restore_theme(theme)

    assert not memory.restore_window(window)
    assert theme.mode is Mode.SYSTEM


def test_a_spoilt_memory_is_as_if_never_written(
    qtbot: QtBot, theme: Theme, settings: QSettings
) -> None:
    settings.setValue("window/geometry", "nonsense")
    settings.setValue("window/colours", "purple")
    memory, window = WindowMemory(settings=settings), QWidget()
    qtbot.addWidget(window)

    memory.restore_theme(theme)

    assert not memory.restore_window(window)
    assert theme.mode is Mode.SYSTEM
