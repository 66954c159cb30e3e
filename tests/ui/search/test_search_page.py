"""The search page, driven by keys over the bundled knowledge."""

from __future__ import annotations

from itertools import pairwise
from threading import Event

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt, QThreadPool
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QListView, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from suunta.domain.address import Address
from suunta.domain.errors import IndexUnusable
from suunta.domain.language import Language
from suunta.search.hit import Correction, Results, Suggestion
from suunta.services.searching import Cancelled, SearchRequest
from suunta.services.workspace import Workspace
from suunta.ui.search.chip_button import ChipButton
from suunta.ui.search.hit_model import HitRole
from suunta.ui.search.passage_view import PassageView
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


def await_preview(qtbot: QtBot, page: SearchPage, title: str) -> None:
    """The preview follows when the list is on the screen and the fingers rest."""
    qtbot.waitUntil(lambda: title in words(page.findChild(PreviewPanel)))


def page_of(
    qtbot: QtBot, theme: Theme, workspace: Workspace, pool: QThreadPool, searching: object
) -> SearchPage:
    """A page over another searching."""
    page = SearchPage(
        theme=theme,
        knowledge=workspace.knowledge,
        searching=searching,  # type: ignore[arg-type]
        reading=workspace.reading,
        labels=workspace.labels,
        pool=pool,
    )
    qtbot.addWidget(page)
    page.resize(*WIDE)
    with qtbot.waitActive(page):
        page.show()
    return page


def chip_texts(page: SearchPage) -> list[str]:
    return [chip.text() for chip in page.findChildren(ChipButton) if chip.isVisible()]


def chip_of(page: SearchPage, text: str) -> ChipButton:
    chips = page.findChildren(ChipButton)
    return next(chip for chip in chips if chip.isVisible() and chip.text() == text)


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
    await_preview(qtbot, page, titles(page)[0])


@pytest.mark.parametrize("height", [640, 820, 870, 905, 940, 1010, 1080, 1440])
def test_every_result_has_its_place_in_a_window_of_any_height(
    qtbot: QtBot, page: SearchPage, height: int
) -> None:
    page.resize(1700, height)
    ask(qtbot, page, "kirjaaminen")
    view = hits(page)
    last = view.model().index(view.model().rowCount() - 1, 0)

    qtbot.waitUntil(lambda: view.visualRect(last).height() > 0)

    assert view.verticalScrollBar().maximum() > 0
    assert view.indexAt(view.viewport().rect().center()).isValid()


def test_the_preview_waits_until_the_fingers_rest(qtbot: QtBot, page: SearchPage) -> None:
    ask(qtbot, page, "lingai")
    first = titles(page)[0]
    await_preview(qtbot, page, first)

    ask(qtbot, page, "documentation")
    at_once = words(page.findChild(PreviewPanel))

    assert first in at_once
    await_preview(qtbot, page, titles(page)[0])


def test_an_earlier_search_is_not_previewed_beside_a_new_one(
    qtbot: QtBot, page: SearchPage
) -> None:
    ask(qtbot, page, "lingai")
    first = titles(page)[0]
    await_preview(qtbot, page, first)

    page.set_query("")
    ask(qtbot, page, "documentation")

    assert first not in words(page.findChild(PreviewPanel))
    await_preview(qtbot, page, titles(page)[0])


def test_the_keyboard_moves_through_results_and_opens_one(qtbot: QtBot, page: SearchPage) -> None:
    ask(qtbot, page, "documentation")

    page.focus_results()
    qtbot.keyClick(hits(page), Qt.Key.Key_Down)
    with qtbot.waitSignal(page.open_requested) as told:
        qtbot.keyClick(hits(page), Qt.Key.Key_Return)

    assert hits(page).currentIndex().row() == 1
    await_preview(qtbot, page, titles(page)[1])
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


def test_an_empty_result_offers_the_words_that_come_near(
    qtbot: QtBot, theme: Theme, workspace: Workspace, pool: QThreadPool
) -> None:
    near = (Suggestion("kirjaaminen", 14), Suggestion("kirjaus", 1))
    canned = _Canned(Results((), 0, {}, suggestions=near))
    page = page_of(qtbot, theme, workspace, pool, canned)
    ask(qtbot, page, "nurses kirjaminnen")

    page.focus_results()
    chip = page.focusWidget()
    with (
        qtbot.waitSignal(page.field_requested),
        qtbot.waitSignal(page.search_requested) as told,
    ):
        qtbot.keyClick(chip, Qt.Key.Key_Return)

    assert isinstance(chip, ChipButton)
    assert chip.text() == "kirjaaminen · 14 documents"
    assert told.args == ["nurses kirjaaminen"]


def test_filters_are_not_blamed_for_a_word_that_does_not_exist(
    qtbot: QtBot, theme: Theme, workspace: Workspace, pool: QThreadPool
) -> None:
    near = Results((), 0, {}, suggestions=(Suggestion("kirjaaminen", 14),))
    page = page_of(qtbot, theme, workspace, pool, _Canned(near))
    with qtbot.waitSignal(page.results_shown):
        page.set_filters({"type": ("experiment",)})
    ask(qtbot, page, "kirjaminnen")

    assert "This word comes near" in words(page)
    assert "too narrow" not in words(page)
    assert "kirjaaminen · 14 documents" in chip_texts(page)
    with qtbot.waitSignal(page.search_requested, check_params_cb=lambda text: text == ""):
        qtbot.mouseClick(button(page, "Clear the search"), Qt.MouseButton.LeftButton)
    assert page.filters() == {"type": ("experiment",)}


def test_what_was_searched_besides_is_removed_and_comes_back_by_key(
    qtbot: QtBot, page: SearchPage
) -> None:
    ask(qtbot, page, "kirjaaminen")
    before = len(titles(page))
    chip = chip_of(page, "documentation (EN)")
    chip.setFocus()

    with qtbot.waitSignal(page.results_shown):
        qtbot.keyClick(chip, Qt.Key.Key_Delete)
    assert "documentation (EN)" not in chip_texts(page)
    assert "Restore" in chip_texts(page)
    assert isinstance(page.focusWidget(), ChipButton)

    with qtbot.waitSignal(page.results_shown):
        qtbot.keyClick(chip_of(page, "Restore"), Qt.Key.Key_Space)
    assert "documentation (EN)" in chip_texts(page)
    assert len(titles(page)) == before


def test_what_was_removed_stays_so_as_long_as_its_word_is_typed(
    qtbot: QtBot, page: SearchPage
) -> None:
    ask(qtbot, page, "kirjaaminen")
    with qtbot.waitSignal(page.results_shown):
        qtbot.keyClick(chip_of(page, "documentation (EN)"), Qt.Key.Key_Delete)

    ask(qtbot, page, "kirjaaminen hoitaja")
    assert "Restore" in chip_texts(page)
    left = page.state()

    ask(qtbot, page, "kirjaa")
    ask(qtbot, page, "kirjaaminen")
    assert "documentation (EN)" in chip_texts(page)

    with qtbot.waitSignal(page.results_shown):
        page.restore(left)
    assert "Restore" in chip_texts(page)


def test_a_correction_can_be_refused(
    qtbot: QtBot, theme: Theme, workspace: Workspace, pool: QThreadPool
) -> None:
    canned = _Canned(Results((), 0, {}, (Correction("vuorosunittelu", "vuorosuunnittelu"),)))
    page = page_of(qtbot, theme, workspace, pool, canned)
    ask(qtbot, page, "vuorosunittelu")

    with qtbot.waitSignal(page.results_shown):
        qtbot.mouseClick(chip_of(page, "As typed"), Qt.MouseButton.LeftButton)

    assert [request.without_corrections for request in canned.asked] == [
        frozenset(),
        frozenset({"vuorosuunnittelu"}),
    ]


def test_a_filter_that_names_nothing_is_told_and_can_be_mended(
    qtbot: QtBot, page: SearchPage
) -> None:
    ask(qtbot, page, "county:pirkanma documentation")
    assert "No county called ‘pirkanma’." in [
        label.text() for label in page.findChildren(QLabel) if label.isVisible()
    ]

    with qtbot.waitSignal(page.search_requested) as told:
        qtbot.keyClick(chip_of(page, "Pirkanmaa?"), Qt.Key.Key_Return)
    assert told.args == ["county:pirkanmaa documentation"]

    ask(qtbot, page, told.args[0])
    assert "Pirkanmaa?" not in chip_texts(page)


def test_nothing_moves_down_while_one_types(qtbot: QtBot, page: SearchPage) -> None:
    tops = set()
    for query in ("k", "kirjaam", "kirjaaminen", "lääkitysturvalisuus", "kirjaaminen lingai"):
        ask(qtbot, page, query)
        QApplication.processEvents()
        tops.add(hits(page).mapTo(page, QPoint(0, 0)).y())

    assert len(tops) == 1


def test_a_filter_in_the_query_is_shown_as_chosen_and_can_be_cleared(
    qtbot: QtBot, page: SearchPage
) -> None:
    ask(qtbot, page, "documentation type:experiment sector:both")
    narrowed = titles(page)
    facets = page.findChild(QListView, "facets")
    assert isinstance(facets, QListView)
    rows = [facets.model().index(row, 0) for row in range(facets.model().rowCount())]
    ticked = [
        row.data()
        for row in rows
        if row.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    ]

    with qtbot.waitSignal(page.search_requested) as told:
        page.clear_filters()

    assert narrowed
    assert ticked == ["Experiments", "Both"]
    assert told.args == ["documentation"]
    assert page.filters() == {}


def test_a_value_chosen_beside_a_typed_one_widens(qtbot: QtBot, page: SearchPage) -> None:
    ask(qtbot, page, "documentation type:experiment")
    before = len(titles(page))

    with qtbot.waitSignal(page.results_shown) as told:
        page.set_filters({"type": ("figure",)})

    assert told.args is not None
    assert told.args[0] > before


def test_a_typed_filter_narrows_as_a_chosen_one(qtbot: QtBot, page: SearchPage) -> None:
    ask(qtbot, page, "documentation type:experiment")
    typed = titles(page)

    with qtbot.waitSignal(page.results_shown):
        page.set_query("documentation")
        page.set_filters({"type": ("experiment",)})

    assert titles(page) == typed


def test_a_hit_is_copied_with_its_source(qtbot: QtBot, page: SearchPage) -> None:
    ask(qtbot, page, "lingai")
    page.focus_results()

    with qtbot.waitSignal(page.copied) as told:
        qtbot.keyClick(hits(page), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    data = QGuiApplication.clipboard().mimeData()
    lines = data.text().split("\n")
    assert any(line.startswith(f"{titles(page)[0]} › ") for line in lines)
    assert any(line.startswith("Sources: ") for line in lines)
    assert lines[-1].startswith("suunta:experiment/ostrobothnia-lingai?lang=en&text=")
    assert lines[-1].replace("&", "&amp;") in data.html()
    assert told.args == [f"Copied with its source: {titles(page)[0]}"]


def test_a_selected_part_of_the_preview_is_copied_instead(qtbot: QtBot, page: SearchPage) -> None:
    ask(qtbot, page, "lingai")
    await_preview(qtbot, page, titles(page)[0])
    passage = page.findChild(PassageView)
    assert isinstance(passage, PassageView)
    passage.setTextCursor(passage.document().find("public"))

    page.copy_current()

    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0] == "public"
    assert any(line.startswith("Sources: ") for line in lines)
    assert lines[-1].startswith("suunta:experiment/ostrobothnia-lingai?lang=en&text=public")


def test_the_address_alone_is_copied_from_the_menu(qtbot: QtBot, page: SearchPage) -> None:
    ask(qtbot, page, "lingai")

    with qtbot.waitSignal(page.copied):
        choose_in_menu(page, "Copy address")

    address = Address.parse(QGuiApplication.clipboard().text())
    assert address.id == "experiment/ostrobothnia-lingai"
    assert address.anchor


def test_the_menu_opens_and_copies_the_hit_it_is_of_though_others_came(
    qtbot: QtBot, page: SearchPage
) -> None:
    ask(qtbot, page, "lingai")
    title = titles(page)[0]
    menu = open_menu(page)
    ask(qtbot, page, "recommendation 4")
    assert titles(page)[0] != title

    with qtbot.waitSignal(page.open_requested) as opened:
        trigger(menu, "Open")
    with qtbot.waitSignal(page.copied) as copied:
        trigger(menu, "Copy with source")
    with qtbot.waitSignal(page.copied):
        trigger(menu, "Copy address")

    assert opened.args is not None
    assert opened.args[0].startswith("suunta:experiment/ostrobothnia-lingai")
    assert copied.args == [f"Copied with its source: {title}"]
    assert Address.parse(QGuiApplication.clipboard().text()).id in opened.args[0]
    menu.close()


def test_the_menu_of_the_preview_copies_with_the_source_as_that_of_a_page(
    qtbot: QtBot, page: SearchPage
) -> None:
    ask(qtbot, page, "lingai")
    await_preview(qtbot, page, titles(page)[0])
    passage = page.findChild(PassageView)
    assert isinstance(passage, PassageView)
    passage.setTextCursor(passage.document().find("public"))
    passage.customContextMenuRequested.emit(QPoint(4, 4))
    menu = passage.findChild(QMenu)
    assert isinstance(menu, QMenu)

    with qtbot.waitSignal(page.copied):
        trigger(menu, "Copy with source")
    with qtbot.waitSignal(page.search_requested) as searched:
        trigger(menu, "Search for this")

    assert QGuiApplication.clipboard().text().split("\n")[0] == "public"
    assert searched.args == ["public"]
    assert not any("Cite" in action.text() for action in menu.actions())
    menu.close()


def test_nothing_is_copied_where_there_is_no_hit(qtbot: QtBot, page: SearchPage) -> None:
    QGuiApplication.clipboard().setText("kept")

    with qtbot.assertNotEmitted(page.copied):
        page.copy_current()

    assert QGuiApplication.clipboard().text() == "kept"


def test_a_long_word_that_is_not_found_does_not_run_out_of_its_column(
    qtbot: QtBot, page: SearchPage
) -> None:
    ask(qtbot, page, "q" * 300)

    title = next(each for each in page.findChildren(QLabel) if "qqq" in each.text())
    assert title.minimumSizeHint().width() <= title.width() <= page.width()
    assert title.text().replace("\N{ZERO WIDTH SPACE}", "").count("q") == 60


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
    assert hits(page).hasFocus()


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
    qtbot.waitUntil(lambda: not page.findChild(PreviewPanel).isVisible())
    qtbot.waitUntil(lambda: hits(page).indexAt(QPoint(60, 120)).row() == 1)
    with qtbot.waitSignal(page.open_requested):
        click(qtbot, hits(page), hits(page).model().index(1, 0))


def test_a_failure_is_worded_and_can_be_tried_again(
    qtbot: QtBot, theme: Theme, workspace: Workspace, pool: QThreadPool
) -> None:
    page = page_of(qtbot, theme, workspace, pool, _Broken())

    page.set_query("anything")
    qtbot.waitUntil(lambda: "The search index cannot be used" in words(page))

    qtbot.mouseClick(button(page, "Try again"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "The search index cannot be used" in words(page))
    assert pool.waitForDone(5_000)


def test_a_failure_leaves_no_figure_of_an_earlier_search(
    qtbot: QtBot, theme: Theme, workspace: Workspace, pool: QThreadPool
) -> None:
    page = page_of(qtbot, theme, workspace, pool, _BreakingLater(workspace))
    ask(qtbot, page, "documentation")
    facets = page.findChild(QListView, "facets")
    assert isinstance(facets, QListView)
    assert facets.model().rowCount() > 0

    with qtbot.waitSignal(page.results_shown) as told:
        page.set_query("anything")

    assert told.args == [0, 0.0]
    assert facets.model().rowCount() == 0
    assert not facets.isVisible()
    assert "The search index cannot be used" in words(page)
    assert page.found_by("recommendation/1") is None


def test_down_leads_to_the_way_out_of_a_failure(
    qtbot: QtBot, theme: Theme, workspace: Workspace, pool: QThreadPool
) -> None:
    page = page_of(qtbot, theme, workspace, pool, _Broken())
    ask(qtbot, page, "anything")

    page.focus_results()

    assert page.focusWidget() is button(page, "Try again")


def test_down_leads_nowhere_while_one_waits(
    qtbot: QtBot, theme: Theme, workspace: Workspace, pool: QThreadPool
) -> None:
    slow = _Slow()
    page = page_of(qtbot, theme, workspace, pool, slow)
    elsewhere, beyond = QPushButton("Elsewhere", page), QPushButton("Beyond", page)
    elsewhere.show()
    beyond.show()
    elsewhere.setFocus()
    page.set_query("anything")
    qtbot.waitUntil(lambda: "Searching…" in words(page))

    page.focus_results()

    assert QApplication.focusWidget() is elsewhere
    slow.may_answer.set()
    pool.waitForDone()  # while there is somebody to answer


def test_a_hidden_page_opens_nothing_when_the_answer_would_come(
    qtbot: QtBot, theme: Theme, workspace: Workspace, pool: QThreadPool
) -> None:
    slow = _Slow(workspace)
    page = page_of(qtbot, theme, workspace, pool, slow)
    page.set_query("lingai")
    page.open_current()
    page.hide()

    with qtbot.assertNotEmitted(page.open_requested), qtbot.assertNotEmitted(page.results_shown):
        slow.may_answer.set()
        assert pool.waitForDone(5_000)
        qtbot.wait(50)

    with qtbot.assertNotEmitted(page.open_requested), qtbot.waitSignal(page.results_shown):
        page.show()
    assert titles(page)


def test_a_hidden_page_searches_in_another_language_when_it_is_shown_again(
    qtbot: QtBot, theme: Theme, workspace: Workspace, pool: QThreadPool
) -> None:
    canned = _Canned(Results((), 0, {}))
    page = page_of(qtbot, theme, workspace, pool, canned)
    ask(qtbot, page, "kirjaaminen")
    page.hide()

    with qtbot.assertNotEmitted(page.results_shown):
        page.set_language(Language.FI)
        page.set_query("kirjaamisessa")
        assert pool.waitForDone(5_000)
        qtbot.wait(50)
    assert len(canned.asked) == 1

    with qtbot.waitSignal(page.results_shown):
        page.show()
    assert [(each.text, each.language) for each in canned.asked[1:]] == [
        ("kirjaamisessa", Language.FI)
    ]


def test_a_hit_in_another_language_is_opened_in_it(qtbot: QtBot, page: SearchPage) -> None:
    ask(qtbot, page, "kirjaamisessa")
    page.focus_results()
    languages = {
        hits(page).model().index(row, 0).data(HitRole.ROW).hit.language
        for row in range(len(titles(page)))
    }
    assert languages != {Language.EN}

    for row in range(len(titles(page))):
        hits(page).setCurrentIndex(hits(page).model().index(row, 0))
        shown = hits(page).currentIndex().data(HitRole.ROW).hit
        with qtbot.waitSignal(page.open_requested) as told:
            qtbot.keyClick(hits(page), Qt.Key.Key_Return)
        assert told.args is not None
        assert (Address.parse(told.args[0]).language or Language.EN) is shown.language


def test_every_control_has_a_name(qtbot: QtBot, page: SearchPage) -> None:
    ask(qtbot, page, "documentation")

    for view in page.findChildren(QListView):
        assert view.accessibleName(), view.objectName()
    for push in page.findChildren(QPushButton):
        assert push.text() or push.accessibleName() or not push.isVisible()


class _Canned:
    """A searching that always answers the same, and keeps what it was asked."""

    def __init__(self, results: Results) -> None:
        self.results = results
        self.asked: list[SearchRequest] = []

    def search(self, request: SearchRequest, cancelled: Cancelled) -> Results:
        self.asked.append(request)
        return self.results


class _Broken:
    """A searching whose index has gone."""

    def search(self, request: SearchRequest, cancelled: Cancelled) -> Results:
        raise IndexUnusable("The index is gone.")


class _BreakingLater:
    """A searching whose index goes after the first answer."""

    def __init__(self, workspace: Workspace) -> None:
        self._searching = workspace.searching
        self._has_answered = False

    def search(self, request: SearchRequest, cancelled: Cancelled) -> Results:
        if self._has_answered:
            raise IndexUnusable("The index is gone.")
        self._has_answered = True
        return self._searching.search(request, cancelled)


class _Slow:
    """A searching that answers when it may: what another finds, or that there is nothing."""

    def __init__(self, workspace: Workspace | None = None) -> None:
        self.may_answer = Event()
        self._workspace = workspace

    def search(self, request: SearchRequest, cancelled: Cancelled) -> Results:
        self.may_answer.wait(10)
        if self._workspace is None:
            return Results((), 0, {})
        return self._workspace.searching.search(request, lambda: False)


def open_menu(page: SearchPage) -> QMenu:
    """The menu of the current hit."""
    keyboard = QContextMenuEvent.Reason.Keyboard
    place = hits(page).mapToGlobal(QPoint(0, 0))
    QApplication.sendEvent(hits(page), QContextMenuEvent(keyboard, QPoint(0, 0), place))
    menu = hits(page).findChild(QMenu)
    assert isinstance(menu, QMenu)
    return menu


def trigger(menu: QMenu, text: str) -> None:
    next(each for each in menu.actions() if _words_of(each) == text).trigger()


def _words_of(action: QAction) -> str:
    """Without the letter to press, and without its key."""
    return action.text().replace("&", "").partition("\t")[0]


def choose_in_menu(page: SearchPage, text: str) -> None:
    menu = open_menu(page)
    trigger(menu, text)
    menu.close()


def button(page: SearchPage, text: str) -> QPushButton:
    buttons = page.findChildren(QPushButton)
    return next(b for b in buttons if b.text() == text and b.isVisible())


def click(qtbot: QtBot, view: QListView, index: QModelIndex) -> None:
    place = view.visualRect(index).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
