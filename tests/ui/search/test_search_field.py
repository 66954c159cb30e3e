"""What the keys do in the search field."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from suunta.ui.search import search_field
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


def test_up_steps_back_through_earlier_queries_and_down_forward_again(
    qtbot: QtBot, field: SearchField
) -> None:
    told: list[str] = []
    for query in ("older", "newer"):
        field.history.remember(query)
    qtbot.keyClicks(field, "typ")
    field.text_edited.connect(told.append)

    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down):
        with qtbot.assertNotEmitted(field.results_focus_requested):
            qtbot.keyClick(field, key)

    assert told == ["newer", "older", "newer", "typ"]
    assert field.text() == "typ"
    with qtbot.waitSignal(field.results_focus_requested):
        qtbot.keyClick(field, Qt.Key.Key_Down)


def test_escape_brings_back_what_was_typed(qtbot: QtBot, field: SearchField) -> None:
    field.history.remember("older")
    qtbot.keyClicks(field, "typ")
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.text() == "older"

    with qtbot.assertNotEmitted(field.leave_requested):
        qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == "typ"

    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""


@pytest.mark.parametrize("typed", ["", "typ"])
def test_without_earlier_queries_up_does_nothing(
    qtbot: QtBot, field: SearchField, typed: str
) -> None:
    qtbot.keyClicks(field, typed)

    qtbot.keyClick(field, Qt.Key.Key_Up)

    assert field.text() == typed
    with qtbot.waitSignal(field.results_focus_requested):
        qtbot.keyClick(field, Qt.Key.Key_Down)


def test_typing_goes_on_from_an_earlier_query(qtbot: QtBot, field: SearchField) -> None:
    field.history.remember("older")
    qtbot.keyClick(field, Qt.Key.Key_Up)

    qtbot.keyClicks(field, "!")

    assert field.text() == "older!"
    with qtbot.waitSignal(field.results_focus_requested):
        qtbot.keyClick(field, Qt.Key.Key_Down)


def test_a_key_held_since_the_results_begins_no_walk(field: SearchField) -> None:
    field.history.remember("older")
    held = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_Up, Qt.KeyboardModifier.NoModifier, "", True, 1
    )

    QApplication.sendEvent(field, held)

    assert field.text() == ""


def test_a_query_counts_when_it_is_entered_or_stays(
    qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search_field, "STAY", 80)
    field = SearchField(theme=theme)
    qtbot.addWidget(field)

    qtbot.keyClicks(field, "entered")
    assert field.history.queries() == ()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.history.queries() == ("entered",)

    field.set_query("")
    qtbot.keyClicks(field, "stays")
    qtbot.waitUntil(lambda: field.history.queries() == ("stays", "entered"))


def test_a_query_that_is_cleared_at_once_can_be_brought_back(
    qtbot: QtBot, field: SearchField
) -> None:
    qtbot.keyClicks(field, "lingai")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""

    qtbot.keyClick(field, Qt.Key.Key_Up)

    assert field.text() == "lingai"


def test_ctrl_c_copies_what_is_selected_in_the_field(qtbot: QtBot, field: SearchField) -> None:
    qtbot.keyClicks(field, "shift planning")
    field.setSelection(0, 5)

    qtbot.keyClick(field, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert QGuiApplication.clipboard().text() == "shift"


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
