"""What is searched for: each change searches anew, a hidden page waits until it is seen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.search.hit import Results
from suunta.services.facets import Facets
from suunta.services.searching import Cancelled, SearchRequest
from suunta.ui.search.asked_search import AskedSearch
from suunta.ui.search.facet_panel import FacetPanel
from suunta.ui.search.facet_rows import FacetRows
from suunta.ui.search.live_search import SHOWN_AT_ONCE
from suunta.ui.search.search_state import SearchState
from suunta.ui.theme.theme import Theme


class Library:
    """Finds nothing, and knows what it was asked."""

    def __init__(self) -> None:
        self.requests: list[SearchRequest] = []
        self.error: Exception | None = None

    def search(self, request: SearchRequest, _cancelled: Cancelled) -> Results:
        self.requests.append(request)
        if self.error is not None:
            raise self.error
        return Results((), 0, {})


@pytest.fixture
def library() -> Library:
    return Library()


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    page.show()
    return page


@pytest.fixture
def facets(theme: Theme, knowledge: KnowledgeBase, labels: Labels, page: QWidget) -> FacetPanel:
    names = FacetRows(knowledge=knowledge, labels=labels, language=Language.EN)
    return FacetPanel(theme=theme, names=names, parent=page)


@pytest.fixture
def asked(
    library: Library,
    knowledge: KnowledgeBase,
    facets: FacetPanel,
    pool: QThreadPool,
    page: QWidget,
) -> AskedSearch:
    return AskedSearch(
        search=library.search,
        resolve=Facets(knowledge).value,
        facets=facets,
        language=Language.EN,
        pool=pool,
        page=page,
    )


def test_the_filters_of_the_query_and_of_the_panel_narrow_it_together(
    qtbot: QtBot, library: Library, facets: FacetPanel, asked: AskedSearch
) -> None:
    facets.set_filters({"sector": ("social",)})

    with qtbot.waitSignals([asked.narrowed, asked.answered]):
        asked.ask("type:experiment entry")

    assert library.requests[-1].text.split() == ["entry"]
    assert library.requests[-1].filters == {"type": ("experiment",), "sector": ("social",)}
    assert asked.answer_to == library.requests[-1]


def test_neither_words_nor_filters_ask_for_nothing(
    qtbot: QtBot, library: Library, asked: AskedSearch
) -> None:
    with qtbot.waitSignal(asked.nothing_asked):
        asked.ask("  ")

    assert library.requests == []


def test_a_hidden_page_searches_when_it_is_shown(
    qtbot: QtBot, library: Library, page: QWidget, asked: AskedSearch
) -> None:
    page.hide()
    asked.ask("entry")
    assert library.requests == []

    page.show()
    with qtbot.waitSignal(asked.answered):
        asked.make_up()

    assert [request.text for request in library.requests] == ["entry"]
    asked.make_up()
    assert len(library.requests) == 1


def test_another_query_begins_anew_and_all_is_asked_for_on_request(
    qtbot: QtBot, library: Library, asked: AskedSearch
) -> None:
    state = SearchState("entry", {}, "recommendation/1", 40, shows_all=False)
    with qtbot.waitSignal(asked.answered):
        asked.ask("entry")
    with qtbot.waitSignal(asked.answered):
        asked.ask_for_all(state)
    assert asked.take_wanted() == state
    assert asked.take_wanted() is None

    with qtbot.waitSignal(asked.answered):
        asked.ask("entries")

    limits = [request.limit for request in library.requests]
    assert limits == [SHOWN_AT_ONCE, 0, SHOWN_AT_ONCE]
    assert asked.wanted is None


def test_what_failed_is_no_answer(qtbot: QtBot, library: Library, asked: AskedSearch) -> None:
    with qtbot.waitSignal(asked.answered):
        asked.ask("entry")
    library.error = OSError("gone")

    with qtbot.waitSignal(asked.failed) as failed:
        asked.ask("entries")

    assert failed.args == [library.error]
    assert asked.answer_to is None
