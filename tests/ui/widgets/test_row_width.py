"""Rows are measured in the width they will have."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QListView, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from suunta.ui.widgets.row_width import row_width


def test_a_row_is_as_wide_as_its_list_without_the_scroll_bar(qtbot: QtBot) -> None:
    view = QListView()
    qtbot.addWidget(view)
    view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    view.resize(300, 100)
    view.show()
    option = QStyleOptionViewItem()
    option.widget = view

    assert 0 < row_width(option) == view.viewport().width() < 300


def test_without_a_list_its_own_place_tells_or_else_a_usual_width() -> None:
    option = QStyleOptionViewItem()
    assert row_width(option) > 200

    option.rect = QRect(0, 0, 120, 20)
    assert row_width(option) == 120
