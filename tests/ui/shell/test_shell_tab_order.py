"""Tab goes over the whole window as the eye does."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from suunta.ui.search.facet_panel import FacetPanel
from suunta.ui.search.hit_view import HitView
from suunta.ui.search.results_header import ResultsHeader
from suunta.ui.search.search_page import SearchPage
from suunta.ui.shell.session import Session

OpenWindow = Callable[..., Session]


@pytest.fixture
def search(qtbot: QtBot, open_window: OpenWindow) -> Callable[..., SearchPage]:
    """Open a window of a size, and search in it."""

    def search_in(size: tuple[int, int], *queries: str) -> SearchPage:
        session = open_window(size=size)
        assert session.pages is not None
        field = session.window.top_bar.search_field
        for query in queries:
            with qtbot.waitSignal(session.pages.search.results_shown, timeout=10_000):
                field.setText(query)
                field.text_edited.emit(query)
        return session.pages.search

    return search_in


def walked_to_the_hits(qtbot: QtBot, start: QWidget) -> list[str]:
    """The buttons that Tab comes by between `start` and the hits."""
    start.setFocus()
    found: list[str] = []
    for _ in range(30):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        at = QApplication.focusWidget()
        if isinstance(at, HitView):
            return found
        assert isinstance(at, QAbstractButton), at
        found.append(at.text())
    raise AssertionError("Tab does not lead to the hits")


def seen_in_the_header(page: SearchPage) -> list[str]:
    header = page.findChild(ResultsHeader)
    assert isinstance(header, ResultsHeader)
    buttons = [each for each in header.findChildren(QAbstractButton) if each.isVisible()]
    return [each.text() for each in sorted(buttons, key=lambda b: b.mapTo(header, b.pos()).x())]


def test_the_chips_come_between_the_filters_and_the_hits(
    qtbot: QtBot, search: Callable[..., SearchPage]
) -> None:
    page = search((1366, 820), "dokumentaatio", "kirjaaminen")
    facets = page.findChild(FacetPanel)
    assert isinstance(facets, FacetPanel)

    walked = walked_to_the_hits(qtbot, facets)

    assert walked == seen_in_the_header(page)
    assert len(walked) > 1


def test_the_button_of_the_filters_is_reached_after_the_chips(
    qtbot: QtBot, search: Callable[..., SearchPage]
) -> None:
    page = search((600, 700), "kirjaaminen")
    window = page.window()
    sidebar = window.findChild(QWidget, "sidebarFoot")
    assert isinstance(sidebar, QWidget)

    walked = walked_to_the_hits(qtbot, sidebar)

    assert walked == seen_in_the_header(page)
    assert walked[-1] == "Filters"
