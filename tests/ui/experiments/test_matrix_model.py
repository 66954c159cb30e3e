"""Classes down, sectors across; every cell says its place and what is there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from suunta.services.experiment_overview import ExperimentOverview
from suunta.services.experiment_words import ExperimentWords
from suunta.ui.experiments.matrix_model import MatrixModel, MatrixRole

ACROSS, DOWN = Qt.Orientation.Horizontal, Qt.Orientation.Vertical


@pytest.fixture
def model(overview: ExperimentOverview, words: ExperimentWords) -> MatrixModel:
    model = MatrixModel()
    model.set_overview(overview, words)
    return model


def test_qt_finds_no_fault_with_the_model(
    overview: ExperimentOverview, words: ExperimentWords
) -> None:
    model = MatrixModel()
    tester = QAbstractItemModelTester(model)

    model.set_overview(overview, words)
    model.set_chosen(frozenset({("prevention", "both")}))

    assert tester.model() is model
    assert (model.rowCount(), model.columnCount()) == (6, 3)


def test_the_headings_name_the_sectors_and_the_classes(model: MatrixModel) -> None:
    assert [model.headerData(column, ACROSS) for column in range(3)] == ["Social", "Health", "Both"]
    assert model.headerData(3, DOWN) == "Healthcare and social welfare management"
    assert model.heading == "Use-case class"


def test_an_empty_cell_says_that_there_is_none_yet(model: MatrixModel) -> None:
    index = model.index_of("management", "social")

    assert index.data() == "none yet"
    assert index.data(Qt.ItemDataRole.ToolTipRole) is None


def test_a_cell_lists_its_experiments(model: MatrixModel) -> None:
    index = model.index_of("support-services", "both")

    assert len(index.data().splitlines()) == 4
    assert index.data(Qt.ItemDataRole.ToolTipRole) == index.data()
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).startswith(
        "Support services, social services and health care, 4 experiments: AI-assisted"
    )


def test_only_what_is_chosen_is_marked(model: MatrixModel) -> None:
    model.set_chosen(frozenset({("prevention", "both")}))

    assert model.index_of("prevention", "both").data(MatrixRole.IS_CHOSEN)
    assert not model.index_of("prevention", "healthcare").data(MatrixRole.IS_CHOSEN)


def test_the_first_cell_is_one_with_an_experiment(model: MatrixModel) -> None:
    assert model.first_with_experiments() == model.index_of("nursing-and-diagnostics", "healthcare")
