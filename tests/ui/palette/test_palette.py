"""The palette in the whole window: type, choose, and be there."""

from __future__ import annotations

from collections.abc import Callable
from time import process_time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListView, QWidget
from pytestqt.qtbot import QtBot

from suunta.domain.language import Language
from suunta.ui.interface_language import InterfaceLanguage
from suunta.ui.palette.entry import Entry
from suunta.ui.palette.palette_model import PaletteRole
from suunta.ui.shell.place import PageName
from suunta.ui.shell.session import Session

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class Person:
    """Works with the palette by keys alone."""

    def __init__(self, qtbot: QtBot, session: Session) -> None:
        self.qtbot = qtbot
        self.session = session
        self.window = session.window

    def open(self) -> None:
        self.press(Qt.Key.Key_P, CTRL_SHIFT)

    def press(
        self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        self.qtbot.keyClick(QApplication.focusWidget() or self.window, key, modifiers)

    def type(self, text: str) -> None:
        """Type anew; the names of pages may come a moment later."""
        field = self.window.findChild(QLineEdit, "paletteField")
        field.clear()
        self.qtbot.keyClicks(field, text)

    def choose(self, name: str) -> None:
        self.qtbot.waitUntil(lambda: self.listed()[:1] == [name])
        self.press(Qt.Key.Key_Return)

    def listed(self) -> list[str]:
        return [entry.name for entry in self.entries()]

    def entries(self) -> list[Entry]:
        model = self.window.findChild(QListView, "paletteList").model()
        rows = range(model.rowCount())
        return [model.index(row, 0).data(PaletteRole.FOUND).entry for row in rows]

    @property
    def is_open(self) -> bool:
        panel = self.window.findChild(QWidget, "palette")
        return panel is not None and panel.isVisible()

    @property
    def place(self) -> tuple[PageName, str]:
        assert self.session.navigator is not None
        return self.session.navigator.place.page, self.session.navigator.place.argument


@pytest.fixture
def person(qtbot: QtBot, session: Session) -> Person:
    person = Person(qtbot, session)
    person.open()
    return person


def test_the_key_opens_it_and_closes_it(person: Person) -> None:
    assert person.is_open

    person.open()

    assert not person.is_open


def test_a_command_is_given(person: Person) -> None:
    person.type("help")
    person.choose("Help")

    assert not person.is_open
    assert person.place == (PageName.HELP, "")


def test_a_page_is_opened_by_a_finnish_name(person: Person) -> None:
    person.type("suositus 4")
    page = person.session.workspace.knowledge.document("recommendation/4").page(Language.EN)
    person.choose(page.title)

    assert person.place == (PageName.READER, "suunta:recommendation/4")


def test_an_address_is_opened(person: Person) -> None:
    person.type("suunta:recommendation/2?lang=sv#action")
    person.press(Qt.Key.Key_Return)

    assert person.place == (PageName.READER, "suunta:recommendation/2?lang=sv#action")


def test_a_place_of_the_sidebar_is_found(person: Person) -> None:
    person.type("glossa")
    person.choose("Glossary")

    assert person.place == (PageName.BROWSE, "term")


def test_what_no_name_fits_is_searched_for(person: Person) -> None:
    person.type("qqqq")
    person.choose("Search for “qqqq”")

    assert person.place[0] is PageName.SEARCH
    assert person.window.top_bar.search_field.text() == "qqqq"


def test_a_slip_of_the_finger_still_finds(person: Person) -> None:
    person.type("glosasry")
    person.choose("Glossary")

    assert person.place == (PageName.BROWSE, "term")


def test_what_cannot_be_done_says_why_and_does_nothing(person: Person) -> None:
    person.type("clear filters")
    assert person.entries()[0].reason == "Only in the search"

    person.press(Qt.Key.Key_Return)

    assert person.is_open
    assert person.window.findChild(QLabel, "paletteAbout").text() == "Only in the search"
    assert person.place == (PageName.HOME, "")


def test_what_can_be_done_changes_with_the_place(person: Person) -> None:
    person.press(Qt.Key.Key_Escape)
    assert person.session.navigator is not None
    person.session.navigator.open("suunta:recommendation/1")

    person.open()
    reasons = {entry.key: entry.reason for entry in person.entries()}

    assert reasons["address.copy"] == ""
    assert reasons["filters.clear"] == "Only in the search"


def test_the_latest_commands_come_first(person: Person) -> None:
    for words, name in (("dark or", "Dark or light"), ("about suunta", "About Suunta")):
        person.type(words)
        person.choose(name)
        person.open()

    assert person.listed()[:2] == ["About Suunta", "Dark or light"]


def test_the_latest_commands_come_first_at_the_next_start_too(
    qtbot: QtBot, open_window: Callable[..., Session]
) -> None:
    first = Person(qtbot, open_window())
    first.open()
    first.type("about suunta")
    first.choose("About Suunta")
    first.window.close()

    second = Person(qtbot, open_window())
    second.open()

    assert second.listed()[0] == "About Suunta"


def test_three_letters_of_a_finnish_command_are_enough(
    person: Person, interface: InterfaceLanguage
) -> None:
    person.press(Qt.Key.Key_Escape)
    interface.set(Language.FI)
    person.open()
    person.qtbot.wait(200)  # with the names of all pages

    person.type("tum")

    assert person.entries()[0].key == "theme.toggle"


def test_a_place_that_a_command_leads_to_is_listed_once(person: Person) -> None:
    person.type("settings")

    assert person.listed().count("Settings") == 1


def test_what_cannot_be_done_stands_last(person: Person) -> None:
    can = [not entry.reason for entry in person.entries()]

    assert can == sorted(can, reverse=True)
    assert not all(can)


def test_other_languages_change_what_is_preferred(person: Person) -> None:
    person.press(Qt.Key.Key_Escape)
    person.window.top_bar.language_requested.emit(Language.FI)
    person.open()

    person.type("recommendation/4")
    page = person.session.workspace.knowledge.document("recommendation/4").page(Language.FI)
    person.choose(page.title)

    assert person.place == (PageName.READER, "suunta:recommendation/4")


def test_the_keyboard_goes_back_to_where_it_was(person: Person) -> None:
    person.press(Qt.Key.Key_Escape)

    assert QApplication.focusWidget() is person.window.top_bar.search_field


def test_a_key_is_answered_within_a_frame(person: Person) -> None:
    """Sixteen milliseconds; counted as work of this process, for other programs run as well."""
    person.type("recommendation")
    person.qtbot.waitUntil(lambda: len(person.listed()) > 5)
    person.type("")

    costs = []
    for letter in "documentation":
        start = process_time()
        person.qtbot.keyClick(QApplication.focusWidget(), letter)
        costs.append(process_time() - start)

    assert sorted(costs)[len(costs) // 2] < 0.016


@pytest.mark.parametrize("size", [(1024, 640), (683, 410)])
def test_rows_fit_small_windows(
    qtbot: QtBot, open_window: Callable[..., Session], size: tuple[int, int]
) -> None:
    person = Person(qtbot, open_window(size=size))

    person.open()

    panel = person.window.findChild(QWidget, "palette")
    assert person.window.rect().contains(panel.geometry())
