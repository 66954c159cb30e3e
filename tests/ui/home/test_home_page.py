"""The first page: complete, within its width, and walked with the keyboard."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from suunta.domain.language import Language
from suunta.ui.home.home_page import HomePage
from suunta.ui.home.sector_legend import SectorLegend
from suunta.ui.shell.place import PageName, Place
from suunta.ui.shell.session import Session
from suunta.ui.widgets.grid_view import GridView

OpenWindow = Callable[..., Session]


def home_of(session: Session) -> HomePage:
    assert session.pages is not None
    return session.pages.home


def grid(page: HomePage, name: str) -> GridView:
    found = page.findChild(GridView, name)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("width", "columns"), [(1366, 3), (1024, 2), (560, 1)], ids=["wide", "narrow", "one"]
)
def test_cards_stand_in_as_many_columns_as_fit(
    open_window: OpenWindow, width: int, columns: int
) -> None:
    page = home_of(open_window(size=(width, 800)))
    cards = grid(page, "recommendationGrid")

    tops = [cards.visualRect(cards.model().index(row, 0)).top() for row in range(6)]

    assert tops.count(tops[0]) == columns


@pytest.mark.parametrize("size", [(1366, 820), (1024, 640), (560, 700)])
def test_every_tile_lies_within_the_page(open_window: OpenWindow, size: tuple[int, int]) -> None:
    page = home_of(open_window(size=size))

    for name in ("recommendationGrid", "experimentGrid", "deckList", "visionList"):
        tiles = grid(page, name)
        for row in range(tiles.model().rowCount()):
            box = tiles.visualRect(tiles.model().index(row, 0))
            assert tiles.viewport().rect().contains(box), f"{name} {row}"
    assert page.widget().width() <= page.viewport().width()


def test_the_keyboard_brings_its_tile_into_sight(qtbot: QtBot, open_window: OpenWindow) -> None:
    page = home_of(open_window(size=(1024, 640)))
    tiles = grid(page, "experimentGrid")
    tiles.setFocus()

    for _ in range(4):
        qtbot.keyClick(tiles, Qt.Key.Key_Down)

    box = tiles.visualRect(tiles.currentIndex())
    top = tiles.viewport().mapTo(page.viewport(), box.topLeft()).y()
    assert tiles.currentIndex().row() == 8
    assert 0 <= top <= page.viewport().height() - box.height()


def test_it_says_that_it_is_no_official_publication(session: Session) -> None:
    texts = " ".join(label.text() for label in home_of(session).findChildren(QLabel))

    assert "unofficial digest" in texts
    assert "Edition 2026.1, 24 November 2026" in texts.replace("\N{NO-BREAK SPACE}", " ")


def test_all_experiments_are_one_click_away(qtbot: QtBot, session: Session) -> None:
    page = home_of(session)

    with qtbot.waitSignal(page.collection_requested) as told:
        page._experiment_panel.more_requested.emit()

    assert told.args == ["experiment"]


def test_a_ready_deck_is_one_step_away(qtbot: QtBot, session: Session) -> None:
    decks = grid(home_of(session), "deckList")
    assert decks.model().index(0, 0).data() == "The vision in 20 minutes"
    said = decks.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("The vision in 20 minutes, 20 min ")
    decks.setFocus()

    qtbot.keyClick(decks, Qt.Key.Key_Return)

    assert session.navigator is not None
    place = Place(PageName.PRESENTATIONS, "deck/vision-in-20-minutes")
    assert session.navigator.place == place


def test_the_legend_speaks_the_language_of_the_tiles(open_window: OpenWindow) -> None:
    page = home_of(open_window())
    legend = page.findChild(SectorLegend)
    assert isinstance(legend, SectorLegend)
    assert legend.accessibleName() == "Social, Health, Both, Broken line: our inference"

    page.set_language(Language.FI)

    assert legend.accessibleName() == "Sosiaali, Terveys, Molemmat, Katkoviiva: oma päätelmämme"
