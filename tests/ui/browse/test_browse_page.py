"""A list: grouped as one likes, painted whole, and the same when one comes back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.ui.browse.browse_model import BrowseRole
from suunta.ui.browse.browse_page import BrowsePage
from suunta.ui.browse.collection import COLLECTIONS
from suunta.ui.browse.row_layout import RowLayout
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.row_view import RowView


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, knowledge: KnowledgeBase, labels: Labels) -> BrowsePage:
    page = BrowsePage(theme=theme, knowledge=knowledge, labels=labels, language=Language.EN)
    qtbot.addWidget(page)
    page.resize(900, 700)
    with qtbot.waitActive(page):
        page.show()
    return page


def rows_of(page: BrowsePage) -> RowView:
    rows = page.findChild(RowView, "browseList")
    assert rows is not None
    return rows


def titles(page: BrowsePage) -> list[str]:
    model = rows_of(page).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_experiments_come_grouped_by_county(page: BrowsePage) -> None:
    page.show_collection("experiment")

    assert titles(page)[0] == "Western Uusimaa"


def test_another_grouping_is_chosen_with_the_keyboard(qtbot: QtBot, page: BrowsePage) -> None:
    page.show_collection("experiment")

    qtbot.keyClick(page.findChild(QPushButton, "sector"), Qt.Key.Key_Space)

    assert titles(page)[0] == "Social services"
    assert page.state().grouping == "sector"


def test_a_collection_with_one_order_offers_no_choice(page: BrowsePage) -> None:
    page.show_collection("experiment")
    page.show_collection("vision")

    assert not any(b.isVisible() for b in page.findChildren(QPushButton, "sector"))


def test_enter_asks_for_the_document_by_its_address(qtbot: QtBot, page: BrowsePage) -> None:
    page.show_collection("recommendation")
    rows = rows_of(page)
    rows.setFocus()

    with qtbot.waitSignal(page.open_requested) as told:
        qtbot.keyClick(rows, Qt.Key.Key_Return)

    assert told.args == ["suunta:recommendation/1"]


def test_typing_a_letter_goes_to_a_term(qtbot: QtBot, page: BrowsePage) -> None:
    page.show_collection("term")
    rows = rows_of(page)
    rows.setFocus()

    qtbot.keyClicks(rows, "pol")

    assert rows.currentIndex().data().casefold().startswith("pol")


@pytest.mark.parametrize("collection", COLLECTIONS, ids=lambda c: c.type.value)
@pytest.mark.parametrize("width", [320, 900])
def test_rows_are_as_tall_as_what_they_paint(
    page: BrowsePage, theme: Theme, collection: object, width: int
) -> None:
    page.resize(width, 600)
    page.show_collection(collection.type.value)  # type: ignore[attr-defined]
    rows = rows_of(page)
    model = rows.model()

    for row in range(min(model.rowCount(), 12)):
        index = model.index(row, 0)
        entry = index.data(BrowseRole.ENTRY)
        box = rows.visualRect(index)
        assert box.width() <= rows.viewport().width()
        if entry is not None:
            assert box.height() == RowLayout(entry, rows.viewport().width(), theme).height


def test_the_list_says_what_it_lists(page: BrowsePage) -> None:
    page.show_collection("regulation")

    assert rows_of(page).accessibleName() == "Law"


def test_an_empty_collection_says_so(
    qtbot: QtBot, theme: Theme, labels: Labels, knowledge: KnowledgeBase
) -> None:
    nothing = KnowledgeBase(edition=knowledge.edition, documents={})
    page = BrowsePage(theme=theme, knowledge=nothing, labels=labels, language=Language.EN)
    qtbot.addWidget(page)
    page.show()

    page.show_collection("vision")

    assert not rows_of(page).isVisible()


def test_a_row_speaks_one_language(page: BrowsePage) -> None:
    page.set_language(Language.FI)
    page.show_collection("experiment")
    model = rows_of(page).model()

    entries = [model.index(row, 0).data(BrowseRole.ENTRY) for row in range(model.rowCount())]

    chips = {chip.text for entry in entries if entry for chip in entry.chips}
    assert {"Molemmat", "Molemmat · päätelty", "Terveys · päätelty"} <= chips
    assert not {"Both", "Social", "Health"} & {text.partition(" ")[0] for text in chips}
