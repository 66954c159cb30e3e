"""A choice among a few: one is down, arrows move it, and only a person's choice is told."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from suunta.ui.widgets.segmented import Segmented

OPTIONS = [("county", "County"), ("sector", "Sector"), ("class", "Use-case class")]


@pytest.fixture
def choice(qtbot: QtBot) -> Segmented:
    choice = Segmented()
    qtbot.addWidget(choice)
    choice.set_options(OPTIONS, "county")
    with qtbot.waitActive(choice):
        choice.show()
    return choice


def test_exactly_the_current_option_is_down(choice: Segmented) -> None:
    choice.set_current("sector")

    down = [button.text() for button in choice.findChildren(QPushButton) if button.isChecked()]
    assert down == ["Sector"]
    assert choice.current() == "sector"


def test_the_program_can_choose_without_telling(qtbot: QtBot, choice: Segmented) -> None:
    with qtbot.assertNotEmitted(choice.chosen):
        choice.set_current("class")


@pytest.mark.parametrize(
    ("key", "chosen"), [(Qt.Key.Key_Right, "sector"), (Qt.Key.Key_Left, "class")]
)
def test_arrow_keys_choose_the_neighbour_and_go_round(
    qtbot: QtBot, choice: Segmented, key: Qt.Key, chosen: str
) -> None:
    choice.findChild(QPushButton, "county").setFocus()

    with qtbot.waitSignal(choice.chosen) as told:
        qtbot.keyClick(QApplication.focusWidget(), key)

    assert told.args == [chosen]
    assert QApplication.focusWidget().objectName() == chosen


def test_other_options_take_the_place_of_the_former(choice: Segmented) -> None:
    choice.set_options([("letter", "Letter")], "letter")

    assert choice.current() == "letter"


def test_tab_leads_to_the_option_that_is_down(qtbot: QtBot, choice: Segmented) -> None:
    choice.set_current("sector")

    takes_tab = [
        button.objectName()
        for button in choice.findChildren(QPushButton)
        if button.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert takes_tab == ["sector"]


def test_other_words_for_the_same_options_keep_the_keyboard(
    qtbot: QtBot, choice: Segmented
) -> None:
    choice.findChild(QPushButton, "county").setFocus()

    choice.set_options([("county", "Alue"), ("sector", "Toimiala"), ("class", "Luokka")], "county")

    assert QApplication.focusWidget().text() == "Alue"


def test_what_has_no_room_beside_the_others_goes_to_the_next_line(choice: Segmented) -> None:
    places = [button.y() for button in choice.findChildren(QPushButton)]
    assert len(set(places)) == 1

    choice.setFixedWidth(choice.sizeHint().width() - 1)
    choice.setFixedHeight(choice.heightForWidth(choice.width()))
    QApplication.processEvents()

    first, second, third = choice.findChildren(QPushButton)
    assert first.y() == second.y() < third.y()
    assert third.width() == third.sizeHint().width()
