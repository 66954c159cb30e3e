"""What every dialog for exporting holds: it writes, tells how that went, and stays."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QDialog, QMessageBox, QPushButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from suunta.domain.errors import NotWritten, Obstacle
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.export_body import ExportBody
from suunta.ui.widgets.file_saver import Savable


@pytest.fixture
def opened() -> list[Path]:
    return []


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme, pool: QThreadPool, opened: list[Path]) -> QDialog:
    def open_file(path: Path) -> bool:
        opened.append(path)
        return path.suffix == ".txt"

    dialog = QDialog()
    qtbot.addWidget(dialog)
    body = ExportBody(
        forms=("txt", "odd"),
        theme=theme,
        pool=pool,
        open_file=open_file,
        remarks=lambda: ["Slide 3 is gone."],
        parent=dialog,
    )
    QVBoxLayout(dialog).addWidget(body)
    with qtbot.waitActive(dialog):
        dialog.open()
    return dialog


@pytest.fixture
def body(dialog: QDialog) -> ExportBody:
    found = dialog.findChild(ExportBody)
    assert found is not None
    return found


def savable(write: Callable[[Path], object]) -> Savable:
    return Savable("a.txt", "Text (*.txt)", lambda path, _cancelled: write(path))


def test_what_was_written_is_told_with_what_is_missing(
    body: ExportBody, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "a.txt"

    with qtbot.waitSignal(body.told):
        body.write(savable(lambda where: where.write_text("a")), path)

    assert path.read_text() == "a"
    assert body.said() == f"Saved: {path}\nSlide 3 is gone."
    assert body.export_button.isEnabled()


def test_it_is_opened_where_a_program_does_that(
    body: ExportBody, opened: list[Path], tmp_path: Path, qtbot: QtBot
) -> None:
    for name, said in (("a.txt", "Saved: "), ("a.odd", "No program here opens it. ")):
        with qtbot.waitSignal(body.told):
            body.write(savable(lambda where: where.write_text("a")), tmp_path / name)
        button = body.findChild(QPushButton, "openExported")
        assert isinstance(button, QPushButton)
        button.click()

        assert opened[-1] == tmp_path / name
        assert body.said().startswith(said)


def test_what_is_chosen_stays_while_it_is_written(
    body: ExportBody, tmp_path: Path, qtbot: QtBot
) -> None:
    go_on = Event()

    with qtbot.waitSignal(body.told):
        body.write(savable(lambda _where: go_on.wait(10)), tmp_path / "a.txt")
        assert not body.forms.isEnabled()
        go_on.set()

    assert body.forms.isEnabled()


@pytest.mark.parametrize(
    ("obstacle", "remedy"),
    [(Obstacle.FULL, "The disk is full."), (Obstacle.NO_FOLDER, "not there any more")],
)
def test_what_was_in_the_way_is_told_and_another_place_offered(
    body: ExportBody, tmp_path: Path, qtbot: QtBot, obstacle: Obstacle, remedy: str
) -> None:
    def fail(path: Path) -> None:
        raise NotWritten(path, obstacle)

    body.write(savable(fail), tmp_path / "a.txt")

    qtbot.waitUntil(lambda: bool(body.findChildren(QMessageBox)))
    (box,) = body.findChildren(QMessageBox)
    assert remedy in box.informativeText()
    assert any(button.text() == "Save elsewhere…" for button in box.buttons())
    assert body.export_button.isEnabled()
    box.reject()
