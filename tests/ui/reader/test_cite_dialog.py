"""The entry of a page for a list of references."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from suunta.domain.language import Language
from suunta.services.citation import citation_of
from suunta.services.citation_forms import CitationForm
from suunta.services.workspace import Workspace
from suunta.ui.reader.cite_dialog import CiteDialog
from suunta.ui.theme.theme import Theme


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme, workspace: Workspace, pool: QThreadPool) -> CiteDialog:
    shown = workspace.reading.page("recommendation/1", Language.FI)
    dialog = CiteDialog(
        citation=citation_of(shown, workspace.reading.edition, workspace.labels),
        labels=workspace.labels,
        pool=pool,
    )
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitExposed(dialog)
    return dialog


def preview(dialog: CiteDialog) -> str:
    return dialog.findChild(QPlainTextEdit).toPlainText()


def test_it_shows_what_it_will_copy_and_enter_copies_it(qtbot: QtBot, dialog: CiteDialog) -> None:
    assert preview(dialog).startswith("Suunta 2026. ")

    with qtbot.waitSignal(dialog.told):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)

    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == dialog.text()
    assert "<i>" in data.html()


@pytest.mark.parametrize(("key", "form"), [(Qt.Key.Key_4, "ris"), (Qt.Key.Key_5, "bib")])
def test_a_key_chooses_each_form(qtbot: QtBot, dialog: CiteDialog, key: Qt.Key, form: str) -> None:
    with qtbot.waitSignal(dialog.form_chosen) as chosen:
        qtbot.keyClick(dialog, key, Qt.KeyboardModifier.ControlModifier)

    assert chosen.args == [form]
    assert dialog.form() == form
    dialog.copy()
    assert QGuiApplication.clipboard().text() == dialog.text()
    assert not QGuiApplication.clipboard().mimeData().hasHtml()


def test_a_file_is_saved_and_that_is_told(qtbot: QtBot, dialog: CiteDialog, tmp_path: Path) -> None:
    dialog.show_form(CitationForm.RIS)
    path = tmp_path / "page.ris"

    with qtbot.waitSignal(dialog.told) as told:
        dialog.write(path)

    assert told.args == [f"Saved: {path}"]
    assert path.read_bytes().decode("utf-8-sig") == dialog.text()


def test_a_file_that_cannot_be_saved_is_explained(
    qtbot: QtBot, dialog: CiteDialog, tmp_path: Path
) -> None:
    dialog.write(tmp_path / "nowhere" / "page.txt")

    qtbot.waitUntil(lambda: bool(dialog.findChildren(QMessageBox)))
    box = dialog.findChildren(QMessageBox)[0]
    assert "folder is not there" in box.informativeText()
    box.reject()


def test_escape_leaves(qtbot: QtBot, dialog: CiteDialog) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    assert not dialog.isVisible()
