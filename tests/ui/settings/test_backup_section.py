"""Backups: taken, listed and restored from the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from suunta.domain.note import Note
from suunta.services.keeping import Keeping
from suunta.ui.keeper import Keeper
from suunta.ui.settings.backup_section import BackupSection
from suunta.ui.theme.theme import Theme


@pytest.fixture
def section(qtbot: QtBot, theme: Theme, keeper: Keeper) -> BackupSection:
    section = BackupSection(theme=theme, keeper=keeper)
    qtbot.addWidget(section)
    section.resize(800, 500)
    with qtbot.waitActive(section):
        section.show()
    return section


def press(qtbot: QtBot, section: BackupSection, name: str) -> None:
    button = section.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    qtbot.keyClick(button, Qt.Key.Key_Return)


def back_up(qtbot: QtBot, section: BackupSection) -> None:
    before = len(section.backups())
    press(qtbot, section, "backUpNow")
    qtbot.waitUntil(lambda: len(section.backups()) > before)


def question(section: BackupSection) -> QMessageBox:
    box = section.window().findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    return box


def answer(qtbot: QtBot, box: QMessageBox, name: str) -> None:
    button = next(each for each in box.buttons() if each.text().replace("&", "") == name)
    qtbot.keyClick(button, Qt.Key.Key_Return)


def test_a_backup_is_made_now_and_listed(section: BackupSection, qtbot: QtBot) -> None:
    with qtbot.waitSignal(section.told) as told:
        back_up(qtbot, section)

    assert told.args == ["Backup made."]
    assert [backup.reason for backup in section.backups()] == ["on-request"]
    assert section.backups()[0].is_sound


def test_what_was_kept_then_is_restored_after_a_yes(
    section: BackupSection, qtbot: QtBot, keeping: Keeping
) -> None:
    note = keeping.notes.save(Note("before"))
    back_up(qtbot, section)
    keeping.notes.delete(note.id)

    press(qtbot, section, "restoreBackup")
    box = question(section)
    asked = box.informativeText()
    with qtbot.waitSignal(section.told) as told:
        answer(qtbot, box, "Restore")

    assert "everything you keep now" in asked
    assert told.args[0].startswith("Restored: ")
    assert [each.text for each in keeping.notes.all()] == ["before"]
    qtbot.waitUntil(lambda: len(section.backups()) == 2)
    assert section.backups()[0].reason == "before-restoring"


def test_a_no_changes_nothing(section: BackupSection, qtbot: QtBot, keeping: Keeping) -> None:
    back_up(qtbot, section)
    keeping.notes.save(Note("after"))

    press(qtbot, section, "restoreBackup")
    box = question(section)
    with qtbot.waitSignal(box.finished):
        qtbot.keyClick(box, Qt.Key.Key_Escape)

    assert [each.text for each in keeping.notes.all()] == ["after"]


def test_a_broken_backup_is_refused_in_words(
    section: BackupSection, qtbot: QtBot, keeping: Keeping
) -> None:
    back_up(qtbot, section)
    section.backups()[0].path.write_bytes(b"no database at all" * 100)
    keeping.notes.save(Note("here"))

    press(qtbot, section, "restoreBackup")
    answer(qtbot, question(section), "Restore")
    qtbot.waitUntil(lambda: section.window().findChild(QMessageBox, "message") is not None)
    box = section.window().findChild(QMessageBox, "message")

    assert isinstance(box, QMessageBox)
    assert "cannot be restored" in box.informativeText()
    assert [each.text for each in keeping.notes.all()] == ["here"]
