"""The matrix fills its width, is as tall as its words, and breaks none where it need not."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from pytestqt.qtbot import QtBot

from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.services.experiment_overview import ExperimentOverview
from suunta.services.experiment_words import ExperimentWords
from suunta.ui.experiments.matrix_model import MatrixModel
from suunta.ui.experiments.matrix_view import MatrixView
from suunta.ui.theme.theme import Theme


@pytest.fixture
def model() -> MatrixModel:
    return MatrixModel()


@pytest.fixture
def view(
    qtbot: QtBot,
    theme: Theme,
    model: MatrixModel,
    overview: ExperimentOverview,
    words: ExperimentWords,
) -> MatrixView:
    model.set_overview(overview, words)
    view = MatrixView(theme=theme, model=model)
    qtbot.addWidget(view)
    view.resize(576, view.heightForWidth(576))
    with qtbot.waitActive(view):
        view.show()
    view.setFocus()
    return view


@pytest.mark.parametrize("width", [260, 420, 576, 900])
def test_the_columns_fill_the_width_and_the_rows_the_height(view: MatrixView, width: int) -> None:
    view.resize(width, view.heightForWidth(width))

    last = view.visualRect(view.model().index(5, 2))
    assert last.right() + 1 == view.viewport().width()
    assert last.bottom() + 1 == view.viewport().height()


@pytest.mark.parametrize("language", list(Language))
def test_no_word_is_broken_in_the_width_it_asks_for(
    view: MatrixView,
    model: MatrixModel,
    overview: ExperimentOverview,
    knowledge: KnowledgeBase,
    labels: Labels,
    theme: Theme,
    language: Language,
) -> None:
    words = ExperimentWords(
        overview=overview, knowledge=knowledge, labels=labels, language=language
    )
    model.set_overview(overview, words)
    view.resize(view.narrowest(), view.heightForWidth(view.narrowest()))

    metrics = QFontMetrics(theme.font("tiny"))
    for column in range(model.columnCount()):
        titles = " ".join(title for cell in model.column(column) for title in cell.titles)
        longest = max(map(metrics.horizontalAdvance, titles.replace("-", "- ").split()))
        assert longest <= view.columnWidth(column) - 2 * 7 - 14


def test_arrow_keys_lead_from_cell_to_cell(qtbot: QtBot, view: MatrixView) -> None:
    assert view.currentIndex().data() == "AI in cancer PET imaging"

    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.currentIndex().data() == "AI tools for the digital treatment of obesity"

    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.currentIndex().data() == "none yet"


def test_a_screen_reader_finds_the_headings_and_the_cells(view: MatrixView) -> None:
    told = QAccessible.queryAccessibleInterface(view)
    names = [told.child(n).text(QAccessible.Text.Name) for n in range(told.childCount())]

    assert told.role() == QAccessible.Role.Table
    assert names[1:4] == ["Social", "Health", "Both"]
    assert names[4] == "Nursing and diagnostics"
    spoken = Qt.ItemDataRole.AccessibleTextRole
    model = view.model()
    for row in range(6):
        cells = names[4 * row + 5 : 4 * row + 8]
        assert cells == [model.index(row, column).data(spoken) for column in range(3)]


def test_every_row_is_tall_enough_for_the_name_of_its_class(view: MatrixView) -> None:
    down = view.verticalHeader()
    assert down.isVisible()
    for row in range(6):
        name = str(view.model().headerData(row, Qt.Orientation.Vertical))
        metrics = QFontMetrics(view.font())
        lines = metrics.horizontalAdvance(name) / (down.width() - 14)
        assert view.rowHeight(row) >= int(lines) * 17
