"""From heading to heading."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from suunta.ui.reader.page_browser import PageBrowser
from suunta.ui.theme.theme import Theme

SECTIONS = ["first", "second", "last"]
PAGE = "<h1>Title</h1>" + "\n".join(
    f'<a name="{anchor}"></a><h2>{anchor}</h2>' + "<p>Words that fill a page.</p>" * count
    for anchor, count in zip(SECTIONS, (20, 20, 1), strict=True)
)
DOUBLE = (
    '<table class="beside" cellspacing="0" cellpadding="0">'
    "<tr><td><h2>left</h2></td><td><h2>right</h2></td></tr></table><h2>below</h2>"
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


def walk(browser: PageBrowser, by: int) -> list[str]:
    """Every heading that is reached until there is none."""
    found = []
    while heading := browser.go_to_heading(by):
        found.append(heading)
    return found


def test_every_heading_is_reached_in_both_directions(browser: PageBrowser) -> None:
    browser.verticalScrollBar().setValue(30)

    assert walk(browser, +1) == SECTIONS
    assert browser.section() == "last"
    assert walk(browser, -1) == ["second", "first", "Title"]


def test_who_scrolls_goes_on_from_there(browser: PageBrowser) -> None:
    browser.go_to("second")

    assert browser.go_to_heading(+1) == "last"
    browser.verticalScrollBar().setValue(0)
    assert browser.go_to_heading(+1) == "Title"


def test_the_keyboard_goes_along(browser: PageBrowser) -> None:
    browser.verticalScrollBar().setValue(30)
    browser.go_to_heading(+1)

    assert browser.textCursor().block().text() == "first"


def test_the_second_column_is_passed_over(browser: PageBrowser) -> None:
    browser.show_html(DOUBLE, is_double=True)

    assert walk(browser, +1) == ["left", "below"]
