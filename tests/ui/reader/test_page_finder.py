"""Find in page, driven by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from suunta.ui.reader.find_bar import FindBar
from suunta.ui.reader.page_browser import PageBrowser
from suunta.ui.reader.page_finder import PageFinder
from suunta.ui.theme.theme import Theme

SHIFT = Qt.KeyboardModifier.ShiftModifier
PAGE = "".join(
    "<p>Words that fill a page.</p>" * 12 + f"<p>The terveys\N{SOFT HYPHEN}palvelu {number}.</p>"
    for number in range(5)
)


class Page(QWidget):
    """A page with its find bar, and nothing else."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.browser = PageBrowser(theme=theme, parent=self)
        self.bar = FindBar(theme=theme, parent=self)
        self.finder = PageFinder(browser=self.browser, bar=self.bar, parent=self)
        column = QVBoxLayout(self)
        column.addWidget(self.browser)
        column.addWidget(self.bar)

    @property
    def scrolled(self) -> int:
        return self.browser.verticalScrollBar().value()

    def marked(self) -> list[str]:
        return [mark.cursor.selectedText() for mark in self.browser.extraSelections()]


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> Page:
    page = Page(theme)
    qtbot.addWidget(page)
    page.resize(700, 450)
    with qtbot.waitActive(page):
        page.show()
    page.browser.show_html(PAGE)
    return page


def type_in(qtbot: QtBot, page: Page, words: str) -> None:
    field = page.bar.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    qtbot.keyClicks(field, words)


def press(
    qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, key, modifier)


def test_every_place_is_marked_whatever_may_part_the_word(qtbot: QtBot, page: Page) -> None:
    page.finder.open()
    type_in(qtbot, page, "TERVEYSPALVELU")

    assert page.marked() == ["terveys\N{SOFT HYPHEN}palvelu"] * 5
    assert page.bar.place() == "1 of 5"


def test_enter_leads_on_and_back_and_round(qtbot: QtBot, page: Page) -> None:
    page.finder.open()
    type_in(qtbot, page, "palvelu")
    places = []
    for _ in range(5):
        press(qtbot, Qt.Key.Key_Return)
        places.append((page.bar.place(), page.scrolled))
    press(qtbot, Qt.Key.Key_Return, SHIFT)

    assert [place for place, _ in places] == ["2 of 5", "3 of 5", "4 of 5", "5 of 5", "1 of 5"]
    heights = [height for _, height in places]
    assert heights[:4] == sorted(heights[:4])
    assert page.bar.place() == "5 of 5"


def test_it_begins_with_what_is_in_sight(qtbot: QtBot, page: Page) -> None:
    page.browser.verticalScrollBar().setValue(800)
    page.finder.open()
    type_in(qtbot, page, "palvelu")

    assert page.bar.place() != "1 of 5"
    assert page.scrolled >= 500


def test_typing_on_does_not_wander(qtbot: QtBot, page: Page) -> None:
    """A longer word is looked for from where the finding began, not from where it led."""
    page.finder.open()
    type_in(qtbot, page, "palvelu")
    press(qtbot, Qt.Key.Key_Return)
    type_in(qtbot, page, " 0")

    assert page.bar.place() == "1 of 1"


def test_escape_leaves_the_marks_and_keeps_the_place(qtbot: QtBot, page: Page) -> None:
    page.finder.open()
    type_in(qtbot, page, "palvelu")
    for _ in range(3):
        press(qtbot, Qt.Key.Key_Return)
    scrolled = page.scrolled
    assert scrolled > 0

    with qtbot.waitSignal(page.finder.closed):
        press(qtbot, Qt.Key.Key_Escape)

    assert page.marked() == []
    assert page.scrolled == scrolled
    assert page.bar.isHidden()
    assert page.browser.hasFocus()
    assert not page.finder.has_places()


def test_what_is_nowhere_is_told_and_the_page_stays(qtbot: QtBot, page: Page) -> None:
    page.finder.open()
    type_in(qtbot, page, "palvelux")

    assert page.bar.place() == "Not on this page"
    assert page.marked() == []
    assert not page.finder.has_places()


def test_selected_words_are_looked_for(page: Page) -> None:
    page.browser.setTextCursor(page.browser.document().find("palvelu 3"))
    page.finder.open()

    assert page.bar.words() == "palvelu 3"
    assert page.bar.place() == "1 of 1"


def test_selected_words_are_looked_for_once(page: Page) -> None:
    found: list[bool] = []
    page.finder.changed.connect(lambda: found.append(page.finder.has_places()))
    page.browser.setTextCursor(page.browser.document().find("palvelu"))

    page.finder.open()

    assert found == [True]


def test_the_last_place_of_a_long_page_comes_into_sight(qtbot: QtBot, page: Page) -> None:
    page.browser.show_html(PAGE * 20)
    page.finder.open()
    type_in(qtbot, page, "palvelu")
    press(qtbot, Qt.Key.Key_Return, SHIFT)

    assert page.bar.place() == "100 of 100"
    rect = page.browser.cursorRect(page.browser.textCursor())
    assert page.browser.viewport().rect().contains(rect)


def test_another_text_is_looked_through_anew(page: Page) -> None:
    page.finder.open()
    page.finder.close()
    page.browser.show_html("<p>palvelu</p>")
    page.finder.open()
    page.bar.begin("palvelu")

    assert page.bar.place() == "1 of 1"
