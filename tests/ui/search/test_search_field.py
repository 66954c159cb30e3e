"""What the keys do in the search field."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from suunta.ui.search.search_field import SearchField
from suunta.ui.theme.theme import Theme


@pytest.fixture
def field(qtbot: QtBot, theme: Theme) -> SearchField:
    field = SearchField(theme=theme)
    qtbot.addWidget(field)
    field.resize(500, 34)
    field.show()
    return field


def test_every_letter_is_told(qtbot: QtBot, field: SearchField) -> None:
    told: list[str] = []
    field.text_edited.connect(told.append)

    qtbot.keyClicks(field, "ai")

    assert told == ["a", "ai"]


def test_a_query_from_elsewhere_is_shown_and_not_told(field: SearchField) -> None:
    told: list[str] = []
    field.text_edited.connect(told.append)

    field.set_query("shift planning")

    assert field.text() == "shift planning"
    assert told == []


def test_escape_clears_and_then_leaves(qtbot: QtBot, field: SearchField) -> None:
    qtbot.keyClicks(field, "ai")

    with qtbot.waitSignal(field.text_edited, check_params_cb=lambda text: text == ""):
        qtbot.keyClick(field, Qt.Key.Key_Escape)
    with qtbot.waitSignal(field.leave_requested):
        qtbot.keyClick(field, Qt.Key.Key_Escape)


def test_down_goes_to_the_results_and_enter_opens(qtbot: QtBot, field: SearchField) -> None:
    with qtbot.waitSignal(field.results_focus_requested):
        qtbot.keyClick(field, Qt.Key.Key_Down)
    with qtbot.waitSignal(field.hit_open_requested):
        qtbot.keyClick(field, Qt.Key.Key_Return)


def test_the_button_clears_and_is_large_enough(qtbot: QtBot, field: SearchField) -> None:
    button = field.findChild(QToolButton, "clearSearch")
    assert isinstance(button, QToolButton)
    assert not button.isVisible()

    qtbot.keyClicks(field, "ai")
    size = button.size()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    assert min(size.width(), size.height()) >= 24
    assert field.text() == ""
    assert not button.isVisible()


def test_a_query_of_ten_thousand_characters_fits(field: SearchField) -> None:
    field.set_query("x" * 20_000)

    assert len(field.text()) == 10_000
    assert not field.grab().isNull()


def test_a_screen_reader_can_say_what_it_is(field: SearchField) -> None:
    assert field.accessibleName()
    assert field.accessibleDescription()
