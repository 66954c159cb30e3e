"""The sidebar: its places, its foot that is always in sight, and the keys between them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from suunta.services.workspace import Workspace
from suunta.ui.shell.place import HOME, PageName, Place
from suunta.ui.shell.sidebar import Sidebar
from suunta.ui.shell.sidebar_entry import sidebar_entries
from suunta.ui.theme.theme import Theme

HELP = Place(PageName.HELP)


@pytest.fixture
def sidebar(qtbot: QtBot, theme: Theme, workspace: Workspace) -> Sidebar:
    sidebar = Sidebar(theme=theme)
    qtbot.addWidget(sidebar)
    sidebar.show_entries(sidebar_entries(workspace.overview.documents))
    sidebar.resize(sidebar.width(), 700)
    with qtbot.waitActive(sidebar):
        sidebar.show()
    return sidebar


def test_help_stands_at_the_foot(sidebar: Sidebar) -> None:
    rows = range(sidebar.foot.model().rowCount())

    assert [sidebar.foot.model().index(row, 0).data() for row in rows][-1] == "Help"
    assert sidebar.foot.geometry().bottom() >= sidebar.height() - 12


@pytest.mark.parametrize("is_narrow", [False, True])
def test_the_foot_is_in_sight_in_the_smallest_window(
    qtbot: QtBot, sidebar: Sidebar, is_narrow: bool
) -> None:
    sidebar.set_narrow(is_narrow)
    sidebar.resize(sidebar.width(), 280)
    qtbot.waitUntil(lambda: sidebar.foot.geometry().bottom() < 280)

    foot = sidebar.foot
    assert foot.visualRect(foot.model().index(0, 0)).bottom() <= foot.viewport().height()
    assert sidebar.places.height() > 100


def test_arrow_keys_lead_into_the_foot_and_out_again(qtbot: QtBot, sidebar: Sidebar) -> None:
    sidebar.places.setFocus()
    qtbot.keyClick(sidebar.places, Qt.Key.Key_End)
    last = sidebar.places.currentIndex().data()

    qtbot.keyClick(sidebar.places, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is sidebar.foot
    qtbot.keyClick(sidebar.foot, Qt.Key.Key_Up)

    assert QApplication.focusWidget() is sidebar.places
    assert sidebar.places.currentIndex().data() == last


def test_a_place_of_the_foot_is_gone_to(qtbot: QtBot, sidebar: Sidebar) -> None:
    sidebar.foot.enter(sidebar.foot.model().rowCount() - 1)

    with qtbot.waitSignal(sidebar.place_requested) as told:
        qtbot.keyClick(sidebar.foot, Qt.Key.Key_Return)

    assert told.args == [HELP]


def test_only_one_place_is_marked(sidebar: Sidebar) -> None:
    sidebar.show_here(HOME, "")
    assert marked(sidebar) == ["Home"]

    sidebar.show_here(Place(PageName.HELP, "about"), "")
    assert marked(sidebar) == ["Help"]

    sidebar.show_here(Place(PageName.READER, "suunta:term/client"), "term")
    assert marked(sidebar) == ["Glossary"]


def marked(sidebar: Sidebar) -> list[str]:
    from suunta.ui.shell.sidebar_model import SidebarRole

    models = (sidebar.places.model(), sidebar.foot.model())
    return [
        model.index(row, 0).data()
        for model in models
        for row in range(model.rowCount())
        if model.index(row, 0).data(SidebarRole.IS_HERE)
    ]


def test_every_place_is_in_sight_in_a_low_window(qtbot: QtBot, sidebar: Sidebar) -> None:
    roomy = sidebar.places.visualRect(sidebar.places.model().index(0, 0)).height()

    sidebar.resize(sidebar.width(), 560)

    bar = sidebar.places.verticalScrollBar()
    qtbot.waitUntil(lambda: sidebar.places.height() > 300 and bar.maximum() == 0)
    row = sidebar.places.visualRect(sidebar.places.model().index(0, 0)).height()
    assert 24 <= row < roomy
    sidebar.resize(sidebar.width(), 900)
    first = sidebar.places.model().index(0, 0)
    qtbot.waitUntil(lambda: sidebar.places.visualRect(first).height() == roomy)
