"""Highlights: made from a selection or a paragraph, painted again wherever their words stand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from suunta.domain.address import Address
from suunta.domain.language import Language
from suunta.services.keeping import Keeping
from suunta.services.workspace import Workspace
from suunta.ui.keeper import Keeper
from suunta.ui.reader.note_desk import NoteDesk
from suunta.ui.reader.page_browser import PageBrowser
from suunta.ui.reader.page_words import page_words
from suunta.ui.reader.passage import find_passage
from suunta.ui.reader.reader_page import ReaderPage
from suunta.ui.theme.theme import Theme

WORDS = "It asks organisations to find their use cases"


class Reader:
    """A reader with a place to keep things in."""

    def __init__(self, page: ReaderPage, keeping: Keeping, qtbot: QtBot) -> None:
        self.page, self.keeping, self.qtbot = page, keeping, qtbot
        browser = page.findChild(PageBrowser)
        assert isinstance(browser, PageBrowser)
        assert isinstance(page.yours, NoteDesk)
        self.browser, self.desk = browser, page.yours

    def select(self, words: str) -> None:
        found = find_passage(page_words(self.browser.document()), words)
        assert found is not None
        cursor = self.browser.textCursor()
        cursor.setPosition(found[0])
        cursor.setPosition(sum(found), QTextCursor.MoveMode.KeepAnchor)
        self.browser.setTextCursor(cursor)

    def highlight(self, words: str) -> None:
        self.select(words)
        self.desk.highlights.toggle()
        self.qtbot.waitUntil(lambda: bool(self.browser.highlights.painted))

    def painted(self) -> list[str]:
        text = page_words(self.browser.document())
        return [
            text[each.start : each.end].replace("\N{SOFT HYPHEN}", "")
            for each in self.browser.highlights.painted
        ]


@pytest.fixture
def open_reader(
    qtbot: QtBot, theme: Theme, workspace: Workspace, pool: QThreadPool, keeper: Keeper
) -> Callable[[], Reader]:
    def make() -> Reader:
        page = ReaderPage(
            theme=theme,
            reading=workspace.reading,
            labels=workspace.labels,
            searching=workspace.searching,
            pool=pool,
            keeper=keeper,
        )
        qtbot.addWidget(page)
        page.resize(1150, 742)
        page.show()
        qtbot.waitExposed(page)
        page.open(Address("recommendation/1"))
        return Reader(page, keeper.keeping, qtbot)

    return make


@pytest.fixture
def reader(open_reader: Callable[[], Reader]) -> Reader:
    return open_reader()


def test_what_is_selected_is_kept_in_the_words_of_the_text(reader: Reader) -> None:
    reader.highlight(WORDS)

    (kept,) = reader.keeping.highlights.all()
    section = reader.page._reading.page("recommendation/1", Language.EN).page.section("why")
    assert section is not None
    assert kept.passage.quote == WORDS
    assert section.text[kept.passage.start :].startswith(WORDS)
    assert (kept.document, kept.anchor, kept.language) == ("recommendation/1", "why", Language.EN)
    assert kept.edition
    assert reader.painted() == [WORDS]


def test_the_same_step_takes_it_away(reader: Reader, qtbot: QtBot) -> None:
    reader.highlight(WORDS)
    reader.select("organisations to find")

    reader.desk.highlights.toggle()

    qtbot.waitUntil(lambda: not reader.browser.highlights.painted)
    assert reader.keeping.highlights.all() == ()


def test_without_a_selection_the_paragraph_in_sight_is_meant(reader: Reader, qtbot: QtBot) -> None:
    assert reader.browser.go_to("why")

    reader.desk.highlights.toggle()

    qtbot.waitUntil(lambda: bool(reader.browser.highlights.painted))
    (kept,) = reader.keeping.highlights.all()
    assert kept.anchor == "why"
    assert kept.passage.quote.startswith("The first recommendation says")
    assert kept.passage.quote.endswith("use AI.")


def test_a_highlight_comes_back_with_its_page(
    reader: Reader, open_reader: Callable[[], Reader], qtbot: QtBot
) -> None:
    reader.highlight(WORDS)

    again = open_reader()

    qtbot.waitUntil(lambda: bool(again.browser.highlights.painted))
    assert again.painted() == [WORDS]
    again.page.open(Address("recommendation/2"))
    qtbot.wait(50)
    assert again.painted() == []


def test_a_highlight_stands_in_its_own_language_alone(reader: Reader, qtbot: QtBot) -> None:
    reader.highlight(WORDS)

    reader.page.open(Address("recommendation/1", language=Language.FI))
    qtbot.wait(50)
    assert reader.painted() == []

    reader.page.turning.turn_to("en")
    reader.page.open(Address("recommendation/1", language=Language.EN))
    qtbot.waitUntil(lambda: bool(reader.browser.highlights.painted))


def test_a_highlight_stands_beside_another_language(reader: Reader, qtbot: QtBot) -> None:
    reader.highlight(WORDS)

    reader.page.turning.toggle_beside()

    qtbot.waitUntil(lambda: bool(reader.browser.highlights.painted))
    assert reader.painted() == [WORDS]


def test_a_highlight_of_an_earlier_edition_is_found_in_its_new_place(
    reader: Reader, open_reader: Callable[[], Reader], qtbot: QtBot
) -> None:
    reader.highlight(WORDS)
    (kept,) = reader.keeping.highlights.all()
    earlier = replace(kept.passage, quote=WORDS.replace("find", "look for"), start=0)
    reader.keeping.highlights.save(replace(kept, anchor="short", passage=earlier))

    again = open_reader()

    qtbot.waitUntil(lambda: bool(again.browser.highlights.painted))
    assert again.painted() == [WORDS]


def test_a_selection_over_two_sections_is_a_highlight_in_each(reader: Reader, qtbot: QtBot) -> None:
    first = find_passage(page_words(reader.browser.document()), "in a few chosen processes")
    last = find_passage(page_words(reader.browser.document()), "The first recommendation says")
    assert first is not None
    assert last is not None
    cursor = reader.browser.textCursor()
    cursor.setPosition(first[0])
    cursor.setPosition(sum(last), QTextCursor.MoveMode.KeepAnchor)
    reader.browser.setTextCursor(cursor)

    reader.desk.highlights.toggle()

    qtbot.waitUntil(lambda: len(reader.browser.highlights.painted) == 2)
    kept = {each.anchor: each.passage.quote for each in reader.keeping.highlights.all()}
    assert kept == {
        "short": "in a few chosen processes.",
        "why": "The first recommendation says",
    }


@pytest.mark.parametrize("language", list(Language))
def test_every_paragraph_of_a_page_can_be_highlighted_and_is_painted_whole(
    reader: Reader, qtbot: QtBot, language: Language
) -> None:
    reader.page.open(Address("recommendation/1", language=language))
    browser, desk = reader.browser, reader.desk.highlights
    browser.go_to("why")
    paragraph = browser.paragraph_in_sight()
    assert paragraph is not None
    shown = [paragraph.position(), paragraph.position() + paragraph.length() - 1]

    desk.toggle()

    qtbot.waitUntil(lambda: bool(browser.highlights.painted))
    (painted,) = browser.highlights.painted
    assert painted.start == shown[0]
    assert shown[1] - painted.end <= 3  # a mark of a source may follow the last word


def test_the_place_of_a_highlight_is_told_by_more_than_colour(
    reader: Reader, qtbot: QtBot, theme: Theme
) -> None:
    reader.browser.go_to("why")
    before = reader.browser.grab().toImage()

    reader.highlight(WORDS)

    after = reader.browser.grab().toImage()
    line = theme.color("highlight_line").rgb()
    bars = [
        y
        for y in range(after.height())
        for x in range(reader.browser.margins()[0])
        if after.pixel(x, y) == line
    ]
    assert after != before
    assert bars
