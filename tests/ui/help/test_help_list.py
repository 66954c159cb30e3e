"""A help list: arrow keys pass over headings, and an example searches."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from suunta.ui.help.help_list import HelpList
from suunta.ui.help.help_row import HelpRow, heading
from suunta.ui.theme.theme import Theme

ROWS = (
    heading("Try"),
    HelpRow("91%", "A figure.", query="91%"),
    heading("Know"),
    HelpRow("No network"),
)


def shown(qtbot: QtBot, theme: Theme) -> HelpList:
    rows = HelpList(theme=theme)
    qtbot.addWidget(rows)
    rows.set_rows(ROWS)
    with qtbot.waitActive(rows):
        rows.show()
    rows.setFocus()
    return rows


def test_arrow_keys_go_from_row_to_row(qtbot: QtBot, theme: Theme) -> None:
    rows = shown(qtbot, theme)
    assert rows.currentIndex().row() == 1

    qtbot.keyClick(rows, Qt.Key.Key_Down)

    assert rows.currentIndex().row() == 3


def test_an_example_searches_and_a_fact_does_not(qtbot: QtBot, theme: Theme) -> None:
    rows = shown(qtbot, theme)

    with qtbot.waitSignal(rows.search_requested) as told:
        qtbot.keyClick(rows, Qt.Key.Key_Return)
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    with qtbot.assertNotEmitted(rows.search_requested):
        qtbot.keyClick(rows, Qt.Key.Key_Return)

    assert told.args == ["91%"]


def test_a_screen_reader_gets_every_row(qtbot: QtBot, theme: Theme) -> None:
    rows = shown(qtbot, theme)
    interface = QAccessible.queryAccessibleInterface(rows)

    names = [interface.child(n).text(QAccessible.Text.Name) for n in range(interface.childCount())]
    assert names == ["Try", "91%. A figure.", "Know", "No network"]
