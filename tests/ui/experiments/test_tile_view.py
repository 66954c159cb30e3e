"""The map in the window: laid out as on the map, walked in two dimensions, exposed as a list."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from suunta.services.experiment_words import ExperimentWords
from suunta.ui.experiments.tile_model import TileModel
from suunta.ui.experiments.tile_view import TileView
from suunta.ui.theme.theme import Theme


@pytest.fixture
def view(qtbot: QtBot, theme: Theme, words: ExperimentWords) -> TileView:
    model = TileModel()
    model.set_map(words.map(), {})
    view = TileView(theme=theme, model=model)
    model.setParent(view)
    qtbot.addWidget(view)
    view.resize(540, view.heightForWidth(540))
    with qtbot.waitActive(view):
        view.show()
    view.setFocus()
    return view


def test_arrow_keys_lead_over_the_gaps(qtbot: QtBot, view: TileView) -> None:
    seen = [view.currentIndex().data()]
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Left):
        qtbot.keyClick(view, key)
        seen.append(view.currentIndex().data())

    assert seen == [
        "Ostrobothnia",
        "Central Ostrobothnia",
        "North Savo",
        "Kainuu",
        "North Ostrobothnia",
    ]


def test_home_and_end_lead_to_the_first_and_the_last_tile(qtbot: QtBot, view: TileView) -> None:
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.currentIndex().data() == "Vantaa and Kerava"

    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.currentIndex().data() == "Lapland"


def test_typing_letters_leads_to_a_county(qtbot: QtBot, view: TileView) -> None:
    qtbot.keyClicks(view, "kan")

    assert view.currentIndex().data() == "Kanta-Häme"


@pytest.mark.parametrize("width", [260, 540, 900])
def test_every_tile_lies_in_the_view_and_is_found_where_it_lies(view: TileView, width: int) -> None:
    view.resize(width, view.heightForWidth(width))

    for row in range(view.model().rowCount()):
        box = view.visualRect(view.model().index(row, 0))
        assert view.viewport().rect().contains(box)
        assert view.indexAt(box.center()).row() == row
    assert not view.indexAt(QPoint(2, 2)).isValid()


def test_a_click_selects_the_tile_under_it(qtbot: QtBot, view: TileView) -> None:
    hus = view.model().match(view.model().index(0, 0), Qt.ItemDataRole.DisplayRole, "HUS")[0]

    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(hus).center())

    assert [index.data() for index in view.selectedIndexes()] == ["HUS"]


def test_a_screen_reader_finds_the_tiles_as_items_of_a_list(view: TileView) -> None:
    told = QAccessible.queryAccessibleInterface(view)
    names = [told.child(n).text(QAccessible.Text.Name) for n in range(told.childCount())]
    spoken = Qt.ItemDataRole.AccessibleTextRole

    assert told.role() == QAccessible.Role.List
    assert told.child(0).role() == QAccessible.Role.ListItem
    assert names == [view.model().index(row, 0).data(spoken) for row in range(23)]


def test_every_painted_tile_changes_with_the_look(view: TileView, theme: Theme) -> None:
    light = view.grab().toImage()

    theme.set_mode("dark")

    dark = view.grab().toImage()
    for row in range(view.model().rowCount()):
        middle = view.visualRect(view.model().index(row, 0)).center() * light.devicePixelRatio()
        assert light.pixelColor(middle) != dark.pixelColor(middle)
