"""The context menu of the text."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction, QGuiApplication
from pytestqt.qtbot import QtBot

from suunta.ui.reader.reader_page import ReaderPage


def actions(reader: ReaderPage, link: str = "") -> dict[str, QAction]:
    menu = reader.desk.menu.menu(link)
    return {action.text().split("\t")[0]: action for action in menu.actions() if action.text()}


def test_a_selection_can_be_copied_searched_for_and_reported(
    reader: ReaderPage, select: Callable[..., None]
) -> None:
    select("Leading means choosing")

    assert list(actions(reader)) == [
        "Copy with source",
        "Copy without source",
        "Copy the address",
        "Search for this",
        "Cite this page…",
        "Report a mistake…",
        "Select all",
    ]


def test_without_a_selection_there_is_nothing_to_search_for(reader: ReaderPage) -> None:
    found = actions(reader)

    assert "Search for this" not in found
    assert "Copy this section" in found


def test_the_selected_words_are_searched_for(
    qtbot: QtBot, reader: ReaderPage, select: Callable[..., None]
) -> None:
    select("Leading means choosing")

    with qtbot.waitSignal(reader.search_requested) as wanted:
        actions(reader)["Search for this"].trigger()

    assert wanted.args == ["Leading means choosing"]


def test_a_whole_text_is_no_question(reader: ReaderPage, select: Callable[..., None]) -> None:
    select("Leading", "isolation")

    assert not actions(reader)["Search for this"].isEnabled()


def test_over_a_link_its_address_can_be_copied_and_opened(qtbot: QtBot, reader: ReaderPage) -> None:
    found = actions(reader, "suunta:figure/daily-use")

    found["Copy the address of the link"].trigger()
    assert QGuiApplication.clipboard().text() == "suunta:figure/daily-use"
    with qtbot.waitSignal(reader.open_requested) as wanted:
        found["Open the link"].trigger()
    assert wanted.args == ["suunta:figure/daily-use"]


def test_a_mark_of_this_page_has_no_address_to_copy(reader: ReaderPage) -> None:
    assert "Copy the address of the link" not in actions(reader, "#source-deck")
