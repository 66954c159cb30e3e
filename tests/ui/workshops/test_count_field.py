"""A field that takes numbers and nothing else."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from suunta.domain.workshop_change import MOST
from suunta.ui.theme.theme import Theme
from suunta.ui.workshops.count_field import CountField


@pytest.fixture
def field(qtbot: QtBot, theme: Theme) -> CountField:
    field = CountField(theme=theme)
    qtbot.addWidget(field)
    with qtbot.waitActive(field):
        field.show()
    field.setFocus()
    return field


def counted(field: CountField) -> list[int | None]:
    told: list[int | None] = []
    field.counted.connect(told.append)
    return told


def test_every_key_is_told(field: CountField) -> None:
    told = counted(field)
    QTest.keyClicks(field, "17")
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    QTest.keyClick(field, Qt.Key.Key_Backspace)

    assert told == [1, 17, 1, None]


@pytest.mark.parametrize(
    "typed",
    ["x", "-", "1,5", " 3", "12345", "\N{VULGAR FRACTION ONE HALF}", "\N{FULLWIDTH DIGIT THREE}"],
)
def test_what_is_no_count_does_not_get_in(field: CountField, typed: str) -> None:
    field.insert("9")
    field.insert(typed)

    assert field.text() == "9"


def test_steps_begin_at_what_is_offered_and_end_at_nobody(field: CountField) -> None:
    field.set_count(None, 3)
    told = counted(field)
    field.step(+1)
    field.set_count(1)
    field.step(-1)
    field.step(-1)

    assert told == [4, 0, 0]
    field.set_count(MOST)
    field.step(+1)
    assert field.count() == MOST


def test_an_empty_field_stays_empty_below_one(field: CountField) -> None:
    told = counted(field)
    field.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Minus):
        QTest.keyClick(field, key)

    assert (field.text(), told) == ("", [])
    QTest.keyClick(field, Qt.Key.Key_Up)
    QTest.keyClicks(field, "3")
    assert (field.text(), told) == ("3", [1, 3])


def test_what_is_typed_takes_the_place_of_what_was_there(field: CountField) -> None:
    field.set_count(42)
    field.clearFocus()
    field.setFocus()
    QTest.keyClicks(field, "7")

    assert field.count() == 7


def test_showing_the_same_number_disturbs_nobody(field: CountField) -> None:
    QTest.keyClicks(field, "07")
    field.set_count(7)
    assert field.text() == "07"

    field.set_count(None)
    assert field.text() == ""


def test_enter_goes_on_and_undo_is_left_to_the_workshop(field: CountField, qtbot: QtBot) -> None:
    QTest.keyClicks(field, "1")
    with qtbot.waitSignal(field.entered):
        QTest.keyClick(field, Qt.Key.Key_Enter)
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert field.count() == 1
