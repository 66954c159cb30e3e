"""Saving a file."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from suunta.export.whole_file import write_whole
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.file_saver import FileSaver, Savable

TEXT = Savable("page.txt", "Text (*.txt)", lambda path, cancelled: write_whole(path, b"words"))


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def saver(window: QWidget, pool: QThreadPool) -> FileSaver:
    return FileSaver(pool=pool, parent=window)


def dialog_of(window: QWidget) -> QFileDialog:
    return window.findChildren(QFileDialog)[-1]


def test_a_file_is_written_where_one_says(
    qtbot: QtBot, saver: FileSaver, window: QWidget, tmp_path: Path
) -> None:
    saver.save(TEXT)

    with qtbot.waitSignals([saver.started, saver.ended, saver.saved], order="strict"):
        dialog_of(window).fileSelected.emit(str(tmp_path / "mine.txt"))

    assert (tmp_path / "mine.txt").read_bytes() == b"words"
    dialog_of(window).reject()


def test_the_folder_is_remembered(
    qtbot: QtBot, saver: FileSaver, window: QWidget, tmp_path: Path
) -> None:
    saver.save(TEXT)
    with qtbot.waitSignal(saver.saved):
        dialog_of(window).fileSelected.emit(str(tmp_path / "mine.txt"))
    dialog_of(window).reject()

    saver.save(TEXT)

    assert Path(dialog_of(window).directory().absolutePath()) == tmp_path
    dialog_of(window).reject()


def test_what_cannot_be_written_is_explained_and_can_go_elsewhere(
    qtbot: QtBot, saver: FileSaver, window: QWidget, tmp_path: Path
) -> None:
    saver.write(TEXT, tmp_path / "nowhere" / "page.txt")

    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)))
    box = window.findChildren(QMessageBox)[0]
    again = next(each for each in box.buttons() if each.text() == "Save elsewhere…")
    again.click()
    assert dialog_of(window).isVisible()
    dialog_of(window).reject()


def test_what_is_cancelled_says_nothing_more(
    qtbot: QtBot, saver: FileSaver, tmp_path: Path
) -> None:
    with qtbot.assertNotEmitted(saver.saved, wait=200):
        saver.write(TEXT, tmp_path / "page.txt")
        saver.cancel()
