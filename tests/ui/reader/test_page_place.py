"""A place on a page, found again when the page is set differently."""

from __future__ import annotations

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from suunta.domain.language import Language
from suunta.services.workspace import Workspace
from suunta.ui.reader.page_browser import PageBrowser
from suunta.ui.reader.page_place import PAGE_TOP, PagePlace
from suunta.ui.reader.side_by_side import side_by_side
from suunta.ui.theme.theme import Theme


@pytest.fixture
def browser(qtbot: QtBot, theme: Theme) -> PageBrowser:
    browser = PageBrowser(theme=theme)
    qtbot.addWidget(browser)
    browser.resize(800, 500)
    browser.show()
    qtbot.waitExposed(browser)
    return browser


def show(browser: PageBrowser, workspace: Workspace, *languages: Language) -> None:
    pages = [workspace.reading.page("recommendation/4", language) for language in languages]
    anchors = [row.anchor for row in pages[0].outline]
    if len(pages) == 1:
        browser.show_html(pages[0].html, anchors)
    else:
        browser.show_html(side_by_side(pages[0].html, pages[1].html), anchors, is_double=True)


def scroll(browser: PageBrowser, value: int) -> None:
    browser.verticalScrollBar().setValue(value)


def test_the_top_is_the_top(browser: PageBrowser, workspace: Workspace) -> None:
    show(browser, workspace, Language.EN)
    assert browser.place() == PAGE_TOP

    scroll(browser, 700)
    browser.go_to_place(PAGE_TOP)

    assert browser.verticalScrollBar().value() == 0


def test_every_height_is_found_again_to_the_pixel(
    browser: PageBrowser, workspace: Workspace
) -> None:
    show(browser, workspace, Language.EN)
    for value in range(1, browser.verticalScrollBar().maximum(), 53):
        scroll(browser, value)
        place = browser.place()
        scroll(browser, 0)
        browser.go_to_place(place)
        assert browser.verticalScrollBar().value() == value


@pytest.mark.parametrize("language", [Language.FI, Language.SV])
def test_the_paragraph_at_the_top_is_at_the_top_in_another_language(
    browser: PageBrowser, workspace: Workspace, language: Language
) -> None:
    show(browser, workspace, Language.EN)
    place = PagePlace("what-to-do", 4)
    browser.go_to_place(place)
    assert browser.document().findBlock(browser.position_at_top()).text().startswith("Look first")

    show(browser, workspace, language)
    browser.go_to_place(place)

    first = {Language.FI: "Aloita kirjaamisesta", Language.SV: "Se först på"}[language]
    text = browser.document().findBlock(browser.position_at_top()).text()
    assert text.replace("\N{SOFT HYPHEN}", "").startswith(first)


def test_a_place_is_the_same_in_two_columns(browser: PageBrowser, workspace: Workspace) -> None:
    show(browser, workspace, Language.EN, Language.FI)
    for wanted in (PagePlace("why", 0), PagePlace("why", 3, 0.5), PagePlace("action", 2)):
        browser.go_to_place(wanted)
        scrolled = browser.verticalScrollBar().value()
        scroll(browser, scrolled + 1)
        found = browser.place()
        assert (found.anchor, found.paragraph) == (wanted.anchor, wanted.paragraph)


def test_a_gap_belongs_to_what_comes_after_it(browser: PageBrowser, workspace: Workspace) -> None:
    show(browser, workspace, Language.EN)
    browser.go_to("what-to-do")

    place = browser.place()

    assert (place.anchor, place.paragraph) == ("what-to-do", 0)
    assert -1 <= place.share < 0


def test_a_section_with_fewer_paragraphs_ends_the_search_at_its_last(
    browser: PageBrowser, workspace: Workspace
) -> None:
    show(browser, workspace, Language.EN)
    browser.go_to_place(PagePlace("short", 99))
    assert browser.place().anchor == "short"
    scrolled = browser.verticalScrollBar().value()

    browser.go_to_place(PagePlace("short", 1))
    assert browser.verticalScrollBar().value() == scrolled


def test_a_section_that_is_not_there_leads_to_the_top(
    browser: PageBrowser, workspace: Workspace
) -> None:
    show(browser, workspace, Language.EN)
    scroll(browser, 500)

    browser.go_to_place(PagePlace("nowhere", 2, 0.5))

    assert browser.verticalScrollBar().value() == 0


def test_the_way_there_and_back_ends_where_it_began(
    browser: PageBrowser, workspace: Workspace
) -> None:
    """However often the text is set anew: what is rounded does not add up."""
    show(browser, workspace, Language.EN)
    scroll(browser, 1234)
    for percent in (110, 200, 75, 125, 100):
        browser.set_zoom(percent)
        browser.resize(500 + percent, 500)
    browser.resize(800, 500)

    assert browser.verticalScrollBar().value() == 1234


def test_places_outlive_python_s_hold_on_the_text(
    browser: PageBrowser, workspace: Workspace
) -> None:
    show(browser, workspace, Language.EN)

    shiboken6.invalidate(browser.document())

    assert browser.sections.span("short")[1] > 0
    assert browser.headings.stepped(1, 0) is not None
    scroll(browser, 300)
    assert browser.place() != PAGE_TOP
