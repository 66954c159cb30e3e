"""The list follows the selection, and the selection follows the list."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QPushButton
from pytestqt.qtbot import QtBot

from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.labels import Labels
from suunta.services.experiment_overview import Choice, ExperimentOverview
from suunta.services.experiment_words import ExperimentWords
from suunta.ui.browse.collection import Grouping
from suunta.ui.experiments.experiment_list import ExperimentList
from suunta.ui.experiments.experiment_rows import ExperimentRows
from suunta.ui.experiments.selection import Selection
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.row_view import RowView


@pytest.fixture
def selection(overview: ExperimentOverview) -> Selection:
    return Selection(overview=overview)


@pytest.fixture
def shown(
    qtbot: QtBot,
    theme: Theme,
    overview: ExperimentOverview,
    selection: Selection,
    knowledge: KnowledgeBase,
    labels: Labels,
    words: ExperimentWords,
) -> ExperimentList:
    shown = ExperimentList(theme=theme, overview=overview, selection=selection)
    qtbot.addWidget(shown)
    shown.show_words(words, ExperimentRows(knowledge=knowledge, labels=labels, words=words))
    shown.resize(900, 600)
    with qtbot.waitActive(shown):
        shown.show()
    return shown


def rows_of(shown: ExperimentList) -> RowView:
    rows = shown.findChild(RowView)
    assert rows is not None
    return rows


def titles(shown: ExperimentList) -> list[str]:
    model = rows_of(shown).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def chip_of(shown: ExperimentList) -> QAbstractButton:
    chip = shown.findChild(QAbstractButton, "choiceChip")
    assert chip is not None
    return chip


def test_a_county_narrows_the_list(shown: ExperimentList, selection: Selection) -> None:
    selection.choose_region("kanta-hame")

    assert titles(shown) == [
        "Kanta-Häme",
        "Client background and risk information",
        "Predicting changes in functional capacity",
    ]
    assert (chip_of(shown).isVisible(), chip_of(shown).text()) == (True, "Kanta-Häme")


def test_escape_shows_all_again(qtbot: QtBot, shown: ExperimentList, selection: Selection) -> None:
    selection.choose_region("kanta-hame")
    rows_of(shown).setFocus()

    qtbot.keyClick(rows_of(shown), Qt.Key.Key_Escape)

    assert selection.choice.region == ""
    assert len(titles(shown)) > 10
    assert rows_of(shown).hasFocus()


def test_the_chip_shows_all_again(
    qtbot: QtBot, shown: ExperimentList, selection: Selection
) -> None:
    selection.choose_region("kanta-hame")
    chip_of(shown).setFocus()

    qtbot.keyClick(chip_of(shown), Qt.Key.Key_Delete)

    assert len(titles(shown)) > 10
    assert not chip_of(shown).isVisible()
    assert rows_of(shown).hasFocus()


def test_moving_in_the_list_chooses_within_the_county(
    qtbot: QtBot, shown: ExperimentList, selection: Selection
) -> None:
    selection.choose_region("kanta-hame")
    rows_of(shown).setFocus()

    qtbot.keyClick(rows_of(shown), Qt.Key.Key_Down)

    assert selection.choice == Choice(
        region="kanta-hame", experiment="experiment/kanta-hame-functional-capacity"
    )
    assert len(titles(shown)) == 3


def test_enter_opens_the_experiment(qtbot: QtBot, shown: ExperimentList) -> None:
    rows_of(shown).setFocus()

    with qtbot.waitSignal(shown.open_requested) as told:
        qtbot.keyClick(rows_of(shown), Qt.Key.Key_Return)

    assert told.args == ["suunta:experiment/western-uusimaa-documentation"]


def test_another_grouping_keeps_the_choice(
    qtbot: QtBot, shown: ExperimentList, selection: Selection
) -> None:
    selection.choose_experiment("experiment/hus-obesity")

    qtbot.keyClick(shown.findChild(QPushButton, "sector"), Qt.Key.Key_Space)

    assert shown.grouping is Grouping.SECTOR
    assert titles(shown)[0] == "Social services"
    assert rows_of(shown).currentIndex().data() == "AI tools for the digital treatment of obesity"


def test_a_county_without_experiments_says_so_and_leads_on(
    qtbot: QtBot, shown: ExperimentList, selection: Selection
) -> None:
    selection.choose_region("lapland")
    assert not rows_of(shown).isVisible()
    assert "Lapland: no experiment yet" in shown.main_pane().accessibleName()

    shown.main_pane().setFocus()
    qtbot.keyClick(shown.focusWidget(), Qt.Key.Key_Return)

    assert rows_of(shown).isVisible()
    assert len(titles(shown)) > 10


def test_the_place_is_found_again(shown: ExperimentList, selection: Selection) -> None:
    """The assistant stands beneath two counties."""
    rows = rows_of(shown)
    lines = [
        n for n, title in enumerate(titles(shown)) if title == "AI assistant for professionals"
    ]
    rows.setCurrentIndex(rows.model().index(lines[1], 0))
    place = shown.place()
    rows.setCurrentIndex(rows.model().index(lines[0], 0))

    shown.go_to(place)

    assert len(lines) == 2
    assert rows.currentIndex().row() == lines[1]
