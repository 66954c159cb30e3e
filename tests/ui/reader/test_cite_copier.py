"""Copying, by keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from suunta.ui.reader.page_browser import PageBrowser
from suunta.ui.reader.reader_page import ReaderPage

CTRL = Qt.KeyboardModifier.ControlModifier


def test_ctrl_c_copies_the_selection_with_its_source_and_says_so(
    qtbot: QtBot, reader: ReaderPage, browser: PageBrowser, select: Callable[..., None]
) -> None:
    select("Leading means choosing")

    with qtbot.waitSignal(reader.told) as told:
        qtbot.keyClick(browser, Qt.Key.Key_C, CTRL)

    data = QGuiApplication.clipboard().mimeData()
    lines = data.text().split("\n")
    assert lines[0] == "Leading means choosing"
    assert lines[-1].startswith("suunta:recommendation/1?lang=en&text=Leading%20means")
    assert data.hasHtml()
    assert data.hasFormat("text/markdown")
    assert told.args == ["Copied with its source: Leading means choosing"]


def test_ctrl_c_without_a_selection_copies_the_section_and_names_it(
    qtbot: QtBot, reader: ReaderPage, browser: PageBrowser
) -> None:
    with qtbot.waitSignal(reader.told) as told:
        qtbot.keyClick(browser, Qt.Key.Key_C, CTRL)

    assert told.args == ["Copied with its source: In short"]
    assert QGuiApplication.clipboard().text().endswith("suunta:recommendation/1?lang=en#short")


def test_words_can_be_copied_alone(
    qtbot: QtBot, reader: ReaderPage, select: Callable[..., None]
) -> None:
    select("Leading means choosing")

    with qtbot.waitSignal(reader.told) as told:
        reader.desk.copier.copy_words()

    assert QGuiApplication.clipboard().text() == "Leading means choosing"
    assert told.args == ["Copied without its source: Leading means choosing"]


def test_an_address_can_be_copied_alone(reader: ReaderPage, select: Callable[..., None]) -> None:
    select("Leading means choosing")

    reader.desk.copier.copy_address()

    assert QGuiApplication.clipboard().text().startswith("suunta:recommendation/1?lang=en&text=")


def test_a_long_selection_is_told_by_its_first_words(
    qtbot: QtBot, reader: ReaderPage, browser: PageBrowser
) -> None:
    browser.selectAll()

    with qtbot.waitSignal(reader.told) as told:
        reader.desk.copier.copy()

    assert len(told.args[0]) < 100
    assert told.args[0].endswith("…")


def test_other_keys_go_to_the_text(qtbot: QtBot, browser: PageBrowser) -> None:
    qtbot.keyClick(browser, Qt.Key.Key_A, CTRL)

    assert browser.textCursor().hasSelection()
