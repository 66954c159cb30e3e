"""A text that is set in a column."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from suunta.domain.language import Language
from suunta.ui.reader.page_browser import PageBrowser
from suunta.ui.reader.set_browser import SetBrowser
from suunta.ui.theme.theme import Theme

PAGE = "<h1>Title</h1><p>One line.</p>" + "<p>Words that go on for a while.</p>" * 60


@pytest.fixture
def browser(qtbot: QtBot, theme: Theme) -> PageBrowser:
    browser = PageBrowser(theme=theme)
    qtbot.addWidget(browser)
    browser.resize(900, 500)
    browser.show()
    qtbot.waitExposed(browser)
    browser.show_html(PAGE)
    return browser


def test_the_text_goes_before_another_is_there(browser: SetBrowser) -> None:
    told: list[tuple[str, bool]] = []
    browser.about_to_fill.connect(lambda: told.append(("going", "Title" in browser.toPlainText())))
    browser.filled.connect(lambda: told.append(("there", "Other" in browser.toPlainText())))

    assert isinstance(browser, PageBrowser)
    browser.show_html("<h1>Other</h1>")

    assert told == [("going", True), ("there", True)]


def test_the_column_is_no_wider_than_one_reads(
    browser: SetBrowser,
) -> None:
    left, _, right, _ = browser.margins()

    assert 0 < left <= right
    assert 400 < browser.viewport().width() - left - right < 700


def test_words_are_found_where_they_stand(browser: SetBrowser) -> None:
    start = browser.toPlainText().index("One line.")

    rect = browser.rect_of(start, start + len("One"))

    assert browser.cursorForPosition(rect.center()).block().text() == "One line."
    assert rect.left() == pytest.approx(browser.margins()[0], abs=2)
    wider = browser.rect_of(start, start + len("One line."))
    assert wider.width() > 2 * rect.width()
    browser.verticalScrollBar().setValue(30)
    assert browser.rect_of(start, start + len("One")) == rect.translated(0, -30)


def test_a_second_column_has_its_own_language(browser: SetBrowser) -> None:
    browser.set_languages(Language.EN, Language.SV)
    assert browser.spoken_locale(is_aside=False).language() is QLocale.Language.English
    assert browser.spoken_locale(is_aside=True).language() is QLocale.Language.Swedish

    browser.set_languages(Language.FI)
    assert browser.spoken_locale(is_aside=True).language() is QLocale.Language.Finnish


def test_a_selection_can_be_taken_away_where_it_stands(browser: SetBrowser) -> None:
    assert not browser.deselect()
    cursor = browser.textCursor()
    cursor.setPosition(10)
    cursor.setPosition(20, cursor.MoveMode.KeepAnchor)
    browser.setTextCursor(cursor)
    browser.verticalScrollBar().setValue(100)

    assert browser.deselect()

    assert browser.verticalScrollBar().value() == 100

    assert not browser.textCursor().hasSelection()
    assert browser.textCursor().position() == 10


def test_the_keyboard_begins_where_the_text_does(browser: SetBrowser) -> None:
    assert browser.textCursor().position() == 0
