"""What can be taken from a page, by the commands of the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from suunta.domain.address import Address
from suunta.services.citation_forms import CitationForm
from suunta.ui.reader.cite_dialog import CiteDialog
from suunta.ui.reader.print_dialog import PrintDialog
from suunta.ui.reader.reader_page import ReaderPage
from suunta.ui.reader.report_dialog import ReportDialog
from suunta.ui.shell.session import Session

PATIENCE = 10_000


def test_the_form_that_was_chosen_last_is_offered_again(reader: ReaderPage) -> None:
    reader.desk.cite()
    first = reader.findChildren(CiteDialog)[-1]
    first.show_form(CitationForm.BIBTEX)
    first.reject()

    reader.desk.cite()

    assert reader.findChildren(CiteDialog)[-1].form() is CitationForm.BIBTEX


def test_a_report_holds_the_selected_words_and_their_address(
    reader: ReaderPage, select: Callable[..., None]
) -> None:
    select("Leading means choosing")

    reader.desk.report()

    report = reader.findChildren(ReportDialog)[-1].text()
    assert "> Leading means choosing\n" in report
    assert "suunta:recommendation/1?lang=en&text=Leading%20means" in report


def test_the_page_that_is_shown_is_printed(qtbot: QtBot, reader: ReaderPage) -> None:
    reader.open(Address("vision/overview"))

    reader.desk.print_page()

    dialog = reader.findChildren(PrintDialog)[-1]
    qtbot.waitUntil(lambda: dialog.sheets() > 0, timeout=PATIENCE)
    assert dialog.windowTitle().startswith("Print: ")
    dialog.reject()


def test_what_is_on_the_screen_is_what_is_printed(reader: ReaderPage) -> None:
    reader.open(Address("recommendation/4"))
    reader.turning.toggle_form()

    reader.desk.print_page()

    dialog = reader.findChildren(PrintDialog)[-1]
    assert dialog.name() == "suunta-recommendation-4-en-short.pdf"
    dialog.reject()


def test_keys_of_the_window_copy_cite_and_report(
    qtbot: QtBot, open_window: Callable[..., Session]
) -> None:
    session = open_window("suunta:recommendation/1?lang=en#action")
    window = session.window
    ctrl_shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier

    qtbot.keyClick(window, Qt.Key.Key_C, ctrl_shift)
    assert window.status_line.text().startswith("Copied with its source: ")
    qtbot.keyClick(window, Qt.Key.Key_X, ctrl_shift)
    assert window.status_line.text().startswith("Copied without its source: ")
    qtbot.keyClick(window, Qt.Key.Key_R, ctrl_shift)
    assert session.pages is not None
    (dialog,) = session.pages.reader.findChildren(CiteDialog)
    assert "recommendation/1" in dialog.findChild(QPlainTextEdit).toPlainText()
    dialog.reject()
