"""Starting anew: only once the window is closed, and as a person would start it."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from suunta.ui.shell import restarting
from suunta.ui.shell.restarting import Restarting


class Window(QWidget):
    """One that something may keep open."""

    is_kept_open = False

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        event.setAccepted(not self.is_kept_open)


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    window = Window()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[tuple[list[str], dict[str, Any]]]:
    starts: list[tuple[list[str], dict[str, Any]]] = []
    monkeypatch.setattr(subprocess, "Popen", lambda words, **more: starts.append((words, more)))
    return starts


def test_the_program_starts_anew_with_what_it_was_asked_for(
    window: Window, started: list[tuple[list[str], dict[str, Any]]]
) -> None:
    again = Restarting(window)

    again.ask({"SUUNTA_DATA": "/home/väinö/suunta"})

    assert not window.isVisible()
    assert started == []
    assert again.begin_if_asked()
    words, more = started[0]
    assert words == [sys.executable, "-m", "suunta"]
    assert more["env"]["SUUNTA_DATA"] == "/home/väinö/suunta"
    assert "PATH" in more["env"]


def test_a_window_that_is_kept_open_is_not_started_anew_later(
    window: Window, started: list[tuple[list[str], dict[str, Any]]]
) -> None:
    again = Restarting(window)
    window.is_kept_open = True

    again.ask({})

    assert window.isVisible()
    assert not again.begin_if_asked()
    assert started == []


def test_whoever_only_closes_is_left_alone(window: Window) -> None:
    again = Restarting(window)

    window.close()

    assert not again.begin_if_asked()


@pytest.mark.parametrize("before", ["", "/opt/lib"])
def test_a_built_program_gives_its_libraries_to_nobody(
    before: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/usr/lib/suunta/suunta")
    present = {"LD_LIBRARY_PATH": "/usr/lib/suunta/_internal", "LD_LIBRARY_PATH_ORIG": before}

    given = restarting.environment(present, {})

    assert given.get("LD_LIBRARY_PATH", "") == before
    assert given["PYINSTALLER_RESET_ENVIRONMENT"] == "1"
    assert restarting.command() == ["/usr/lib/suunta/suunta"]
