"""A file that is taken over is kept and told, or the reason why not is shown."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot
from tests.services.workshop_samples import FULL

from suunta.services.exchange_file import Imported
from suunta.services.workshop_exporting import workshop_json
from suunta.services.workshop_importing import import_workshop
from suunta.ui.keeper import Keeper
from suunta.ui.kept_import import KeptImport


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def door(window: QWidget, keeper: Keeper) -> KeptImport:
    return KeptImport(window=window, keeper=keeper, take=import_workshop, parent=keeper)


def test_the_chosen_file_is_kept_and_told(
    door: KeptImport, window: QWidget, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "workshop.json"
    file.write_bytes(workshop_json(FULL))
    door.ask("Import a workshop")
    (dialog,) = window.findChildren(QFileDialog)
    assert dialog.windowTitle() == "Import a workshop"

    with qtbot.waitSignal(door.imported) as told:
        dialog.fileSelected.emit(str(file))
    dialog.reject()

    assert told.args is not None
    (imported,) = told.args
    assert isinstance(imported, Imported)
    assert imported.is_new
    assert imported.value.title == FULL.title


def test_a_file_that_has_gone_is_told(
    door: KeptImport, window: QWidget, tmp_path: Path, qtbot: QtBot
) -> None:
    door.take(tmp_path / "gone.json")

    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox, "message")))
    (box,) = window.findChildren(QMessageBox, "message")
    assert "is not there any more" in box.informativeText()
    box.reject()
