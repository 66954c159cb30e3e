"""Reading by keys alone, in the whole window: every command of the reader has its key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QListView
from pytestqt.qtbot import QtBot

from suunta.domain.language import Language
from suunta.ui.reader.page_browser import PageBrowser
from suunta.ui.reader.reader_page import ReaderPage
from suunta.ui.shell.session import Session

ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


class Person:
    """Someone who reads, and has no mouse."""

    def __init__(self, qtbot: QtBot, session: Session) -> None:
        assert session.pages is not None
        assert session.navigator is not None
        self._qtbot = qtbot
        self.window = session.window
        self.navigator = session.navigator
        self.reader: ReaderPage = session.pages.reader
        browser = self.reader.findChild(PageBrowser)
        assert isinstance(browser, PageBrowser)
        self.browser = browser

    def open(self, address: str) -> None:
        self.navigator.open(address)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None
        self._qtbot.keyClick(focused, key, modifier)

    def type(self, words: str) -> None:
        self._qtbot.keyClicks(QApplication.focusWidget(), words)

    def told(self) -> str:
        return self.window.status_line.text()

    def text(self) -> str:
        return self.browser.toPlainText().replace("\N{SOFT HYPHEN}", "")

    def language(self) -> Language | None:
        address = self.reader.address()
        return address.language if address else None


@pytest.fixture
def person(qtbot: QtBot, session: Session) -> Person:
    person = Person(qtbot, session)
    person.open("recommendation/4#what-to-do")
    return person


def test_a_key_turns_to_the_next_language_and_another_back(person: Person) -> None:
    place = person.browser.place()

    person.press(Qt.Key.Key_T, CTRL)

    assert person.language() is Language.FI
    assert person.told() == "Finnish: the same passage"
    assert person.browser.place() == place
    person.press(Qt.Key.Key_Left, ALT)
    assert person.language() is Language.EN
    assert person.browser.place() == place


def test_a_key_shows_two_languages_and_back_finds_them_again(person: Person) -> None:
    person.press(Qt.Key.Key_T, CTRL | SHIFT)
    assert "Mitä tehdä" in person.text()
    assert person.told() == "English and Finnish side by side"

    person.open("recommendation/5")
    person.press(Qt.Key.Key_Left, ALT)
    assert "Mitä tehdä" in person.text()
    person.press(Qt.Key.Key_T, CTRL | SHIFT)
    assert "Mitä tehdä" not in person.text()


def test_a_key_shows_the_short_form(person: Person) -> None:
    person.press(Qt.Key.Key_E, CTRL | SHIFT)

    assert "Why it matters" not in person.text()
    person.press(Qt.Key.Key_E, CTRL | SHIFT)
    assert "Why it matters" in person.text()


def test_words_are_found_walked_over_and_left(person: Person) -> None:
    person.press(Qt.Key.Key_F, CTRL)
    person.type("benefit")
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    first = person.told()

    person.press(Qt.Key.Key_Return)
    second = person.told()
    person.press(Qt.Key.Key_F3)
    person.press(Qt.Key.Key_F3, SHIFT)
    assert person.told() == second != first
    scrolled = person.reader.scroll_position()
    person.press(Qt.Key.Key_Escape)

    assert person.browser.hasFocus()
    assert person.browser.extraSelections() == []
    assert person.reader.scroll_position() == scrolled
    assert not person.window.commands.action("hit.next").isEnabled()


def test_keys_set_the_text_larger_and_smaller(person: Person) -> None:
    person.press(Qt.Key.Key_Plus, CTRL)
    person.press(Qt.Key.Key_Plus, CTRL)
    assert person.told() == "Text size 125%"

    person.press(Qt.Key.Key_Minus, CTRL)
    assert person.told() == "Text size 110%"
    person.press(Qt.Key.Key_0, CTRL)
    assert person.told() == "Text size 100%"


def test_keys_jump_from_heading_to_heading_and_the_outline_follows(person: Person) -> None:
    outline = person.reader.findChild(QListView, "outline")
    assert isinstance(outline, QListView)

    person.press(Qt.Key.Key_Down, ALT)
    assert person.told() == "The proposed action"
    assert outline.currentIndex().data() == "The proposed action"
    person.press(Qt.Key.Key_Up, ALT)
    assert outline.currentIndex().data() == "What to do"

    outline.setFocus()
    person.press(Qt.Key.Key_Up)
    person.press(Qt.Key.Key_Return)
    address = person.reader.address()
    assert address is not None
    assert address.anchor == "figures"


def test_the_end_of_a_page_is_walked_to_and_leads_on(person: Person) -> None:
    person.press(Qt.Key.Key_End, CTRL)
    for _ in range(20):
        person.press(Qt.Key.Key_Down, ALT)
    person.press(Qt.Key.Key_Tab)
    person.press(Qt.Key.Key_Return)

    address = person.reader.address()
    assert address is not None
    assert address.id == "recommendation/5"
