"""Widgets side by side, and on the next line."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QFrame, QWidget
from pytestqt.qtbot import QtBot

from suunta.ui.widgets.flow_layout import FlowLayout


@pytest.fixture
def holder(qtbot: QtBot) -> QWidget:
    holder = QWidget()
    qtbot.addWidget(holder)
    return holder


def buttons(holder: QWidget, count: int) -> list[QFrame]:
    flow = FlowLayout(holder, spacing=4)
    made = []
    for _ in range(count):
        button = QFrame(holder)
        button.setFixedSize(50, 20)
        flow.addWidget(button)
        made.append(button)
    return made


def test_what_does_not_fit_goes_to_the_next_line(holder: QWidget) -> None:
    made = buttons(holder, 3)
    holder.resize(110, 100)
    holder.show()

    assert [(b.x(), b.y()) for b in made] == [(0, 0), (54, 0), (0, 24)]


def test_the_height_follows_the_width(holder: QWidget) -> None:
    buttons(holder, 3)
    flow = holder.layout()
    assert flow is not None

    assert flow.hasHeightForWidth()
    assert flow.heightForWidth(200) == 20
    assert flow.heightForWidth(60) == 68


def test_what_is_lower_stands_in_the_middle_of_its_line(holder: QWidget) -> None:
    made = buttons(holder, 2)
    made[0].setFixedSize(50, 10)
    holder.resize(200, 100)
    holder.show()

    assert [(b.x(), b.y()) for b in made] == [(0, 5), (54, 0)]


def test_it_asks_for_one_line_where_that_is_told_and_still_fits_in_less(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder, spacing=4, prefers_one_line=True)
    for _ in range(3):
        button = QFrame(holder)
        button.setFixedSize(50, 20)
        flow.addWidget(button)

    assert flow.sizeHint().toTuple() == (158, 20)
    assert flow.minimumSize().width() == 50


def test_what_is_hidden_leaves_no_gap(holder: QWidget) -> None:
    made = buttons(holder, 3)
    made[1].hide()
    holder.resize(400, 100)
    holder.show()

    assert [made[0].x(), made[2].x()] == [0, 54]
