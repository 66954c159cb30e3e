"""The way from the page of the presentations to the dialog."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from suunta.services.deck_exchange import deck_json
from suunta.services.workspace import Workspace
from suunta.ui.presentations.export_dialog import ExportDialog
from suunta.ui.presentations.presentations_page import PresentationsPage
from suunta.ui.shell.place import PageName
from suunta.ui.shell.session import Session


def test_a_deck_of_the_page_opens_the_dialog(
    qtbot: QtBot, session: Session, workspace: Workspace
) -> None:
    assert session.pages is not None
    page = session.pages.own.widget(PageName.PRESENTATIONS)
    assert isinstance(page, PresentationsPage)
    deck = workspace.presenting.ready[0]

    page.export_requested.emit(deck)

    dialog = session.window.findChild(ExportDialog)
    assert dialog is not None
    assert dialog.isVisible()
    dialog.reject()


def test_a_deck_of_a_colleague_is_kept_and_shown(
    qtbot: QtBot, session: Session, workspace: Workspace, tmp_path: Path
) -> None:
    file = tmp_path / "deck.json"
    file.write_bytes(deck_json(workspace.presenting.ready[0]))
    session.window.commands.action("deck.import").trigger()
    (asked,) = session.window.findChildren(QFileDialog, "keptImportDialog")

    asked.fileSelected.emit(str(file))
    asked.reject()

    assert session.workspace.keeping is not None
    kept = session.workspace.keeping.decks
    qtbot.waitUntil(lambda: session.window.status_line.text().startswith("Imported: "))
    assert session.pages is not None
    page = session.pages.own.widget(PageName.PRESENTATIONS)
    assert isinstance(page, PresentationsPage)
    assert [page.decks.current()] == list(kept.all())


def test_the_button_of_the_page_asks_for_a_file(session: Session) -> None:
    session.window.commands.action("presentations.show").trigger()
    button = session.window.findChild(QPushButton, "importDeck")
    assert isinstance(button, QPushButton)

    button.click()

    (asked,) = session.window.findChildren(QFileDialog, "keptImportDialog")
    assert asked.isVisible()
    asked.reject()
