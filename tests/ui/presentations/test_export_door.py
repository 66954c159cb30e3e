"""The way from the page of the presentations to the dialog."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

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
