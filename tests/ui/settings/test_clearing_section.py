"""Emptying the bin and resetting: asked first, told afterwards."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from suunta.domain.note import Note
from suunta.domain.settings import Look
from suunta.services.keeping import Keeping
from suunta.ui.keeper import Keeper
from suunta.ui.settings.clearing_section import ClearingSection
from suunta.ui.settings.preferences import Preferences


@pytest.fixture
def section(qtbot: QtBot, preferences: Preferences, keeper: Keeper) -> ClearingSection:
    section = ClearingSection(preferences=preferences, keeper=keeper)
    qtbot.addWidget(section)
    with qtbot.waitActive(section):
        section.show()
    return section


def button(section: ClearingSection, name: str) -> QPushButton:
    found = section.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def say_yes(qtbot: QtBot, section: ClearingSection) -> None:
    box = section.window().findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert box.defaultButton().text().replace("&", "") == "Cancel"
    cancel = box.button(QMessageBox.StandardButton.Cancel)
    yes = next(each for each in box.buttons() if each is not cancel)
    qtbot.keyClick(yes, Qt.Key.Key_Return)


def test_an_empty_bin_cannot_be_emptied(section: ClearingSection) -> None:
    assert not button(section, "emptyBin").isEnabled()


def test_the_bin_is_emptied_after_a_yes(
    section: ClearingSection, qtbot: QtBot, keeping: Keeping
) -> None:
    note = keeping.notes.save(Note("to go"))
    keeping.notes.delete(note.id)
    qtbot.waitUntil(button(section, "emptyBin").isEnabled)

    button(section, "emptyBin").click()
    with qtbot.waitSignal(section.told):
        say_yes(qtbot, section)

    assert keeping.bin.all() == ()
    qtbot.waitUntil(lambda: not button(section, "emptyBin").isEnabled())


def test_the_settings_of_the_beginning_come_back_after_a_yes(
    section: ClearingSection, qtbot: QtBot, preferences: Preferences, keeping: Keeping
) -> None:
    keeping.notes.save(Note("stays"))
    preferences.change(look=Look.DARK)

    button(section, "resetSettings").click()
    assert preferences.settings.look is Look.DARK
    with qtbot.waitSignal(section.told):
        say_yes(qtbot, section)

    assert preferences.settings.look is Look.SYSTEM
    assert len(keeping.notes.all()) == 1
