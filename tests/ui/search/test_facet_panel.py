"""Filters chosen by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListView, QPushButton
from pytestqt.qtbot import QtBot

from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.ui.search.facet_panel import FacetPanel
from suunta.ui.search.facet_rows import FacetRows
from suunta.ui.theme.theme import Theme

COUNTS = {
    "type": {"recommendation": 2, "experiment": 3},
    "county": {"pirkanmaa": 1, "hus": 1, "kanta-hame": 2, "north-savo": 1, "ostrobothnia": 1},
}


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme, knowledge: KnowledgeBase, labels: Labels) -> FacetPanel:
    names = FacetRows(knowledge=knowledge, labels=labels, language=Language.EN)
    panel = FacetPanel(theme=theme, names=names)
    qtbot.addWidget(panel)
    panel.resize(218, 600)
    panel.show()
    panel.show_counts(COUNTS)
    return panel


@pytest.fixture
def view(panel: FacetPanel) -> QListView:
    view = panel.findChild(QListView, "facets")
    assert isinstance(view, QListView)
    view.setFocus()
    return view


def test_counts_that_change_let_the_results_go_first(qtbot: QtBot, panel: FacetPanel) -> None:
    model = panel.findChild(QListView, "facets").model()  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: model.rowCount() > 0)
    before = model.rowCount()

    panel.show_counts({"type": {"experiment": 3}})

    assert model.rowCount() == before
    qtbot.waitUntil(lambda: model.rowCount() < before)


def test_space_chooses_and_chooses_no_more(
    qtbot: QtBot, panel: FacetPanel, view: QListView
) -> None:
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.currentIndex().data() == "Experiments"

    with qtbot.waitSignal(panel.filters_changed):
        qtbot.keyClick(view, Qt.Key.Key_Space)
    assert panel.filters() == {"type": ("experiment",)}
    assert view.currentIndex().data() == "Experiments"

    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert panel.filters() == {}


def test_the_keyboard_passes_over_headings(qtbot: QtBot, view: QListView) -> None:
    visited = []
    for _ in range(6):
        visited.append(view.currentIndex().data())
        qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Home)

    assert visited[:2] == ["Recommendations", "Experiments"]
    assert "COUNTY" not in [text.upper() for text in visited]
    assert visited[-1] == "Show 2 more"
    assert view.currentIndex().data() == "Recommendations"


def test_enter_unfolds_the_counties(qtbot: QtBot, panel: FacetPanel, view: QListView) -> None:
    qtbot.keyClick(view, Qt.Key.Key_End)
    with qtbot.assertNotEmitted(panel.filters_changed):
        qtbot.keyClick(view, Qt.Key.Key_Return)

    shown = [view.model().index(row, 0).data() for row in range(view.model().rowCount())]

    assert len(shown) == 10
    assert shown[-1] == "Show fewer"
    assert view.currentIndex().data() == "Show fewer"


def test_filters_from_elsewhere_are_not_told(qtbot: QtBot, panel: FacetPanel) -> None:
    with qtbot.assertNotEmitted(panel.filters_changed):
        panel.set_filters({"type": ("experiment",), "county": ()})

    assert panel.filters() == {"type": ("experiment",)}


def test_what_stands_in_the_query_is_ticked_and_leaves_it_when_unticked(
    qtbot: QtBot, panel: FacetPanel, view: QListView
) -> None:
    with qtbot.assertNotEmitted(panel.filters_changed):
        panel.set_typed({"type": ("experiment",)})
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.currentIndex().data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    assert panel.all_filters() == {"type": ("experiment",)}
    assert panel.filters() == {}

    with (
        qtbot.waitSignal(panel.typed_dropped) as told,
        qtbot.assertNotEmitted(panel.filters_changed),
    ):
        qtbot.keyClick(view, Qt.Key.Key_Space)

    assert told.args == ["type", "experiment"]


def test_another_value_widens_what_stands_in_the_query(
    qtbot: QtBot, panel: FacetPanel, view: QListView
) -> None:
    panel.set_typed({"type": ("experiment",)})

    with qtbot.assertNotEmitted(panel.typed_dropped):
        qtbot.keyClick(view, Qt.Key.Key_Space)

    assert panel.all_filters() == {"type": ("experiment", "recommendation")}


def test_the_button_clears_what_stands_in_the_query_too(qtbot: QtBot, panel: FacetPanel) -> None:
    button = panel.findChild(QPushButton, "clearFilters")
    assert isinstance(button, QPushButton)
    panel.set_typed({"type": ("experiment",)})
    assert button.isVisible()

    with qtbot.waitSignal(panel.typed_dropped) as told:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    assert told.args == ["", ""]


def test_the_button_clears_and_shows_only_then(qtbot: QtBot, panel: FacetPanel) -> None:
    button = panel.findChild(QPushButton, "clearFilters")
    assert isinstance(button, QPushButton)
    assert not button.isVisible()

    panel.set_filters({"type": ("experiment",)})
    assert button.isVisible()

    with qtbot.waitSignal(panel.filters_changed):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert panel.filters() == {}
    assert not button.isVisible()


def test_the_key_that_clears_stands_beside_the_button(panel: FacetPanel) -> None:
    key = panel.findChild(QLabel, "clearKey")
    button = panel.findChild(QPushButton, "clearFilters")
    assert isinstance(key, QLabel)
    assert isinstance(button, QPushButton)
    assert not key.isVisible()

    panel.set_filters({"type": ("experiment",)})
    panel.layout().activate()

    assert key.isVisible()
    assert key.text() == "Alt+0"
    assert button.geometry().right() < key.x() < panel.width()


@pytest.fixture
def swedish(qtbot: QtBot, theme: Theme, knowledge: KnowledgeBase, labels: Labels) -> FacetPanel:
    """Every value there is, with the long words of Swedish."""
    names = FacetRows(knowledge=knowledge, labels=labels, language=Language.SV)
    panel = FacetPanel(theme=theme, names=names)
    qtbot.addWidget(panel)
    panel.resize(218, 1600)
    panel.show()
    sectors, use_cases = dict.fromkeys(knowledge.sectors, 2), dict.fromkeys(knowledge.use_cases, 3)
    panel.show_counts({"sector": sectors, "use_case": use_cases})
    return panel


def list_of(panel: FacetPanel) -> QListView:
    view = panel.findChild(QListView, "facets")
    assert isinstance(view, QListView)
    return view


def test_nothing_moves_when_the_scroll_bar_comes(qtbot: QtBot, swedish: FacetPanel) -> None:
    view = list_of(swedish)

    def heights() -> list[int]:
        model = view.model()
        return [view.visualRect(model.index(n, 0)).height() for n in range(model.rowCount())]

    def end_of_the_count() -> int:
        """The last column of the first value that has ink."""
        row = view.visualRect(view.model().index(1, 0))
        image = view.viewport().grab(row.adjusted(0, 4, 0, -4)).toImage()
        ground = image.pixel(0, 0)
        columns = range(image.width() - 1, 0, -1)
        rows = range(image.height())
        return next(x for x in columns if any(image.pixel(x, y) != ground for y in rows))

    before, end = heights(), end_of_the_count()
    assert not view.verticalScrollBar().isVisible()

    swedish.resize(218, 260)
    qtbot.waitUntil(view.verticalScrollBar().isVisible)

    assert heights() == before
    assert end_of_the_count() == end


def test_no_counts_leave_nothing_standing(panel: FacetPanel) -> None:
    panel.show_counts({"type": {}, "county": {}})

    assert not panel.has_something()


def test_the_key_of_the_button_gives_way_to_its_words(qtbot: QtBot, panel: FacetPanel) -> None:
    panel.set_filters({"type": ("experiment",)})
    button = panel.findChild(QPushButton, "clearFilters")
    key = panel.findChild(QLabel, "clearKey")
    assert isinstance(button, QPushButton)
    assert isinstance(key, QLabel)
    assert key.isVisible()

    panel.setFixedWidth(button.sizeHint().width() + 30)

    assert button.isVisible()
    assert not key.isVisible()
    qtbot.waitUntil(lambda: button.width() >= button.sizeHint().width())
