"""Minutes as people type them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from suunta.domain.language import Language
from suunta.ui.presentations.minutes_field import MinutesField, read_minutes
from suunta.ui.theme.theme import Theme


@pytest.fixture
def field(qtbot: QtBot, theme: Theme) -> MinutesField:
    field = MinutesField(theme=theme, least=0, most=60)
    qtbot.addWidget(field)
    field.show_minutes(1.5, Language.FI)
    return field


@pytest.mark.parametrize(
    ("text", "minutes"),
    [("2", 2), ("2,5", 2.5), (" 2.5 ", 2.5), ("2.3", 2.5), ("0", 0)],
)
def test_what_is_a_number_is_read(text: str, minutes: float) -> None:
    assert read_minutes(text) == minutes


@pytest.mark.parametrize("text", ["", "two", "-1", "inf", "nan", "1:30", "1e999"])
def test_what_is_none_is_not(text: str) -> None:
    assert read_minutes(text) is None


def test_it_is_written_as_the_language_does(field: MinutesField) -> None:
    assert field.text() == "1,5"
    field.show_minutes(0, Language.EN)
    assert field.text() == ""


def test_arrows_step_by_halves_within_the_bounds(field: MinutesField, qtbot: QtBot) -> None:
    with qtbot.waitSignal(field.changed) as changed:
        QTest.keyClick(field, Qt.Key.Key_Up)
    assert changed.args == [2.0]
    for _ in range(6):
        QTest.keyClick(field, Qt.Key.Key_Down)

    assert field.minutes == 0


def test_too_much_is_the_most(field: MinutesField) -> None:
    field.selectAll()
    QTest.keyClicks(field, "999")

    assert field.minutes == 60


def test_what_is_no_number_changes_nothing(field: MinutesField, qtbot: QtBot) -> None:
    field.selectAll()
    with qtbot.assertNotEmitted(field.changed):
        QTest.keyClicks(field, "soon")

    assert field.minutes == 1.5
