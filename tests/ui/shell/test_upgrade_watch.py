"""A newer program that was installed meanwhile is told once, with a way to it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from suunta.ui import application
from suunta.ui.replacement import Program
from suunta.ui.shell.session import Session
from suunta.ui.shell.upgrade_watch import UpgradeWatch


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "program"
    file.write_bytes(b"version 1")
    return file


@pytest.fixture
def watch(session: Session, file: Path) -> UpgradeWatch:
    return UpgradeWatch(window=session.window, program=Program(file))


def upgrade(file: Path) -> None:
    file.unlink()
    file.write_bytes(b"another version")


def test_while_nothing_was_installed_nothing_is_said(session: Session, watch: UpgradeWatch) -> None:
    watch.look()

    assert not session.window.notice_bar.isVisible()


def test_coming_back_to_the_window_after_an_upgrade_offers_the_new_one(
    session: Session, watch: UpgradeWatch, file: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    upgrade(file)

    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)

    bar = session.window.notice_bar
    offer = bar.findChild(QPushButton, "noticeOffer")
    assert bar.isVisible()
    assert "was installed meanwhile" in bar.text()
    assert isinstance(offer, QPushButton)
    assert offer.text() == "Restart"
    bar.drop_passing()
    assert bar.isVisible()
    with qtbot.waitSignal(session.window.restart_requested) as asked:
        offer.setFocus()
        qtbot.keyClick(offer, Qt.Key.Key_Space)
    assert asked.args == [{}]


def test_what_was_dismissed_does_not_come_again(
    session: Session, watch: UpgradeWatch, file: Path
) -> None:
    upgrade(file)
    watch.look()
    session.window.notice_bar.hide()

    watch.look()

    assert not session.window.notice_bar.isVisible()


def test_an_error_after_an_upgrade_is_no_error_of_the_program(
    session: Session,
    watch: UpgradeWatch,
    file: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    application.tell_of_mishaps(session.window, watch)
    error = ImportError("incorrect header check")
    upgrade(file)

    sys.excepthook(ImportError, error, None)

    assert "was installed meanwhile" in session.window.notice_bar.text()
    assert capsys.readouterr().err == ""


def test_an_error_of_the_program_is_told_as_one(
    session: Session, watch: UpgradeWatch, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    application.tell_of_mishaps(session.window, watch)

    sys.excepthook(ValueError, ValueError("odd thing"), None)

    assert session.window.notice_bar.text() == "Something went wrong"
