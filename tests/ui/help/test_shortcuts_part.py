"""The table of shortcuts with its field."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from suunta.ui.help.shortcuts_part import ShortcutsPart
from suunta.ui.theme.theme import Theme


@pytest.fixture
def part(qtbot: QtBot, theme: Theme) -> ShortcutsPart:
    part = ShortcutsPart(theme=theme)
    qtbot.addWidget(part)
    part.resize(700, 500)
    with qtbot.waitActive(part):
        part.show()
    part.field.setFocus()
    return part


def test_typing_narrows_the_table(qtbot: QtBot, part: ShortcutsPart) -> None:
    qtbot.keyClicks(part.field, "dark")

    assert part.list.row_names() == ["View", "Dark or light"]


def test_down_leads_into_the_table(qtbot: QtBot, part: ShortcutsPart) -> None:
    qtbot.keyClicks(part.field, "dark")
    qtbot.keyClick(part.field, Qt.Key.Key_Down)

    assert QApplication.focusWidget() is part.list
    assert part.list.currentIndex().data() == "Dark or light"


def test_escape_empties_the_field(qtbot: QtBot, part: ShortcutsPart) -> None:
    everything = part.list.row_names()
    qtbot.keyClicks(part.field, "dark")
    qtbot.keyClick(part.field, Qt.Key.Key_Down)
    qtbot.keyClick(part.list, Qt.Key.Key_Escape)

    assert part.list.row_names() == everything
    assert QApplication.focusWidget() is part.field


def test_letters_typed_in_the_table_go_to_the_field(qtbot: QtBot, part: ShortcutsPart) -> None:
    part.list.setFocus()
    qtbot.keyClicks(part.list, "d")
    qtbot.keyClicks(QApplication.focusWidget(), "ark")

    assert part.field.text() == "dark"
    assert part.list.row_names() == ["View", "Dark or light"]


def test_nothing_found_is_said(qtbot: QtBot, part: ShortcutsPart) -> None:
    qtbot.keyClicks(part.field, "qqq")

    assert part.list.row_names() == []
    assert any(
        label.isVisible() and label.text() == "No shortcut is called so."
        for label in part.findChildren(type(part._nothing))
    )
