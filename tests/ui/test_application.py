"""Starting the window: only where there is a display, and mishaps are told in it."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from pytestqt.qtbot import QtBot

from suunta.ui import application
from suunta.ui.shell.session import Session
from suunta.ui.shell.single_instance import Request
from suunta.ui.shell.upgrade_watch import UpgradeWatch


def test_without_a_display_it_says_so_and_opens_nothing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")

    status = application.run()

    assert status == application.NO_WINDOW
    assert "display" in capsys.readouterr().err


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_other_systems_always_have_a_display(
    monkeypatch: pytest.MonkeyPatch, platform: str
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", platform)

    assert application.has_display()


def test_an_error_nobody_answered_is_told_in_the_window(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], session: Session
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    application.tell_of_mishaps(session.window)

    sys.excepthook(ValueError, ValueError("odd thing"), None)

    assert session.window.notice_bar.text() == "Something went wrong"
    assert "odd thing" in session.window.notice_bar.details()
    assert "odd thing" in capsys.readouterr().err


def test_another_start_brings_the_window_to_the_front_at_its_address(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    session.window.showMinimized()

    application.answer(Request("suunta:recommendation/4", "click-17"), session)

    qtbot.waitUntil(session.window.isActiveWindow)
    assert not session.window.isMinimized()
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "click-17"
    assert session.navigator is not None
    assert session.navigator.place.argument == "suunta:recommendation/4"


def test_another_start_without_an_address_leaves_the_page_alone(session: Session) -> None:
    assert session.navigator is not None
    before = session.navigator.place

    application.answer(Request(), session)

    assert session.navigator.place == before


LATER = {"sqlite3", "msgspec", "rapidfuzz", "whoosh", "yaml", "markdown_it"}
"""What is not needed before the window is there."""


def test_the_window_is_there_before_anything_heavy_is_imported() -> None:
    script = "import sys, suunta.ui.application; print(*sys.modules)"
    told = subprocess.run(
        [sys.executable, "-c", script], stdout=subprocess.PIPE, text=True, check=True
    )
    loaded = set(told.stdout.split())

    assert not loaded & LATER
    parts = {name for name in loaded if name.startswith("suunta.")}
    assert not {name for name in parts if ".keeping" in name or ".ui.reader." in name}
    assert not {name for name in parts if name.startswith("suunta.search.")}
    read = {name for name in parts if name.startswith("suunta.content.")}
    assert read == {"suunta.content.overview_file"}


def test_on_macos_the_application_listens_for_addresses(monkeypatch: pytest.MonkeyPatch) -> None:
    assert application._kind_of_application().__name__ == "QApplication"

    monkeypatch.setattr(sys, "platform", "darwin")

    assert application._kind_of_application().__name__ == "MacApplication"


def test_upgrades_are_watched_once_however_often_the_pages_are_made(session: Session) -> None:
    hook = sys.excepthook
    try:
        application._watch_upgrades(session.window)
        application._watch_upgrades(session.window)
    finally:
        sys.excepthook = hook

    assert len(session.window.findChildren(UpgradeWatch)) == 1
