"""What one can step through on a page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from suunta.domain.language import Language
from suunta.services.searching import SearchRequest
from suunta.services.workspace import Workspace
from suunta.ui.reader.page_browser import PageBrowser
from suunta.ui.reader.page_walk import PageWalk
from suunta.ui.theme.theme import Theme

PAGE = "<h1>Title</h1><p>A pilot, a plan.</p><p>Another pilot.</p><p>The last pilot.</p>"


class Page:
    def __init__(self, qtbot: QtBot, theme: Theme, workspace: Workspace, pool: QThreadPool) -> None:
        self._qtbot = qtbot
        window = QWidget()
        self.window = window
        qtbot.addWidget(window)
        self.browser = PageBrowser(theme=theme, parent=window)
        self.walk = PageWalk(
            browser=self.browser,
            theme=theme,
            searching=workspace.searching,
            pool=pool,
            parent=window,
        )
        column = QVBoxLayout(window)
        for part in (self.browser, *self.walk.bars):
            column.addWidget(part)
        window.resize(700, 500)
        with qtbot.waitActive(window):
            window.show()
        self.browser.show_html(PAGE)

    def search(self, words: str) -> None:
        self.walk.hits.look_for(SearchRequest(words), "", Language.EN)
        self._qtbot.waitUntil(self.walk.has_places)

    def find(self, words: str) -> None:
        self.walk.find()
        field = self.walk.bars[0].findChild(QLineEdit)
        assert isinstance(field, QLineEdit)
        field.setText(words)

    def places(self) -> tuple[str, str]:
        """What both strips say, nothing for one that is away."""
        find_bar, hit_bar = self.walk.bars
        return (
            find_bar.place() if find_bar.isVisible() else "",
            hit_bar.place() if hit_bar.isVisible() else "",
        )


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, workspace: Workspace, pool: QThreadPool) -> Page:
    return Page(qtbot, theme, workspace, pool)


def test_there_is_nothing_to_step_through_at_first(page: Page) -> None:
    assert not page.walk.has_places()
    assert page.places() == ("", "")
    assert not page.walk.leave()


def test_the_hits_wait_while_words_are_looked_for(page: Page) -> None:
    page.search("pilot")
    _, before = page.places()
    assert before.startswith("1 of ")

    page.find("pilot")
    assert page.places() == ("1 of 3", "")
    page.walk.go_on()
    assert page.places() == ("2 of 3", "")

    assert page.walk.leave()
    assert page.places() == ("", before)


def test_steps_go_round(page: Page) -> None:
    page.find("pilot")
    page.walk.go_back()
    assert page.places()[0] == "3 of 3"

    page.walk.go_on()
    assert page.places()[0] == "1 of 3"


def test_who_leaves_the_hits_has_a_page_without_marks(qtbot: QtBot, page: Page) -> None:
    page.search("pilot")

    with qtbot.waitSignals([page.walk.cleared, page.walk.changed]):
        assert page.walk.leave()

    assert not page.browser.has_marks()
    assert not page.walk.has_places()
