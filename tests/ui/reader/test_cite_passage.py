"""What of a page is meant, and the address that leads back to it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from suunta.domain.address import Address
from suunta.domain.language import Language
from suunta.services.workspace import Workspace
from suunta.ui.reader.cite_passage import Meant, being_read, quotation_of, selected
from suunta.ui.reader.cite_shown import ShownPages
from suunta.ui.reader.page_browser import PageBrowser
from suunta.ui.reader.reader_page import ReaderPage


@pytest.fixture
def shown(workspace: Workspace) -> ShownPages:
    return ShownPages((workspace.reading.page("recommendation/1", Language.EN),))


def meant_by(browser: PageBrowser, shown: ShownPages) -> Meant:
    meant = selected(browser, shown)
    assert meant is not None
    return meant


def test_without_a_selection_it_is_the_section_that_is_read(
    browser: PageBrowser, shown: ShownPages
) -> None:
    browser.go_to("action")

    assert selected(browser, shown) is None
    meant = being_read(browser, shown)
    assert meant is not None
    assert str(meant.address) == "suunta:recommendation/1?lang=en#action"
    section = shown.pages[0].page.section("action")
    assert section is not None
    assert meant.text.split()[:6] == section.text.split()[:6]


def test_a_section_ends_at_the_next_heading(browser: PageBrowser, shown: ShownPages) -> None:
    browser.go_to("sources")

    meant = being_read(browser, shown)

    assert meant is not None
    assert not set(shown.pages[0].page.inferences) & set(meant.text.split("\n"))


@pytest.mark.parametrize(
    ("first", "last"),
    [
        ("Leading means choosing", ""),
        ("AI", ""),
        ("eading mea", ""),
        ("The deck gives", "counted"),
        ("Someone may value AI", ""),
        ("figure on shift", "planning"),
    ],
)
def test_an_address_opens_and_marks_the_very_passage(
    reader: ReaderPage,
    browser: PageBrowser,
    shown: ShownPages,
    select: Callable[..., None],
    first: str,
    last: str,
) -> None:
    select(first, last)
    start = browser.textCursor().selectionStart()
    address = meant_by(browser, shown).address

    reader.open(Address("vision/overview"))
    reader.open(Address.parse(str(address)))

    (begin, end), *others = [
        (each.cursor.selectionStart(), each.cursor.selectionEnd())
        for each in browser.extraSelections()
    ]
    assert others == []
    assert begin <= start < end
    assert start - begin < 12


def test_words_that_stand_elsewhere_before_are_followed_by_more(
    browser: PageBrowser, shown: ShownPages, select: Callable[..., None]
) -> None:
    select("AI network")

    words = meant_by(browser, shown).address.text.split()

    assert words[:2] == ["AI", "network"]


def test_a_quotation_says_where_it_is_from(
    browser: PageBrowser, shown: ShownPages, select: Callable[..., None], workspace: Workspace
) -> None:
    select("Leading means choosing")

    quotation = quotation_of(meant_by(browser, shown), workspace.reading.edition, workspace.labels)

    assert shown.pages[0].page.title in quotation.origin
    assert quotation.notes[-1].startswith("Inferred: ")
    assert quotation.address.endswith("#why")


def test_a_passage_of_the_second_column_is_in_its_language(
    reader: ReaderPage, browser: PageBrowser, workspace: Workspace, select: Callable[..., None]
) -> None:
    reader.turning.toggle_beside()
    pages = tuple(
        workspace.reading.page("recommendation/1", language)
        for language in (Language.EN, Language.FI)
    )
    select(pages[1].page.sections[1].heading)

    meant = meant_by(browser, ShownPages(pages))

    assert meant.page is pages[1]
    assert meant.address.language is Language.FI
    assert meant.anchor == "why"
