"""A walk over the hits of one page: marks, ticks, strip and scroll go together."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from suunta.search.analysis import Word, words
from suunta.search.marks import Mark, find_marks
from suunta.ui.reader.hit_bar import HitBar
from suunta.ui.reader.hit_walk import HitWalk
from suunta.ui.reader.page_browser import PageBrowser
from suunta.ui.reader.page_words import page_words
from suunta.ui.reader.ticked_scroll_bar import TickedScrollBar
from suunta.ui.theme.theme import Theme

SECTIONS = ["first", "second", "third"]
PAGE = "\n".join(
    f'<a name="{anchor}"></a><h2>{anchor}</h2>'
    + "<p>Words that fill a page.</p>" * 12
    + "<p>Here is a needle. It is small.</p>"
    + "<table><tr><td>A needle in a table</td></tr></table>" * (anchor == "second")
    + "<p>Words that fill a page.</p>" * 12
    for anchor in SECTIONS
)


def needles(text: str) -> list[Word]:
    return [word for word in words(text) if word.text == "needle"]


class SpokenBar(HitBar):
    """Keeps what a screen reader is told."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme=theme, parent=parent)
        self.spoken: list[str] = []

    @override
    def announce(self, text: str) -> None:
        super().announce(text)
        self.spoken.append(text)


class Page(QWidget):
    """A page with its strip, and nothing else."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.browser = PageBrowser(theme=theme, parent=self)
        self.bar = SpokenBar(theme, self)
        self.walk = HitWalk(browser=self.browser, bar=self.bar, parent=self)
        self.told: list[str] = []
        self.walk.told.connect(self.told.append)
        column = QVBoxLayout(self)
        column.addWidget(self.browser)
        column.addWidget(self.bar)

    def marks(self) -> tuple[Mark, ...]:
        return find_marks(page_words(self.browser.document()), needles)

    def is_in_sight(self, mark: Mark) -> bool:
        cursor = self.browser.textCursor()
        cursor.setPosition(mark.start)
        rect = self.browser.cursorRect(cursor)
        return bool(self.browser.viewport().rect().contains(rect))

    def ticks(self) -> list[float]:
        bar = self.browser.verticalScrollBar()
        assert isinstance(bar, TickedScrollBar)
        return bar.tick_heights()


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> Page:
    page = Page(theme)
    qtbot.addWidget(page)
    page.resize(700, 450)
    with qtbot.waitActive(page):
        page.show()
    page.browser.show_html(PAGE, SECTIONS)
    return page


def test_the_first_hit_of_the_passage_is_looked_at_and_in_sight(page: Page) -> None:
    page.browser.go_to("second")

    page.walk.begin("needle", page.marks(), "second")

    assert page.walk.number() == 1
    assert page.bar.place() == "2 of 4"
    assert page.bar.isVisible()
    assert page.is_in_sight(page.marks()[1])
    assert page.browser.section() == "second"
    assert page.bar.spoken == ["Hit 2 of 4"]


def test_a_hit_that_is_in_sight_moves_nothing(page: Page) -> None:
    mark = page.marks()[2]
    page.browser.show_place(mark.start)
    scrolled = page.browser.verticalScrollBar().value()

    page.walk.begin("needle", page.marks(), "second")
    page.walk.go_on()

    assert page.browser.verticalScrollBar().value() == scrolled


def test_every_step_brings_its_hit_into_sight_with_its_section(page: Page) -> None:
    page.walk.begin("needle", page.marks(), "first")

    for mark, section in zip(page.marks()[1:], ("second", "second", "third"), strict=True):
        page.walk.go_on()
        assert page.is_in_sight(mark)
        assert page.browser.section() == section
    assert page.told == ["Hit 2 of 4", "Hit 3 of 4", "Hit 4 of 4"]
    assert page.bar.spoken[-1] == "Hit 4 of 4. Here is a needle."


def test_the_walk_goes_round_and_says_so(page: Page) -> None:
    page.walk.begin("needle", page.marks(), "first")

    page.walk.go_back()
    assert page.told == ["Hit 4 of 4: on from the end of the page"]
    page.walk.go_on()
    assert page.told[-1] == "Hit 1 of 4: on from the beginning of the page"
    page.walk.go_on()
    assert page.told[-1] == "Hit 2 of 4"


def test_the_hit_that_is_looked_at_is_coloured_otherwise(page: Page, theme: Theme) -> None:
    page.walk.begin("needle", page.marks(), "second")

    colors = [
        selection.format.foreground().color() == theme.color("on_match_here")
        for selection in page.browser.extraSelections()
    ]
    assert colors == [False, True, False, False]


def test_the_marks_can_be_told_apart_on_the_page(page: Page, theme: Theme) -> None:
    for mode in ("light", "dark"):
        theme.set_mode(mode)
        page.walk.begin("needle", page.marks()[1:3], "second")
        page.browser.show_place(page.marks()[1].start)
        image = page.browser.viewport().grab().toImage()
        seen = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
        assert {theme.color(role).rgb() for role in ("match", "match_here")} <= seen


def test_a_click_on_a_tick_leads_to_its_hit(qtbot: QtBot, page: Page) -> None:
    page.walk.begin("needle", page.marks(), "first")
    place = QPoint(6, round(page.ticks()[3]))

    qtbot.mouseClick(page.browser.verticalScrollBar(), Qt.MouseButton.LeftButton, pos=place)

    assert page.walk.number() == 3
    assert page.is_in_sight(page.marks()[3])


def test_ticks_stay_right_when_the_page_is_resized_and_set_larger(qtbot: QtBot, page: Page) -> None:
    page.walk.begin("needle", page.marks(), "first")

    def are_right() -> bool:
        document, bar = page.browser.document(), page.browser.verticalScrollBar()
        layout = document.documentLayout()
        tops = [
            layout.blockBoundingRect(document.findBlock(mark.start)).top() for mark in page.marks()
        ]
        wanted = [2 + top / document.size().height() * (bar.height() - 4) for top in tops]
        return page.ticks() == pytest.approx(wanted, abs=0.5)

    assert are_right()
    before = page.ticks()
    page.resize(330, 600)
    assert are_right()
    assert page.ticks() != before
    page.browser.zoomIn(8)
    qtbot.waitUntil(are_right, timeout=1000)


def test_taken_up_again_the_page_stays_where_it_is(page: Page) -> None:
    page.browser.verticalScrollBar().setValue(777)

    page.walk.take_up("needle", page.marks(), 3)

    assert page.bar.place() == "4 of 4"
    assert page.browser.verticalScrollBar().value() == 777


def test_taken_up_without_a_number_the_first_hit_in_sight_is_looked_at(page: Page) -> None:
    page.browser.go_to("third")

    page.walk.take_up("needle", page.marks(), None)

    assert page.bar.place() == "4 of 4"


def test_a_walk_that_waits_leaves_ticks_and_steps_to_the_other(page: Page) -> None:
    page.walk.begin("needle", page.marks(), "first")
    page.walk.pause()

    page.browser.mark_chosen.emit(2)
    page.walk.go_on()

    assert page.browser.extraSelections() == []
    assert not page.bar.isVisible()
    page.walk.resume()
    page.walk.go_to(3)
    assert page.bar.place() == "4 of 4"


def test_no_hits_show_nothing(qtbot: QtBot, page: Page) -> None:
    with qtbot.assertNotEmitted(page.walk.changed):
        page.walk.begin("nothing", (), "first")

    assert not page.bar.isVisible()
    page.walk.go_on()
    assert page.told == []


def test_the_end_leaves_no_mark_and_gives_the_keyboard_back(qtbot: QtBot, page: Page) -> None:
    page.walk.begin("needle", page.marks(), "first")
    button = page.bar.findChild(QToolButton, "nextHit")
    assert isinstance(button, QToolButton)
    button.setFocus()

    page.walk.go_on()
    with qtbot.waitSignal(page.walk.changed, timeout=500):
        page.walk.end()

    assert page.told == ["Hit 2 of 4", ""]

    assert page.browser.extraSelections() == []
    assert page.ticks() == []
    assert not page.bar.isVisible()
    assert QApplication.focusWidget() is page.browser
    assert not page.walk.is_on()


def test_the_strip_begins_where_the_text_begins(page: Page) -> None:
    page.walk.begin("needle", page.marks(), "first")

    for width in (400, 1200):
        page.resize(width, 450)
        query = page.bar.findChildren(QLabel)[0]
        assert query.x() == page.browser.margins()[0]


def test_tab_goes_on_from_the_hit(qtbot: QtBot, page: Page) -> None:
    page.browser.show_html(
        '<p><a href="#a">before</a></p><p>A needle.</p><p><a href="#b">after</a></p>'
    )
    page.walk.begin("needle", page.marks(), "")
    page.browser.setFocus()

    qtbot.keyClick(page.browser, Qt.Key.Key_Tab)
    with qtbot.waitSignal(page.browser.link_activated, timeout=500) as told:
        qtbot.keyClick(page.browser, Qt.Key.Key_Return)

    assert told.args == ["#b"]
