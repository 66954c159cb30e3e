"""A list to open things from: with one click, with Enter, and never a heading."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from suunta.ui.browse.browse_model import BrowseModel
from suunta.ui.browse.entry import Entry, Group
from suunta.ui.widgets.row_view import RowView

GROUPS = (
    Group("First", (Entry("vision/aims", "Aims", ""),)),
    Group("Second", (Entry("vision/overview", "Overview", ""),)),
)


@pytest.fixture
def rows(qtbot: QtBot) -> RowView:
    rows = RowView()
    qtbot.addWidget(rows)
    model = BrowseModel(rows)
    model.set_groups(GROUPS)
    rows.setModel(model)
    rows.resize(300, 300)
    with qtbot.waitActive(rows):
        rows.show()
    return rows


def test_the_keyboard_begins_at_the_first_row_that_can_be_chosen(rows: RowView) -> None:
    rows.setFocus()

    assert rows.currentIndex().data() == "Aims"


def test_arrows_step_over_headings(qtbot: QtBot, rows: RowView) -> None:
    rows.setFocus()

    qtbot.keyClick(rows, Qt.Key.Key_Down)

    assert rows.currentIndex().data() == "Overview"


def test_the_ends_are_reached_although_a_heading_stands_first(qtbot: QtBot, rows: RowView) -> None:
    rows.setFocus()
    seen = []

    for key in (Qt.Key.Key_End, Qt.Key.Key_Home, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
        qtbot.keyClick(rows, key)
        seen.append(rows.currentIndex().data())

    assert seen == ["Overview", "Aims", "Overview", "Aims"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_each_opening_key_opens_once(qtbot: QtBot, rows: RowView, key: Qt.Key) -> None:
    chosen: list[str] = []
    rows.chosen.connect(lambda index: chosen.append(index.data()))
    rows.setFocus()

    qtbot.keyClick(rows, key)

    assert chosen == ["Aims"]


def test_one_click_opens(qtbot: QtBot, rows: RowView) -> None:
    middle = rows.visualRect(rows.model().index(3, 0)).center()

    with qtbot.waitSignal(rows.chosen) as told:
        qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=middle)

    assert isinstance(told.args[0], QModelIndex)
    assert told.args[0].data() == "Overview"


def test_a_click_on_a_heading_opens_nothing(qtbot: QtBot, rows: RowView) -> None:
    heading = rows.visualRect(rows.model().index(0, 0)).center()

    with qtbot.assertNotEmitted(rows.chosen):
        qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=heading)
