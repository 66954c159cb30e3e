"""A window with votes that cannot be saved stays open until somebody decides."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from suunta.domain.errors import NotKept, WhyNotKept
from suunta.domain.workshop import Workshop
from suunta.services.keeping import Keeping
from suunta.services.keeping.kinds import WORKSHOP
from suunta.ui.keeper import Keeper
from suunta.ui.workshops.workshop_desk import WorkshopDesk
from suunta.ui.workshops.workshop_guard import WorkshopGuard

DAY = Workshop("Day")


@pytest.fixture
def window(qtbot: QtBot, keeper: Keeper, desk: WorkshopDesk) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    WorkshopGuard(window=window, keeper=keeper, desk=desk, parent=window)
    window.show()
    return window


def test_what_can_be_saved_is_saved_without_a_question(
    window: QWidget, desk: WorkshopDesk, keeping: Keeping
) -> None:
    desk.begin(DAY)

    assert window.close()
    assert [each.title for each in keeping.workshops.all()] == ["Day"]


def test_a_window_whose_votes_would_be_lost_stays_open(
    window: QWidget,
    desk: WorkshopDesk,
    keeping: Keeping,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    def save(workshop: Workshop) -> Workshop:
        raise NotKept(WhyNotKept.FULL, tmp_path, workshop)

    monkeypatch.setattr(keeping.workshops, "save", save)
    with qtbot.waitSignal(desk.typed.not_saved):
        desk.begin(DAY)

    assert not window.close()

    box = window.findChild(QMessageBox, "unsavedWorkshopBox")
    assert isinstance(box, QMessageBox)
    assert window.isVisible()
    assert "the disk is full" in box.informativeText()
    assert box.defaultButton().text() == "Stay"
    (copy,) = [each for each in box.buttons() if each.text() == "Copy and close"]
    copy.click()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert WORKSHOP.read(QGuiApplication.clipboard().text()) == DAY
