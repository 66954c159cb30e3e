"""Rows are as high as their text in the width there is, and keys never run into it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from suunta.ui.help.help_list import HelpList
from suunta.ui.help.help_row import HelpRow, heading
from suunta.ui.theme.theme import Theme

LONG = "Hyvinvointialueiden sosiaali- ja terveydenhuollon tietojärjestelmien käyttöönotto. " * 3


@pytest.fixture
def rows(qtbot: QtBot, theme: Theme) -> HelpList:
    rows = HelpList(theme=theme)
    qtbot.addWidget(rows)
    rows.resize(700, 400)
    with qtbot.waitExposed(rows):
        rows.show()
    return rows


def height(rows: HelpList, row: HelpRow) -> int:
    rows.set_rows([row])
    index = rows.model().index(0, 0)
    option = QStyleOptionViewItem()
    option.widget = rows
    return rows.itemDelegate().sizeHint(option, index).height()


def test_more_text_takes_more_height(rows: HelpList) -> None:
    plain, told, long = (
        height(rows, row) for row in (HelpRow("A"), HelpRow("A", "b"), HelpRow("A", LONG))
    )

    assert plain < told < long


def test_keys_take_room_from_the_text(rows: HelpList) -> None:
    keys = ("Ctrl+Shift+Home", "Ctrl+Shift+End", "Ctrl+Alt+Home")

    assert height(rows, HelpRow("A", LONG, keys)) > height(rows, HelpRow("A", LONG))


def test_a_narrow_list_has_higher_rows(rows: HelpList) -> None:
    wide = height(rows, HelpRow("A", LONG))
    rows.resize(300, 400)

    assert height(rows, HelpRow("A", LONG)) > wide


def test_every_kind_of_row_is_painted(rows: HelpList) -> None:
    rows.set_rows([heading("Keys"), HelpRow("Do", LONG, ("F1",)), HelpRow("try me", query="try")])

    picture = rows.viewport().grab().toImage()

    ground = picture.pixelColor(5, picture.height() - 5)
    for row in range(3):
        place = rows.visualRect(rows.model().index(row, 0))
        seen = {
            picture.pixelColor(x, y).name()
            for x in range(place.left() + 12, place.left() + 60)
            for y in range(place.top() + 4, place.bottom() - 3)
        }
        assert len(seen - {ground.name()}) > 3, row
