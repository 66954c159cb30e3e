"""The page of the experiments, used with keys: three views of one selection."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from suunta.domain.language import Language
from suunta.services.experiment_overview import NOTHING, Choice
from suunta.ui.experiments.choice_bar import ChoiceBar
from suunta.ui.experiments.experiments_page import ExperimentsPage
from suunta.ui.experiments.experiments_state import ExperimentsState, View
from suunta.ui.experiments.matrix_model import MatrixRole
from suunta.ui.experiments.matrix_view import MatrixView
from suunta.ui.experiments.tile_model import TileRole
from suunta.ui.experiments.tile_view import TileView
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.row_view import RowView


def map_of(page: ExperimentsPage) -> TileView:
    found = page.findChild(TileView)
    assert found is not None
    return found


def matrix_of(page: ExperimentsPage) -> MatrixView:
    found = page.findChild(MatrixView)
    assert found is not None
    return found


def said(page: ExperimentsPage) -> str:
    bar = page.findChild(ChoiceBar)
    assert bar is not None
    return bar.text()


def choice_of(page: ExperimentsPage) -> Choice:
    state = page.state()
    return state.choice


def marked_tiles(page: ExperimentsPage) -> list[str]:
    model = map_of(page).model()
    rows = (model.index(row, 0) for row in range(model.rowCount()))
    return [index.data() for index in rows if index.data(TileRole.IS_CHOSEN)]


def marked_cells(page: ExperimentsPage) -> list[tuple[str, str]]:
    model = matrix_of(page).model()
    cells = (
        model.index(row, column)
        for row in range(model.rowCount())
        for column in range(model.columnCount())
    )
    return [
        (cell.data(MatrixRole.CELL).use_case, cell.data(MatrixRole.CELL).sector)
        for cell in cells
        if cell.data(MatrixRole.IS_CHOSEN)
    ]


def press(qtbot: QtBot, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), key)


def test_nothing_is_chosen_at_first(page: ExperimentsPage) -> None:
    assert choice_of(page) == NOTHING
    assert (marked_tiles(page), marked_cells(page)) == ([], [])
    assert "Enter opens" in said(page)
    assert map_of(page).hasFocus()


def test_a_county_marks_its_cells(qtbot: QtBot, page: ExperimentsPage) -> None:
    press(qtbot, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right)

    assert said(page) == "Kanta-Häme: 2 experiments"
    assert marked_tiles(page) == ["Kanta-Häme"]
    assert marked_cells(page) == [("prevention", "both"), ("social-services", "social")]


def test_a_cell_marks_its_counties(qtbot: QtBot, page: ExperimentsPage) -> None:
    matrix_of(page).setFocus()

    press(qtbot, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right)

    assert said(page) == "Support services · Both: 4 experiments"
    assert marked_cells(page) == [("support-services", "both")]
    assert marked_tiles(page) == [
        "Ostrobothnia",
        "Central Finland",
        "South Savo",
        "Western Uusimaa",
    ]


def test_an_experiment_chosen_in_the_list_is_marked_on_the_map(
    qtbot: QtBot, page: ExperimentsPage
) -> None:
    qtbot.keyClick(page.findChild(QPushButton, "list"), Qt.Key.Key_Space)
    page.panes()[0].setFocus()
    press(qtbot, Qt.Key.Key_Down)

    qtbot.keyClick(page.findChild(QPushButton, "map"), Qt.Key.Key_Space)

    assert said(page) == "Southwest Finland: AI in cancer PET imaging"
    assert marked_tiles(page) == ["Southwest Finland"]
    assert marked_cells(page) == [("nursing-and-diagnostics", "healthcare")]


def test_enter_on_a_county_with_one_experiment_opens_it(
    qtbot: QtBot, page: ExperimentsPage
) -> None:
    with qtbot.waitSignal(page.open_requested) as told:
        press(qtbot, Qt.Key.Key_Return)

    assert told.args == ["suunta:experiment/ostrobothnia-lingai"]


def test_enter_on_a_county_with_several_lists_them(qtbot: QtBot, page: ExperimentsPage) -> None:
    press(qtbot, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Return)

    rows = QApplication.focusWidget()
    assert page.view() is View.LIST
    assert isinstance(rows, RowView)
    assert rows.model().rowCount() == 3
    with qtbot.waitSignal(page.open_requested) as told:
        press(qtbot, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert told.args == ["suunta:experiment/kanta-hame-functional-capacity"]


def test_enter_on_a_county_without_experiments_says_that(
    qtbot: QtBot, page: ExperimentsPage
) -> None:
    press(qtbot, Qt.Key.Key_Home)

    with qtbot.waitSignal(page.told) as told:
        press(qtbot, Qt.Key.Key_Return)

    assert told.args == ["Lapland: no experiment yet"]
    assert page.view() is View.MAP


def test_escape_chooses_nothing(qtbot: QtBot, page: ExperimentsPage) -> None:
    press(qtbot, Qt.Key.Key_Down)
    assert marked_tiles(page)

    press(qtbot, Qt.Key.Key_Escape)

    assert choice_of(page) == NOTHING
    assert (marked_tiles(page), marked_cells(page)) == ([], [])


def test_tab_leads_from_the_choice_over_the_map_to_the_matrix(
    qtbot: QtBot, page: ExperimentsPage
) -> None:
    press(qtbot, Qt.Key.Key_Down, Qt.Key.Key_Down)
    page.findChild(QPushButton, "openChoice").setFocus()
    seen = [QApplication.focusWidget().objectName()]

    for _ in range(3):
        press(qtbot, Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget().objectName())

    assert seen == ["openChoice", "clearChoice", "tileMap", "experimentMatrix"]


def test_the_choice_can_be_cleared_with_its_button(qtbot: QtBot, page: ExperimentsPage) -> None:
    press(qtbot, Qt.Key.Key_Down)
    clear = page.findChild(QPushButton, "clearChoice")
    clear.setFocus()

    press(qtbot, Qt.Key.Key_Return)

    assert choice_of(page) == NOTHING
    assert map_of(page).hasFocus()


def test_the_page_is_found_again_as_it_was_left(qtbot: QtBot, page: ExperimentsPage) -> None:
    press(qtbot, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_Down)
    left = page.state()
    page.restore(None)
    assert (page.view(), choice_of(page)) == (View.MAP, NOTHING)

    page.restore(left)

    assert page.state() == left
    rows = page.panes()[0]
    assert isinstance(rows, RowView)
    assert rows.currentIndex().data() == "Predicting changes in functional capacity"


def test_the_keyboard_comes_back_to_the_matrix(qtbot: QtBot, page: ExperimentsPage) -> None:
    matrix_of(page).setFocus()
    press(qtbot, Qt.Key.Key_Down)
    left = page.state()
    page.restore(None)
    assert page.panes()[0] is map_of(page)

    page.restore(left)

    assert page.panes()[0] is matrix_of(page)
    assert matrix_of(page).currentIndex().data().startswith("AI tools for the digital")


def test_the_list_is_as_the_state_says(page: ExperimentsPage) -> None:
    page.go_to("list")

    assert isinstance(page.state(), ExperimentsState)
    assert page.state().view is View.LIST
    page.go_to("kanta-hame")
    assert choice_of(page) == Choice(region="kanta-hame")
    page.go_to("nowhere")
    assert choice_of(page) == Choice(region="kanta-hame")


@pytest.mark.parametrize(
    ("language", "heading", "tile"),
    [
        (Language.FI, "Kymmenen kokeilua, kahdeksan hyvinvointialuetta ja HUS", "Länsi-Uusimaa"),
        (Language.SV, "Tio försök, åtta välfärdsområden och HUS", "Västra Nyland"),
    ],
)
def test_the_page_turns_to_another_language_and_keeps_its_choice(
    qtbot: QtBot, page: ExperimentsPage, language: Language, heading: str, tile: str
) -> None:
    page.go_to("west-uusimaa")

    page.set_language(language)

    shown = [label.text().replace("\N{NO-BREAK SPACE}", " ") for label in page.findChildren(QLabel)]
    assert heading in shown
    assert marked_tiles(page) == [tile]
    assert map_of(page).currentIndex().data() == tile
    assert said(page).startswith(f"{tile}: ")


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("size", [(1150, 742), (808, 562), (504, 600)])
def test_everything_lies_within_the_page(
    qtbot: QtBot, page: ExperimentsPage, size: tuple[int, int], language: Language
) -> None:
    page.set_language(language)
    page.go_to("kanta-hame")
    page.resize(*size)
    qtbot.wait(50)

    assert page.width() == size[0]
    for widget in page.findChildren(QWidget):
        outer = widget.parentWidget()
        if widget.isVisible() and isinstance(widget, (QPushButton, QLabel, TileView, MatrixView)):
            left = widget.mapTo(page, QPoint(0, 0)).x()
            assert left >= 0, widget.objectName()
            assert left + widget.width() <= size[0], widget.objectName()
            assert outer.rect().contains(widget.geometry()), widget.objectName()
        if widget.isVisible() and isinstance(widget, QPushButton):
            assert widget.width() >= widget.sizeHint().width(), widget.text()


@pytest.mark.parametrize("language", list(Language))
def test_map_and_matrix_stand_side_by_side_on_a_laptop(
    qtbot: QtBot, page: ExperimentsPage, language: Language
) -> None:
    page.set_language(language)
    qtbot.wait(50)
    tiles, matrix = map_of(page), matrix_of(page)

    # The matrix has the edge of its card around it.
    assert tiles.mapTo(page, QPoint(0, 0)).y() == matrix.mapTo(page, QPoint(0, -1)).y()
    assert matrix.width() >= matrix.narrowest()
    assert tiles.width() >= tiles.narrowest()


def test_what_has_the_keyboard_comes_into_sight(qtbot: QtBot, page: ExperimentsPage) -> None:
    page.resize(808, 400)
    matrix = matrix_of(page)
    matrix.setFocus()

    for _ in range(5):
        press(qtbot, Qt.Key.Key_Down)

    box = matrix.visualRect(matrix.currentIndex())
    top = matrix.viewport().mapTo(page, box.topLeft()).y()
    assert matrix.currentIndex().row() == 5
    assert top > 0
    assert top + box.height() <= page.height()


def test_every_button_and_view_has_a_name(page: ExperimentsPage) -> None:
    for widget in (map_of(page), matrix_of(page), *page.findChildren(QPushButton)):
        assert widget.accessibleName() or getattr(widget, "text", str)(), widget.objectName()


def test_what_stands_out_is_on_the_page(page: ExperimentsPage) -> None:
    text = page.findChild(QLabel, "standingOut").text()

    assert "‘Support services’: 4 of 10" in text
    assert "our inference" in text


@pytest.fixture
def large(theme: Theme) -> Iterator[Theme]:
    """Words at twice their size, for one test."""
    theme.set_text_size(200)
    yield theme
    theme.set_text_size(100)


def test_large_words_have_their_room(qtbot: QtBot, large: Theme, page: ExperimentsPage) -> None:
    page.go_to("kanta-hame")
    qtbot.wait(50)

    bar, tiles = page.findChild(ChoiceBar), map_of(page)
    assert bar is not None
    for button in bar.findChildren(QPushButton):
        assert button.height() >= button.sizeHint().height()
    assert tiles.height() == tiles.heightForWidth(tiles.width())
    assert tiles.visualRect(tiles.currentIndex()).height() >= 4 * large.font("small").pixelSize()
