"""A page of text in its column."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from suunta.domain.soft_hyphen import SOFT_HYPHEN
from suunta.ui.reader.page_browser import PageBrowser
from suunta.ui.theme.theme import Theme

SECTIONS = ["first", "second", "third"]
PAGE = "\n".join(
    f'<a name="{anchor}"></a><h2>{anchor}</h2>' + "<p>Words that fill a page.</p>" * 20
    for anchor in SECTIONS
)


@pytest.fixture
def browser(qtbot: QtBot, theme: Theme) -> PageBrowser:
    browser = PageBrowser(theme=theme)
    qtbot.addWidget(browser)
    browser.resize(800, 500)
    browser.show()
    qtbot.waitExposed(browser)
    browser.show_html(PAGE, SECTIONS)
    return browser


def test_an_anchor_is_brought_near_the_top(browser: PageBrowser) -> None:
    assert browser.go_to("second")

    assert browser.section() == "second"
    place = browser.cursorForPosition(browser.viewport().rect().topLeft())
    assert place.block().text() in ("second", "Words that fill a page.")
    assert 0 < browser.verticalScrollBar().value() < browser.verticalScrollBar().maximum()


def test_an_unknown_anchor_is_told(browser: PageBrowser) -> None:
    assert not browser.go_to("nowhere")
    assert browser.verticalScrollBar().value() == 0


def test_the_section_that_is_read_is_told_while_scrolling(
    qtbot: QtBot, browser: PageBrowser
) -> None:
    told: list[str] = []
    browser.section_reached.connect(told.append)
    bar = browser.verticalScrollBar()

    for value in range(0, bar.maximum() + 1, 40):
        bar.setValue(value)

    assert told == ["second", "third"]


def test_a_short_last_section_is_the_one_that_was_jumped_to(browser: PageBrowser) -> None:
    browser.show_html(PAGE + '<a name="last"></a><h2>last</h2><p>End.</p>', [*SECTIONS, "last"])

    browser.go_to("last")

    assert browser.section() == "last"


def test_the_place_is_kept_when_the_width_changes(qtbot: QtBot, browser: PageBrowser) -> None:
    browser.go_to("third")

    browser.resize(420, 500)

    assert browser.section() == "third"


def test_the_column_has_a_readable_width(browser: PageBrowser) -> None:
    for width in (300, 800, 1600):
        browser.resize(width, 500)
        left, _, right, _ = browser.margins()
        column = browser.viewport().width() - left - right
        assert left >= 28
        assert 200 <= column <= 660


def test_nothing_is_loaded_from_anywhere(browser: PageBrowser) -> None:
    browser.show_html('<img src="https://example.org/x.png"><p>Text</p>')

    assert browser.loadResource(2, QUrl("file:///etc/hostname")) is None


def test_links_are_told_and_not_followed(qtbot: QtBot, browser: PageBrowser) -> None:
    browser.show_html('<p><a href="suunta:recommendation/1#action">there</a></p>')
    browser.setFocus()

    qtbot.keyClick(browser, Qt.Key.Key_Tab)
    with qtbot.waitSignal(browser.link_activated) as told:
        qtbot.keyClick(browser, Qt.Key.Key_Return)

    assert told.args == ["suunta:recommendation/1#action"]
    assert browser.toPlainText() == "there"


def test_tab_goes_on_from_where_the_page_was_clicked(qtbot: QtBot, browser: PageBrowser) -> None:
    browser.show_html('<p><a href="#a">one</a></p><p>Words.</p><p><a href="#b">two</a></p>')
    words = browser.document().findBlockByNumber(1)
    cursor = browser.textCursor()
    cursor.setPosition(words.position() + 2)
    place = browser.cursorRect(cursor).center()

    qtbot.mouseClick(browser.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.keyClick(browser, Qt.Key.Key_Tab)
    with qtbot.waitSignal(browser.link_activated, timeout=500) as told:
        qtbot.keyClick(browser, Qt.Key.Key_Return)

    assert told.args == ["#b"]


def test_escape_is_left_to_what_is_around_the_page(browser: PageBrowser) -> None:
    event = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)

    browser.keyPressEvent(event)

    assert not event.isAccepted()


def test_soft_hyphens_are_not_copied(browser: PageBrowser) -> None:
    browser.show_html(f"<p>hyvin{SOFT_HYPHEN}vointi{SOFT_HYPHEN}alue</p>")

    browser.selectAll()
    browser.copy()

    copied = QApplication.clipboard().mimeData()
    assert copied.text().strip() == "hyvinvointialue"
    assert SOFT_HYPHEN not in copied.html()


def test_the_place_stays_when_the_look_changes(browser: PageBrowser, theme: Theme) -> None:
    browser.go_to("second")
    before = browser.verticalScrollBar().value()
    light = browser.grab().toImage()

    theme.set_mode("dark")

    assert browser.verticalScrollBar().value() == before
    assert browser.grab().toImage() != light
    assert browser.section() == "second"


def test_the_place_stays_when_all_words_are_set_larger(browser: PageBrowser, theme: Theme) -> None:
    browser.go_to("second")
    before, first = browser.verticalScrollBar().value(), browser.position_at_top()

    theme.set_text_size(150)

    assert browser.verticalScrollBar().value() > before
    assert browser.position_at_top() == first


def test_marks_are_painted(browser: PageBrowser, theme: Theme) -> None:
    browser.verticalScrollBar().setValue(0)
    plain = browser.grab().toImage()

    browser.set_marks([(6, 5)])

    assert browser.grab().toImage() != plain


def test_a_citation_tells_its_source_wherever_it_is_touched(browser: PageBrowser) -> None:
    browser.show_html('<p>A claim.<a href="#source-deck" title="The deck">[12345]</a> More.</p>')
    line = browser.cursorRect().center().y()

    hints = {browser.hint_at(QPoint(x, line)) for x in range(0, 400, 3)}

    assert hints == {"", "The deck"}


def test_the_mark_that_is_looked_at_stays_in_sight_in_another_size(browser: PageBrowser) -> None:
    start = browser.toPlainText().index("second")
    browser.set_marks([(start, len("second"))], here=0)
    browser.verticalScrollBar().setValue(0)
    browser.show_mark()
    scrolled = browser.rect_of(start, start + 6)
    browser.verticalScrollBar().setValue(
        browser.verticalScrollBar().value() - browser.viewport().height() + scrolled.bottom() + 20
    )

    browser.set_zoom(200)

    assert browser.viewport().rect().contains(browser.rect_of(start, start + 6))


def test_a_mark_that_was_out_of_sight_does_not_pull_the_page(browser: PageBrowser) -> None:
    start = browser.toPlainText().index("third")
    browser.set_marks([(start, len("third"))], here=0)
    browser.verticalScrollBar().setValue(0)

    browser.set_zoom(150)

    assert browser.verticalScrollBar().value() == 0
