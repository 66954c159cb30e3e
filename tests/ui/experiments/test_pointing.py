"""Moving chooses, Enter opens, Escape clears; coming with Tab chooses nothing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, QStringListModel, Qt
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from suunta.ui.experiments.pointing import Pointing


@pytest.fixture
def view(qtbot: QtBot) -> QListView:
    view = QListView()
    qtbot.addWidget(view)
    view.setModel(QStringListModel(["one", "two", "three"], view))
    view.resize(200, 200)
    return view


@pytest.fixture
def pointing(qtbot: QtBot, view: QListView) -> Pointing:
    pointing = Pointing(view=view, first=lambda: view.model().index(1, 0))
    with qtbot.waitActive(view):
        view.show()
    return pointing


def names(told: list[QModelIndex]) -> list[str]:
    return [index.data() for index in told]


def test_the_keyboard_begins_where_it_is_told_and_chooses_nothing(
    view: QListView, pointing: Pointing
) -> None:
    told: list[QModelIndex] = []
    pointing.pointed.connect(told.append)

    view.setFocus()

    assert view.currentIndex().data() == "two"
    assert told == []


def test_moving_and_clicking_choose(qtbot: QtBot, view: QListView, pointing: Pointing) -> None:
    told: list[QModelIndex] = []
    pointing.pointed.connect(told.append)
    view.setFocus()

    qtbot.keyClick(view, Qt.Key.Key_Down)
    first = view.visualRect(view.model().index(0, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=first)

    assert names(told) == ["three", "one"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_and_space_open(
    qtbot: QtBot, view: QListView, pointing: Pointing, key: Qt.Key
) -> None:
    view.setFocus()

    with qtbot.waitSignal(pointing.opened) as told:
        qtbot.keyClick(view, key)

    assert names(told.args) == ["two"]


def test_a_double_click_opens(qtbot: QtBot, view: QListView, pointing: Pointing) -> None:
    first = view.visualRect(view.model().index(0, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=first)

    with qtbot.waitSignal(pointing.opened) as told:
        qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=first)

    assert names(told.args) == ["one"]


def test_escape_clears_what_is_chosen_and_is_left_alone_otherwise(
    qtbot: QtBot, view: QListView, pointing: Pointing
) -> None:
    view.setFocus()
    with qtbot.assertNotEmitted(pointing.cleared):
        qtbot.keyClick(view, Qt.Key.Key_Escape)
    qtbot.keyClick(view, Qt.Key.Key_Down)

    with qtbot.waitSignal(pointing.cleared):
        qtbot.keyClick(view, Qt.Key.Key_Escape)


def test_following_a_choice_made_elsewhere_is_no_choice(
    qtbot: QtBot, view: QListView, pointing: Pointing
) -> None:
    with qtbot.assertNotEmitted(pointing.pointed):
        pointing.follow(view.model().index(2, 0))
        pointing.follow(QModelIndex())

    assert view.currentIndex().data() == "three"
    assert view.selectedIndexes() == []


def test_the_keys_for_copying_are_heard(qtbot: QtBot, view: QListView, pointing: Pointing) -> None:
    view.setFocus()

    with qtbot.waitSignal(pointing.copied):
        qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
