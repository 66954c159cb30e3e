"""The search page, driven by keys over the bundled knowledge."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QModelIndex, Qt, QThreadPool
from PySide6.QtWidgets import QLabel, QListView, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from suunta.domain.errors import IndexUnusable
from suunta.search.hit import Results
from suunta.services.searching import Cancelled, SearchRequest
from suunta.services.workspace import Workspace
from suunta.ui.search.chip_button import ChipButton
from suunta.ui.search.preview_panel import PreviewPanel
from suunta.ui.search.search_page import SearchPage
from suunta.ui.theme.theme import Theme

WIDE, MIDDLE, NARROW = (1150, 742), (808, 562), (560, 500)


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, workspace: Workspace, pool: QThreadPool) -> SearchPage:
    page = SearchPage(
        theme=theme,
        knowledge=workspace.knowledge,
        searching=workspace.searching,
        reading=workspace.reading,
        labels=workspace.labels,
        pool=pool,
    )
    qtbot.addWidget(page)
    page.resize(*WIDE)
    page.show()
    qtbot.waitExposed(page)
    return page


def ask(qtbot: QtBot, page: SearchPage, query: str) -> None:
    with qtbot.waitSignal(page.results_shown):
        page.set_query(query)


def hits(page: SearchPage) -> QListView:
    view = page.findChild(QListView, "hits")
    assert isinstance(view, QListView)
    return view


def titles(page: SearchPage) -> list[str]:
    model = hits(page).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def words(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_results_are_shown_and_the_first_is_previewed(qtbot: QtBot, page: SearchPage) -> None:
    with qtbot.waitSignal(page.results_shown) as told:
        page.set_query("shift plan")

    assert told.args is not None
    assert told.args[0] >= len(titles(page)) > 0
    assert hits(page).currentIndex().row() == 0
    assert titles(page)[0] in words(page.findChild(PreviewPanel))


def test_the_keyboard_moves_through_results_and_opens_one(qtbot: QtBot, page: SearchPage) -> None:
    ask(qtbot, page, "documentation")

    page.focus_results()
    qtbot.keyClick(hits(page), Qt.Key.Key_Down)
    with qtbot.waitSignal(page.open_requested) as told:
        qtbot.keyClick(hits(page), Qt.Key.Key_Return)

    assert hits(page).currentIndex().row() == 1
    assert titles(page)[1] in words(page.findChild(PreviewPanel))
    assert told.args is not None
    assert told.args[0].startswith("suunta:")


def test_up_from_the_first_result_leads_back_to_the_field(qtbot: QtBot, page: SearchPage) -> None:
    ask(qtbot, page, "documentation")
    page.focus_results()

    with qtbot.waitSignal(page.field_requested, check_params_cb=lambda letters: letters == ""):
        qtbot.keyClick(hits(page), Qt.Key.Key_Up)


def test_letters_typed_among_the_results_go_on_with_the_query(
    qtbot: QtBot, page: SearchPage
) -> None:
    ask(qtbot, page, "document")
    page.focus_results()

    with qtbot.waitSignal(page.field_requested, check_params_cb=lambda letters: letters == "s"):
        qtbot.keyClick(hits(page), Qt.Key.Key_S)


def test_enter_before_the_answer_opens_the_first_hit_when_it_comes(
    qtbot: QtBot, page: SearchPage
) -> None:
    page.set_query("lingai")

    with qtbot.waitSignal(page.open_requested) as told:
        page.open_current()

    assert told.args is not None
    assert told.args[0].startswith("suunta:experiment/ostrobothnia-lingai")


def test_a_filter_narrows_and_clearing_widens_again(qtbot: QtBot, page: SearchPage) -> None:
    ask(qtbot, page, "documentation")
    before = len(titles(page))

    with qtbot.waitSignal(page.results_shown):
        page.set_filters({"type": ("experiment",)})
    narrowed = len(titles(page))
    with qtbot.waitSignal(page.results_shown):
        page.clear_filters()

    assert 0 < narrowed < before
    assert len(titles(page)) == before
    assert page.filters() == {}


def test_filters_alone_list_what_fits(qtbot: QtBot, page: SearchPage) -> None:
    with qtbot.waitSignal(page.results_shown) as told:
        page.set_filters({"type": ("experiment",)})

    assert told.args is not None
    assert told.args[0] == 10


def test_nothing_found_helps_on(qtbot: QtBot, page: SearchPage) -> None:
    ask(qtbot, page, "qqqzzzqqq")

    assert "Nothing found for ‘qqqzzzqqq’" in words(page)
    with qtbot.waitSignal(page.search_requested, check_params_cb=lambda text: text == ""):
        qtbot.mouseClick(button(page, "Clear the search"), Qt.MouseButton.LeftButton)


def test_filters_that_leave_nothing_can_be_cleared(qtbot: QtBot, page: SearchPage) -> None:
    ask(qtbot, page, "lingai")
    with qtbot.waitSignal(page.results_shown):
        page.set_filters({"type": ("recommendation",), "sector": ("social",)})

    assert titles(page) == []
    with qtbot.waitSignal(page.results_shown):
        qtbot.mouseClick(button(page, "Clear filters"), Qt.MouseButton.LeftButton)
    assert titles(page) != []


def test_the_start_offers_examples(qtbot: QtBot, page: SearchPage) -> None:
    page.focus_results()
    chip = next(chip for chip in page.findChildren(ChipButton) if chip.hasFocus())

    with qtbot.waitSignal(page.search_requested) as told:
        qtbot.keyClick(chip, Qt.Key.Key_Space)

    assert told.args == [chip.text()]


def test_every_example_finds_something(qtbot: QtBot, page: SearchPage) -> None:
    examples = [chip.text() for chip in page.findChildren(ChipButton) if chip.isVisible()]

    for example in examples:
        ask(qtbot, page, example)
        assert titles(page), example


def test_one_comes_back_to_what_one_left(qtbot: QtBot, page: SearchPage) -> None:
    ask(qtbot, page, "documentation")
    hits(page).setCurrentIndex(hits(page).model().index(6, 0))
    left, title = page.state(), titles(page)[6]
    ask(qtbot, page, "lingai")

    with qtbot.waitSignal(page.results_shown):
        page.restore(left)

    assert page.query() == "documentation"
    assert hits(page).currentIndex().data() == title
    assert page.state() == left


def test_a_state_of_something_else_is_ignored(page: SearchPage) -> None:
    page.restore({"query": "foreign"})

    assert page.query() == ""


def test_many_results_are_shown_all_when_asked_for(qtbot: QtBot, page: SearchPage) -> None:
    ask(qtbot, page, "a")
    some = len(titles(page))
    everything = next(
        b for b in page.findChildren(QPushButton) if b.isVisible() and "Show all" in b.text()
    )

    with qtbot.waitSignal(page.results_shown) as told:
        qtbot.mouseClick(everything, Qt.MouseButton.LeftButton)

    assert told.args is not None
    assert len(titles(page)) == told.args[0] > some
    assert not everything.isVisible()


@pytest.mark.parametrize(
    "query", ['"' * 50, "*" * 50, "x" * 10_000, "a\x00b\x1b", "county: type:", "((("]
)
def test_a_strange_query_breaks_nothing(qtbot: QtBot, page: SearchPage, query: str) -> None:
    ask(qtbot, page, query)

    assert not page.grab().isNull()


def test_rows_do_not_overlap_after_the_list_became_narrower(qtbot: QtBot, page: SearchPage) -> None:
    ask(qtbot, page, "documentation")
    view = hits(page)

    def is_in_order() -> None:
        rects = [view.visualRect(view.model().index(row, 0)) for row in range(8)]
        assert all(a.bottom() < b.top() for a, b in pairwise(rects))
        assert {rect.width() for rect in rects} == {view.viewport().width()}
        heights = [view.sizeHintForIndex(view.model().index(row, 0)).height() for row in range(8)]
        assert [rect.height() for rect in rects] == heights

    qtbot.waitUntil(is_in_order)
    page.resize(*MIDDLE)
    qtbot.waitUntil(is_in_order)


def test_a_smaller_window_gives_up_the_preview_and_then_the_filters(
    qtbot: QtBot, page: SearchPage
) -> None:
    ask(qtbot, page, "documentation")
    assert len(page.panes()) == 3

    page.resize(*MIDDLE)
    assert len(page.panes()) == 2

    page.resize(*NARROW)
    assert len(page.panes()) == 1
    qtbot.mouseClick(button(page, "Filters"), Qt.MouseButton.LeftButton)
    assert len(page.panes()) == 2
    with qtbot.waitSignal(page.results_shown):
        page.set_filters({"type": ("experiment",)})
    assert len(page.panes()) == 2


def test_a_click_previews_or_opens_where_nothing_previews(qtbot: QtBot, page: SearchPage) -> None:
    ask(qtbot, page, "documentation")
    with qtbot.assertNotEmitted(page.open_requested):
        click(qtbot, hits(page), hits(page).model().index(1, 0))

    page.resize(*MIDDLE)
    with qtbot.waitSignal(page.open_requested):
        click(qtbot, hits(page), hits(page).model().index(1, 0))


def test_a_failure_is_worded_and_can_be_tried_again(
    qtbot: QtBot, theme: Theme, workspace: Workspace, pool: QThreadPool
) -> None:
    page = SearchPage(
        theme=theme,
        knowledge=workspace.knowledge,
        searching=_Broken(),  # type: ignore[arg-type]
        reading=workspace.reading,
        labels=workspace.labels,
        pool=pool,
    )
    qtbot.addWidget(page)
    page.show()

    page.set_query("anything")
    qtbot.waitUntil(lambda: "The search index cannot be used" in words(page))

    qtbot.mouseClick(button(page, "Try again"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "The search index cannot be used" in words(page))


def test_every_control_has_a_name(qtbot: QtBot, page: SearchPage) -> None:
    ask(qtbot, page, "documentation")

    for view in page.findChildren(QListView):
        assert view.accessibleName(), view.objectName()
    for push in page.findChildren(QPushButton):
        assert push.text() or push.accessibleName() or not push.isVisible()


class _Broken:
    """A searching whose index has gone."""

    def search(self, request: SearchRequest, cancelled: Cancelled) -> Results:
        raise IndexUnusable("The index is gone.")


def button(page: SearchPage, text: str) -> QPushButton:
    buttons = page.findChildren(QPushButton)
    return next(b for b in buttons if b.text() == text and b.isVisible())


def click(qtbot: QtBot, view: QListView, index: QModelIndex) -> None:
    place = view.visualRect(index).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
