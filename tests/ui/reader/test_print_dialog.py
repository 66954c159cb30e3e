"""Looking at a page before it is printed."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtWidgets import QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from suunta import paths
from suunta.domain.language import Language
from suunta.services.workspace import Workspace
from suunta.ui.reader.print_dialog import PrintDialog
from suunta.ui.reader.print_job import print_job
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.file_saver import FileSaver, Savable

PATIENCE = 10_000
Open = Callable[..., PrintDialog]


@pytest.fixture
def open_dialog(qtbot: QtBot, theme: Theme, workspace: Workspace, pool: QThreadPool) -> Open:
    def open_it(open_file: Callable[[Path], bool] = lambda path: True) -> PrintDialog:
        shown = workspace.reading.page("ecosystem/groups", Language.SV)
        job = print_job(
            shown, workspace.reading.edition, workspace.labels, paths.resources_folder()
        )
        dialog = PrintDialog(job=job, theme=theme, pool=pool, open_file=open_file)
        qtbot.addWidget(dialog)
        dialog.open()
        qtbot.waitUntil(lambda: dialog.sheets() > 0, timeout=PATIENCE)
        return dialog

    return open_it


def button(dialog: PrintDialog, text: str) -> QPushButton:
    return next(each for each in dialog.findChildren(QPushButton) if each.text() == text)


def test_saving_has_the_keyboard_once_the_sheets_are_there(open_dialog: Open) -> None:
    dialog = open_dialog()

    assert dialog.sheets() >= 2
    assert dialog.focusWidget() is button(dialog, "Save as PDF…")


def test_a_pdf_is_written_and_that_is_told(qtbot: QtBot, open_dialog: Open, tmp_path: Path) -> None:
    dialog = open_dialog()
    path = tmp_path / "page.pdf"

    with qtbot.waitSignal(dialog.told, timeout=PATIENCE) as told:
        dialog.write(path)

    assert told.args == [f"Saved: {path}"]
    assert path.read_bytes().startswith(b"%PDF-")


@pytest.mark.parametrize(("is_opened", "words"), [(True, "Opened in"), (False, "No program")])
def test_printing_opens_the_page_elsewhere(
    qtbot: QtBot,
    open_dialog: Open,
    is_opened: bool,
    words: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened: list[Path] = []

    def open_file(path: Path) -> bool:
        opened.append(path)
        return is_opened

    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    dialog = open_dialog(open_file)
    with qtbot.waitSignal(dialog.told, timeout=PATIENCE) as told:
        qtbot.keyClick(dialog, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)

    assert told.args[0].startswith(words)
    assert opened[0].name == "suunta-ecosystem-groups-sv.pdf"
    assert opened[0].read_bytes().startswith(b"%PDF-")
    assert opened[0].is_relative_to(tmp_path)


def test_what_takes_long_shows_that_it_does_and_can_be_cancelled(
    qtbot: QtBot, open_dialog: Open, pool: QThreadPool, tmp_path: Path
) -> None:
    dialog, go_on = open_dialog(), Event()
    path = tmp_path / "slow.pdf"

    def write_slowly(target: Path, cancelled: Callable[[], bool]) -> None:
        go_on.wait(PATIENCE / 1000)
        if not cancelled():
            target.write_bytes(b"too late")

    busy = dialog.findChild(QProgressBar)
    dialog.findChild(FileSaver).write(Savable("slow.pdf", "PDF (*.pdf)", write_slowly), path)
    assert not busy.isVisible()
    qtbot.waitUntil(busy.isVisible, timeout=PATIENCE)
    with qtbot.waitSignal(dialog.told) as told:
        button(dialog, "Cancel").click()
    go_on.set()
    assert pool.waitForDone(PATIENCE)

    assert told.args == ["Cancelled: nothing was written."]
    assert not busy.isVisible()
    assert not path.exists()


def test_escape_leaves(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog()

    qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    assert not dialog.isVisible()
