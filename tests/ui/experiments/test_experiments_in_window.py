"""The experiments in the whole window: from the sidebar, to a page, and back to the same place."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from suunta.services.experiment_overview import NOTHING, Choice
from suunta.ui.experiments.experiments_page import ExperimentsPage
from suunta.ui.experiments.experiments_state import View
from suunta.ui.experiments.matrix_view import MatrixView
from suunta.ui.experiments.tile_view import TileView
from suunta.ui.shell.place import PageName
from suunta.ui.shell.session import Session

ALT = Qt.KeyboardModifier.AltModifier


class Visitor:
    """Comes to the experiments and uses them with keys."""

    def __init__(self, qtbot: QtBot, session: Session) -> None:
        assert session.pages is not None
        assert session.navigator is not None
        self._qtbot = qtbot
        self.session, self.navigator = session, session.navigator
        self.come()
        page = session.pages.own.widget("experiment")
        assert isinstance(page, ExperimentsPage)
        self.page = page

    def come(self) -> None:
        self.navigator.go_to_collection("experiment")

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            self._qtbot.keyClick(QApplication.focusWidget(), key)

    def go_back(self) -> None:
        self._qtbot.keyClick(self.session.window, Qt.Key.Key_Left, ALT)


@pytest.fixture
def visitor(qtbot: QtBot, session: Session) -> Visitor:
    return Visitor(qtbot, session)


def test_back_leads_to_the_same_county_on_the_map(visitor: Visitor) -> None:
    visitor.press(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert visitor.navigator.place.page is PageName.READER
    assert "southwest-finland-pet-imaging" in visitor.navigator.place.argument

    visitor.go_back()

    at = QApplication.focusWidget()
    assert isinstance(at, TileView)
    assert at.currentIndex().data() == "Southwest Finland"
    assert visitor.page.state().choice == Choice(region="southwest-finland")


def test_back_leads_to_the_same_cell_of_the_matrix(visitor: Visitor) -> None:
    visitor.press(Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert "hus-obesity" in visitor.navigator.place.argument

    visitor.go_back()

    assert isinstance(QApplication.focusWidget(), MatrixView)
    assert visitor.page.state().choice == Choice(
        use_case="customer-engagement-and-self-care", sector="healthcare"
    )


def test_back_leads_to_the_same_row_of_the_narrowed_list(visitor: Visitor) -> None:
    down, right, enter = Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Return
    visitor.press(down, down, right, enter, down, enter)
    assert "kanta-hame-functional-capacity" in visitor.navigator.place.argument

    visitor.go_back()

    assert visitor.page.view() is View.LIST
    assert visitor.page.state().choice.region == "kanta-hame"
    assert QApplication.focusWidget().currentIndex().data() == (  # type: ignore[union-attr]
        "Predicting changes in functional capacity"
    )


def test_coming_anew_begins_anew(visitor: Visitor) -> None:
    visitor.press(Qt.Key.Key_Down)
    visitor.navigator.go_home()

    visitor.come()

    assert visitor.page.state().choice == NOTHING


def test_f6_goes_from_the_map_to_the_matrix(visitor: Visitor) -> None:
    visitor.press(Qt.Key.Key_F6)

    assert isinstance(QApplication.focusWidget(), MatrixView)


def test_an_empty_county_is_told_in_the_status_line(visitor: Visitor) -> None:
    visitor.press(Qt.Key.Key_Home, Qt.Key.Key_Return)

    assert visitor.session.window.status_line.text() == "Lapland: no experiment yet"


@pytest.mark.parametrize("size", [(1366, 820), (1024, 640), (560, 700)])
def test_the_window_is_as_wide_as_it_is_told(
    qtbot: QtBot, open_window: Callable[..., Session], size: tuple[int, int]
) -> None:
    session = open_window(size=size)

    Visitor(qtbot, session)

    assert session.window.width() == size[0]
