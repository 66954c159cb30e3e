"""The rows of the figures: headings that are passed over, charts that tell all."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.services.charting import Charting
from suunta.ui.figures.figure_model import FigureModel, FigureRole


@pytest.fixture
def model(qapp: object, knowledge: KnowledgeBase, labels: Labels) -> FigureModel:
    model = FigureModel()
    model.set_charts(Charting(knowledge, labels).figures(Language.EN), "Said", "Counted")
    return model


def test_the_model_is_sound(model: FigureModel) -> None:
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_charts(model.charts[:2], "Said", "Counted")

    assert model.rowCount() == 3


def test_headings_stand_over_their_figures_and_cannot_be_chosen(model: FigureModel) -> None:
    rows = [model.index(row) for row in range(model.rowCount())]
    headings = [index for index in rows if index.data(FigureRole.CHART) is None]

    assert [index.data() for index in headings] == ["Said", "Counted"]
    assert headings[0].row() == 0
    assert all(index.flags() == Qt.ItemFlag.NoItemFlags for index in headings)
    assert len(rows) - len(headings) == 12


def test_a_row_says_its_wording_and_describes_every_value(model: FigureModel) -> None:
    for chart in model.charts:
        index = model.row_of(chart.id)
        assert index.data(Qt.ItemDataRole.AccessibleTextRole) == chart.title
        description = index.data(Qt.ItemDataRole.AccessibleDescriptionRole)
        assert description == chart.description
        assert chart.bars[0].sentence in description


def test_an_unknown_figure_has_no_row(model: FigureModel) -> None:
    assert not model.row_of("figure/nowhere").isValid()


def test_a_heading_without_figures_is_left_out(model: FigureModel) -> None:
    shares = tuple(chart for chart in model.charts if chart.scale)
    model.set_charts(shares, "Said", "Counted")

    assert [model.index(row).data() for row in range(model.rowCount())].count("Counted") == 0
    model.set_charts((), "Said", "Counted")
    assert model.rowCount() == 0
