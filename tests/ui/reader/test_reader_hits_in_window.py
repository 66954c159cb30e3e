"""From the search to the hits inside a page, in the whole window, by keys alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from suunta.domain.language import Language
from suunta.ui.reader.hit_bar import HitBar
from suunta.ui.reader.page_browser import PageBrowser
from suunta.ui.reader.reader_page import ReaderPage
from suunta.ui.shell.place import PageName
from suunta.ui.shell.session import Session

ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
PATIENCE = 10_000


class Person:
    """Someone who searches, opens and reads."""

    def __init__(self, qtbot: QtBot, session: Session) -> None:
        assert session.pages is not None
        assert session.navigator is not None
        self._qtbot = qtbot
        self.session = session
        self.navigator = session.navigator
        self.search = session.pages.search
        self.reader: ReaderPage = session.pages.reader
        bar = self.reader.findChild(HitBar)
        assert isinstance(bar, HitBar)
        self.bar = bar

    def press(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None
        self._qtbot.keyClick(focused, key, modifier)

    def find(self, words: str) -> None:
        """Search, and open the first hit with Enter."""
        field = self.session.window.top_bar.search_field
        field.setFocus()
        field.selectAll()
        with self._qtbot.waitSignal(self.search.results_shown, timeout=PATIENCE):
            self._qtbot.keyClicks(field, words)
        self._qtbot.waitUntil(lambda: self.search.query() == field.text())
        self.press(Qt.Key.Key_Return)
        self.wait_for_hits()

    def wait_for_hits(self) -> None:
        self._qtbot.waitUntil(
            lambda: self.navigator.place.page is PageName.READER and self.reader.has_hits(),
            timeout=PATIENCE,
        )

    @property
    def place(self) -> str:
        """`3 of 17`, or nothing."""
        return self.bar.place() if self.bar.isVisible() else ""

    @property
    def number(self) -> int:
        return int(self.place.split()[0])

    @property
    def count(self) -> int:
        return int(self.place.split()[2])

    @property
    def status(self) -> str:
        return self.session.window.status_line.text()


@pytest.fixture
def person(qtbot: QtBot, session: Session) -> Person:
    return Person(qtbot, session)


def test_enter_on_a_hit_opens_its_page_with_the_hits_marked(person: Person) -> None:
    person.find("documentation")

    place = person.navigator.place
    assert place.found_by is not None
    assert place.found_by.text == "documentation"
    assert person.count > 1


def test_f3_steps_and_says_when_it_goes_round(person: Person) -> None:
    person.find("documentation")
    first, count = person.number, person.count

    for _ in range(count - first + 1):
        person.press(Qt.Key.Key_F3)

    assert person.number == 1
    assert person.status == f"Hit 1 of {count}: on from the beginning of the page"
    person.press(Qt.Key.Key_F3, SHIFT)
    assert person.number == count
    assert person.status == f"Hit {count} of {count}: on from the end of the page"


def test_f3_works_from_the_search_field_too(person: Person) -> None:
    person.find("documentation")
    before = person.number
    person.session.window.top_bar.search_field.setFocus()

    person.press(Qt.Key.Key_F3)

    assert person.number == before % person.count + 1


def test_escape_clears_for_good(qtbot: QtBot, person: Person) -> None:
    person.find("documentation")

    person.press(Qt.Key.Key_Escape)
    assert not person.place
    person.press(Qt.Key.Key_F3)
    assert not person.place

    person.press(Qt.Key.Key_Left, ALT)
    person.press(Qt.Key.Key_Right, ALT)
    assert person.navigator.place.page is PageName.READER
    assert person.navigator.place.found_by is None


def test_going_back_in_the_history_brings_the_marks_back(person: Person) -> None:
    person.find("documentation")
    person.press(Qt.Key.Key_F3)
    place, scrolled = person.place, person.reader.scroll_position()
    person.navigator.open("recommendation/1")
    assert not person.place

    person.press(Qt.Key.Key_Left, ALT)
    person.wait_for_hits()

    assert person.place == place
    assert person.reader.scroll_position() == scrolled


def test_the_page_in_another_language_keeps_the_query(qtbot: QtBot, person: Person) -> None:
    person.find("documentation")
    finnish = next(b for b in person.reader.findChildren(QPushButton) if b.text() == "FI")
    finnish.setFocus()

    person.press(Qt.Key.Key_Space)
    person.wait_for_hits()

    address = person.reader.address()
    assert address is not None
    assert address.language is Language.FI
    assert person.navigator.place.found_by is not None


def test_a_citation_keeps_the_hits_the_language_and_the_history(person: Person) -> None:
    person.find("dokumentaatio kirjaaminen")
    finnish = next(b for b in person.reader.findChildren(QPushButton) if b.text() == "FI")
    finnish.click()
    person.wait_for_hits()
    place, hit = person.navigator.place, person.place
    browser = person.reader.findChild(PageBrowser)
    assert isinstance(browser, PageBrowser)

    for anchor in ("source-deck", "sources"):
        browser.link_activated.emit(f"#{anchor}")

    address = person.reader.address()
    assert address is not None
    assert address.language is Language.FI
    assert person.navigator.place == place
    assert person.place == hit
    person.press(Qt.Key.Key_Left, ALT)
    assert person.navigator.place.argument != place.argument


def test_commands_for_hits_can_be_used_only_where_there_are_some(person: Person) -> None:
    commands = person.session.window.commands
    identifiers = ("hit.next", "hit.previous")

    def can() -> set[bool]:
        return {commands.action(identifier).isEnabled() for identifier in identifiers}

    assert can() == {False}
    person.find("documentation")
    assert can() == {True}
    person.press(Qt.Key.Key_Left, ALT)
    assert can() == {False}
    person.press(Qt.Key.Key_Right, ALT)
    person.wait_for_hits()
    assert can() == {True}
    person.press(Qt.Key.Key_Escape)
    assert can() == {False}


def test_f6_reaches_the_strip(person: Person) -> None:
    person.find("documentation")

    walked = set()
    for _ in range(8):
        person.press(Qt.Key.Key_F6)
        focused = QApplication.focusWidget()
        assert focused is not None
        walked.add(person.bar.isAncestorOf(focused))

    assert walked == {False, True}
