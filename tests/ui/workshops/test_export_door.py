"""Exporting and importing workshops, in the whole window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import cast

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot
from tests.services.workshop_samples import FULL

from suunta.services.workshop_exporting import workshop_json
from suunta.ui.shell.place import PageName
from suunta.ui.shell.session import Session
from suunta.ui.workshops.export_dialog import WorkshopExportDialog
from suunta.ui.workshops.workshops_page import WorkshopsPage


def _page(session: Session) -> WorkshopsPage:
    assert session.pages is not None
    return cast("WorkshopsPage", session.pages.own.widget(PageName.WORKSHOP))


def _import(session: Session, path: Path) -> None:
    session.window.commands.action("workshop.import").trigger()
    asked = session.window.findChildren(QFileDialog, "keptImportDialog")[-1]
    asked.fileSelected.emit(str(path))
    asked.reject()


def test_the_page_opens_the_dialog(session: Session) -> None:
    session.window.commands.action("workshop.new").trigger()

    _page(session).view.head.export_requested.emit()

    (dialog,) = session.window.findChildren(WorkshopExportDialog)
    assert dialog.isVisible()
    dialog.reject()


def test_an_imported_workshop_is_shown(session: Session, tmp_path: Path, qtbot: QtBot) -> None:
    file = tmp_path / "workshop.json"
    file.write_bytes(workshop_json(FULL))

    _import(session, file)

    qtbot.waitUntil(lambda: _page(session).desk.workshop is not None)
    shown = _page(session).desk.workshop
    assert shown is not None
    assert replace(shown, changed=FULL.changed) == FULL
    assert session.navigator is not None
    assert session.navigator.place.page is PageName.WORKSHOP


def test_a_file_that_is_none_is_told_and_changes_nothing(
    session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "workshop.json"
    file.write_bytes(workshop_json(FULL)[:-30])

    _import(session, file)

    qtbot.waitUntil(lambda: bool(session.window.findChildren(QMessageBox, "message")))
    (box,) = session.window.findChildren(QMessageBox, "message")
    assert f"{file}, line" in box.informativeText()
    assert session.workspace is not None
    assert session.workspace.keeping is not None
    assert session.workspace.keeping.workshops.all() == ()
    box.reject()


def test_a_file_of_a_newer_version_is_told_in_the_words_of_the_window(
    session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "workshop.json"
    file.write_bytes(workshop_json(FULL).replace(b'"version": 1', b'"version": 7'))

    _import(session, file)

    qtbot.waitUntil(lambda: bool(session.window.findChildren(QMessageBox, "message")))
    (box,) = session.window.findChildren(QMessageBox, "message")
    assert box.informativeText().startswith(str(file))
    assert "A newer version of Suunta" in box.informativeText()
    box.reject()


def test_the_button_of_the_page_asks_for_a_file(session: Session) -> None:
    session.window.commands.action("workshops.show").trigger()
    button = _page(session).list.findChild(QPushButton, "importWorkshop")
    assert isinstance(button, QPushButton)

    button.click()

    (asked,) = session.window.findChildren(QFileDialog, "keptImportDialog")
    assert asked.isVisible()
    asked.reject()


def test_what_was_changed_since_stands_beside_what_is_imported(
    session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "workshop.json"
    file.write_bytes(workshop_json(FULL))
    keeping = session.workspace.keeping
    assert keeping is not None
    _import(session, file)
    qtbot.waitUntil(lambda: _page(session).desk.workshop is not None)
    title = _page(session).view.head.title
    title.setCursorPosition(len(title.text()))
    QTest.keyClicks(title, " here")
    qtbot.waitUntil(_page(session).desk.is_saved)

    _import(session, file)

    qtbot.waitUntil(lambda: len(keeping.workshops.all()) == 2)
    titles = {each.title for each in keeping.workshops.all()}
    assert titles == {FULL.title, f"{FULL.title} here"}
