"""One list of the sidebar: what it tells at its ends, and how high it is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from suunta.ui.shell.place import HOME, SEARCH, PageName, Place
from suunta.ui.shell.sidebar_entry import SidebarEntry
from suunta.ui.shell.sidebar_list import SidebarList
from suunta.ui.theme.theme import Theme

ENTRIES = (
    SidebarEntry("Home", HOME, "home"),
    SidebarEntry("Knowledge"),
    SidebarEntry("Search", SEARCH, "search"),
)


@pytest.fixture
def places(qtbot: QtBot, theme: Theme) -> SidebarList:
    places = SidebarList(theme=theme)
    qtbot.addWidget(places)
    places.show_entries(ENTRIES)
    places.resize(200, 300)
    with qtbot.waitActive(places):
        places.show()
    return places


def test_its_ends_are_told_to_whoever_goes_on(qtbot: QtBot, places: SidebarList) -> None:
    places.enter(0)
    with qtbot.waitSignal(places.passed_start):
        qtbot.keyClick(places, Qt.Key.Key_Up)
    with qtbot.assertNotEmitted(places.passed_end):
        qtbot.keyClick(places, Qt.Key.Key_Down)
    assert places.currentIndex().data() == "Search"
    with qtbot.waitSignal(places.passed_end):
        qtbot.keyClick(places, Qt.Key.Key_Down)


def test_where_the_window_is_the_keyboard_begins(places: SidebarList) -> None:
    places.show_here(SEARCH)
    assert places.currentIndex().data() == "Search"

    places.show_here(Place(PageName.HELP))
    assert places.currentIndex().data() == "Search"


def test_its_height_is_that_of_its_rows(theme: Theme, places: SidebarList) -> None:
    row = theme.size("row")

    assert 2 * row < places.content_height() < 4 * row
