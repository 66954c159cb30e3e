"""Widgets in one line, or in many."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from suunta.ui.search.line_fitting import GAP, HEIGHT, fitted, flowed


class Block(QWidget):
    """Fifty wide."""

    @override
    def sizeHint(self) -> QSize:
        return QSize(50, HEIGHT)


class Name(QLabel):
    """A label, fifty wide."""

    @override
    def sizeHint(self) -> QSize:
        return QSize(50, HEIGHT)


@pytest.fixture
def holder(qtbot: QtBot) -> QWidget:
    holder = QWidget()
    qtbot.addWidget(holder)
    return holder


def room(count: int) -> int:
    return count * (50 + GAP) - GAP


def test_what_fits_needs_no_more(holder: QWidget) -> None:
    items, more, last = [Block(holder) for _ in range(3)], Block(holder), Block(holder)

    line = fitted(items, more, [last], room(4))

    assert line.hidden == ()
    assert more not in line.places
    assert [line.places[each].left() for each in (*items, last)] == [
        number * (50 + GAP) for number in range(4)
    ]


def test_what_does_not_fit_gives_way_to_more(holder: QWidget) -> None:
    items, more, last = [Block(holder) for _ in range(3)], Block(holder), Block(holder)

    line = fitted(items, more, [last], room(4) - 1)

    assert line.hidden == tuple(items[1:])
    assert list(line.places) == [items[0], more, last]
    assert line.height == HEIGHT


def test_a_name_does_not_stand_alone(holder: QWidget) -> None:
    name, item, more = Name(holder), Block(holder), Block(holder)

    line = fitted([Block(holder), name, item, Block(holder)], more, [], room(3))

    assert name in line.hidden
    assert item in line.hidden


def test_flowing_shows_everything_and_keeps_a_name_with_its_first(holder: QWidget) -> None:
    one, name, two, more = Block(holder), Name(holder), Block(holder), Block(holder)

    lines = flowed([one, name, two], more, [], room(2))

    assert [lines.places[each].top() for each in (one, name, two, more)] == [
        0,
        HEIGHT,
        HEIGHT,
        2 * HEIGHT,
    ]
    assert lines.height == 3 * HEIGHT
    assert lines.hidden == ()


def test_nothing_is_wider_than_the_line(holder: QWidget) -> None:
    item, more = Block(holder), Block(holder)

    assert flowed([item], more, [], 30).places[item].width() == 30


def test_what_is_kept_stays_and_shares_what_room_there_is(holder: QWidget) -> None:
    items, more, last = [Block(holder) for _ in range(4)], Block(holder), Block(holder)

    line = fitted(items, more, [last], room(4) - 21, 2)

    assert line.hidden == tuple(items[2:])
    assert [line.places[each].width() for each in (*items[:2], more, last)] == [40, 39, 50, 50]
    assert line.places[last].right() < room(4) - 21


def test_where_all_is_kept_there_is_no_more(holder: QWidget) -> None:
    items, more = [Block(holder) for _ in range(2)], Block(holder)

    line = fitted(items, more, [], room(2) - 10, 2)

    assert list(line.places) == items
    assert line.hidden == ()
    assert line.places[items[1]].right() < room(2) - 10
