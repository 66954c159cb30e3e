"""The menu of a county or a cell names what stands there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from suunta.ui.experiments.experiments_state import View
from suunta.ui.experiments.matrix_view import MatrixView
from suunta.ui.experiments.tile_view import TileView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemView

    from suunta.ui.experiments.experiments_page import ExperimentsPage

MAP_ACTIONS = ["Copy the map", "Save the map as PNG or SVG…"]


def opened(view: QAbstractItemView, *, at: str = "") -> QMenu:
    """The menu by key of the current item, or by mouse of the one called `at`."""
    model = view.model()
    reason, target, middle = QContextMenuEvent.Reason.Keyboard, view, view.rect().center()
    if at:
        index = next(
            model.index(row, 0)
            for row in range(model.rowCount())
            if model.index(row, 0).data() == at
        )
        middle = view.visualRect(index).center()
        reason, target = QContextMenuEvent.Reason.Mouse, view.viewport()  # type: ignore[assignment]
    QApplication.sendEvent(target, QContextMenuEvent(reason, middle, target.mapToGlobal(middle)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def words(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def test_by_key_it_is_that_of_the_tile_the_keyboard_is_on(page: ExperimentsPage) -> None:
    tiles = page.findChild(TileView)
    assert tiles is not None

    menu = opened(tiles)

    assert words(menu) == ["Open “LingAI real-time interpretation”", *MAP_ACTIONS]
    assert page.state().choice.region == "ostrobothnia"
    menu.close()


def test_an_experiment_is_opened_from_it_by_key(qtbot: QtBot, page: ExperimentsPage) -> None:
    tiles = page.findChild(TileView)
    assert tiles is not None
    menu = opened(tiles)

    with qtbot.waitSignal(page.open_requested) as told:
        qtbot.keyClick(menu, Qt.Key.Key_Down)
        qtbot.keyClick(menu, Qt.Key.Key_Return)

    assert told.args == ["suunta:experiment/ostrobothnia-lingai"]


def test_by_mouse_it_is_that_of_the_tile_beneath_the_pointer(page: ExperimentsPage) -> None:
    tiles = page.findChild(TileView)
    assert tiles is not None

    menu = opened(tiles, at="Kanta-Häme")

    assert words(menu) == [
        "Open “Client background and risk information”",
        "Open “Predicting changes in functional capacity”",
        "Show in the list",
        *MAP_ACTIONS,
    ]
    menu.actions()[2].trigger()
    assert page.view() is View.LIST
    assert page.state().choice.region == "kanta-hame"
    menu.close()


def test_where_nothing_is_tried_the_map_can_be_taken_along(page: ExperimentsPage) -> None:
    tiles = page.findChild(TileView)
    assert tiles is not None

    menu = opened(tiles, at="Lapland")

    assert words(menu) == MAP_ACTIONS
    menu.close()


def test_a_cell_has_the_same_menu(page: ExperimentsPage) -> None:
    matrix = page.findChild(MatrixView)
    assert matrix is not None
    matrix.setFocus()

    menu = opened(matrix)

    assert words(menu) == ["Open “AI in cancer PET imaging”", *MAP_ACTIONS]
    assert page.state().choice.is_cell
    menu.close()
