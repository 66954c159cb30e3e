"""The dialog that exports a workshop."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot
from tests.services.workshop_samples import FULL

from suunta.domain.language import Language
from suunta.domain.workshop import Workshop
from suunta.services.workshop_exporting import WorkshopExporting, WorkshopForm
from suunta.services.workshop_reporting import WorkshopReporting
from suunta.services.workspace import Workspace
from suunta.ui.theme.theme import Theme
from suunta.ui.workshops.export_dialog import WorkshopExportDialog, free_folder

Open = Callable[..., WorkshopExportDialog]


@pytest.fixture
def opened() -> list[Path]:
    """What the system was asked to open."""
    return []


@pytest.fixture
def open_dialog(
    qtbot: QtBot, theme: Theme, workspace: Workspace, pool: QThreadPool, opened: list[Path]
) -> Open:
    reporting = WorkshopReporting(workspace.knowledge, workspace.labels, workspace.facilitating)

    def open_dialog(workshop: Workshop = FULL) -> WorkshopExportDialog:
        dialog = WorkshopExportDialog(
            workshop=workshop,
            exporting=WorkshopExporting(reporting),
            theme=theme,
            language=Language.FI,
            pool=pool,
            open_file=lambda path: opened.append(path) is None,
        )
        qtbot.addWidget(dialog)
        with qtbot.waitActive(dialog):
            dialog.show()
        return dialog

    return open_dialog


def write(dialog: WorkshopExportDialog, path: Path, qtbot: QtBot) -> None:
    dialog.write(path)
    qtbot.waitUntil(lambda: str(path) in dialog.body.said())


@pytest.mark.parametrize("form", WorkshopForm)
def test_every_form_is_written_in_the_chosen_language(
    open_dialog: Open, form: WorkshopForm, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog, path = open_dialog(), tmp_path / f"x{form.suffix}"
    dialog.body.forms.choose(form)

    write(dialog, path, qtbot)

    assert path.exists()
    if form is WorkshopForm.MARKDOWN:
        assert "## Väittämät" in path.read_text(encoding="utf-8")


def test_owners_are_asked_about_once_and_left_out(
    open_dialog: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog, path = open_dialog(), tmp_path / "x.md"
    dialog.body.forms.choose(WorkshopForm.MARKDOWN)
    assert dialog.owners.isVisible()
    write(dialog, path, qtbot)
    assert "Virtanen" in path.read_text(encoding="utf-8")

    dialog.owners.setFocus()
    QTest.keyClick(dialog.owners, Qt.Key.Key_Down)
    path.unlink()
    write(dialog, path, qtbot)

    qtbot.waitUntil(path.exists)
    assert "Virtanen" not in path.read_text(encoding="utf-8")


def test_nobody_is_asked_about_owners_that_are_not_there(open_dialog: Open) -> None:
    assert not open_dialog(replace(FULL, actions=())).owners.isVisible()


def test_all_of_a_workshop_has_no_language(open_dialog: Open) -> None:
    dialog = open_dialog()
    dialog.body.forms.choose(WorkshopForm.JSON)
    assert not dialog.language.isEnabled()

    dialog.body.forms.choose(WorkshopForm.PDF)
    assert dialog.language.isEnabled()


def test_the_forms_are_chosen_by_arrows_and_enter_asks_where(
    open_dialog: Open, qtbot: QtBot
) -> None:
    dialog = open_dialog()
    focused = dialog.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Down)
    assert dialog.body.forms.chosen() is WorkshopForm.MARKDOWN

    focused = dialog.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: bool(dialog.findChildren(QFileDialog)))
    (asked,) = dialog.findChildren(QFileDialog)
    assert Path(asked.selectedFiles()[0]).name == "leadership-day-2026-03-02.md"
    asked.reject()


def test_tables_go_into_a_folder_of_their_own(
    open_dialog: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = open_dialog()
    dialog.body.forms.choose(WorkshopForm.CSV)
    for name in ("leadership-day-2026-03-02", "leadership-day-2026-03-02-2"):
        dialog.export()
        asked = dialog.findChildren(QFileDialog, "tablesFolderDialog")[-1]
        asked.fileSelected.emit(str(tmp_path))
        asked.reject()
        folder = tmp_path / name
        qtbot.waitUntil(lambda folder=folder: dialog.body.said().endswith(folder.name))
        assert len(list(folder.iterdir())) == 5


def test_a_free_folder_is_a_new_one(tmp_path: Path) -> None:
    assert free_folder(tmp_path, "a") == tmp_path / "a"
    (tmp_path / "a").mkdir()
    (tmp_path / "a-2").mkdir()
    assert free_folder(tmp_path, "a") == tmp_path / "a-3"


def test_what_was_written_can_be_opened(
    open_dialog: Open, opened: list[Path], tmp_path: Path, qtbot: QtBot
) -> None:
    dialog, path = open_dialog(), tmp_path / "x.pdf"
    write(dialog, path, qtbot)

    dialog.body._open.click()

    assert opened == [path]


def test_what_could_not_be_written_is_told(open_dialog: Open, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = open_dialog()
    dialog.write(tmp_path / "gone" / "x.pdf")

    qtbot.waitUntil(lambda: bool(dialog.findChildren(QMessageBox)))
    (box,) = dialog.findChildren(QMessageBox)
    assert "folder is not there" in box.informativeText()
    assert dialog.body.export_button.isEnabled()
    box.reject()


def test_long_writing_is_shown_and_can_be_cancelled(
    open_dialog: Open, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An export that goes on until it is cancelled, as one of a thousand sheets would."""
    ended = Event()

    def export_workshop(*_: object, cancelled: Callable[[], bool], **__: object) -> tuple[()]:
        while not cancelled():
            time.sleep(0.01)
        ended.set()
        return ()

    monkeypatch.setattr(WorkshopExporting, "export_workshop", export_workshop)
    dialog = open_dialog()
    dialog.write(tmp_path / "x.pdf")
    cancel = dialog.findChild(QPushButton, "cancelExport")
    assert isinstance(cancel, QPushButton)
    qtbot.waitUntil(cancel.isVisible)

    cancel.click()

    assert ended.wait(5)
    assert not cancel.isVisible()
    assert "nothing was written" in dialog.body.said()
    assert dialog.body.export_button.isEnabled()
