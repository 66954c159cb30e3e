"""What tests of the reader may use: a reader over the bundled knowledge, its text selected."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from suunta.domain.address import Address
from suunta.services.workspace import Workspace
from suunta.ui.reader.page_browser import PageBrowser
from suunta.ui.reader.reader_page import ReaderPage
from suunta.ui.theme.theme import Theme


@pytest.fixture
def reader(qtbot: QtBot, theme: Theme, workspace: Workspace, pool: QThreadPool) -> ReaderPage:
    """The reader, open at the first recommendation."""
    page = ReaderPage(
        theme=theme,
        reading=workspace.reading,
        labels=workspace.labels,
        searching=workspace.searching,
        pool=pool,
    )
    qtbot.addWidget(page)
    page.resize(1150, 742)
    page.show()
    qtbot.waitExposed(page)
    page.open(Address("recommendation/1"))
    return page


@pytest.fixture
def browser(reader: ReaderPage) -> PageBrowser:
    found = reader.findChild(PageBrowser)
    assert isinstance(found, PageBrowser)
    return found


@pytest.fixture
def select(browser: PageBrowser) -> Callable[..., None]:
    """Selects from the first place of some words to the end of the same or of others."""

    def select_words(first: str, last: str = "") -> None:
        text = browser.document().toPlainText()
        start = text.index(first)
        end = text.index(last, start) + len(last) if last else start + len(first)
        cursor = QTextCursor(browser.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        browser.setTextCursor(cursor)

    return select_words
