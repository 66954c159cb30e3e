"""The whole window, driven by keys as a person does it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QListView, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from suunta.domain.address import Address
from suunta.domain.document_type import DocumentType
from suunta.domain.language import Language
from suunta.ui.browse.collection import COLLECTIONS
from suunta.ui.search.chip_button import ChipButton
from suunta.ui.search.hit_model import HitRole
from suunta.ui.search.hit_view import HitView
from suunta.ui.search.search_field import SearchField
from suunta.ui.shell.navigator import Navigator
from suunta.ui.shell.page_stack import PageStack
from suunta.ui.shell.place import HOME, SEARCH, PageName, Place
from suunta.ui.shell.session import Session
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.row_view import RowView

ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
OpenWindow = Callable[..., Session]


class Person:
    """Someone at the keyboard of a window: what they press, and what they see."""

    def __init__(self, qtbot: QtBot, session: Session) -> None:
        self._qtbot = qtbot
        self.session = session
        self.window = session.window

    def wait_until(self, condition: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(condition)

    @property
    def pages(self) -> PageStack:
        assert self.session.pages is not None
        return self.session.pages

    @property
    def navigator(self) -> Navigator:
        assert self.session.navigator is not None
        return self.session.navigator

    @property
    def place(self) -> Place:
        return self.navigator.place

    @property
    def field(self) -> SearchField:
        return self.window.top_bar.search_field

    @property
    def at(self) -> QWidget:
        """Where the keyboard is."""
        focused = QApplication.focusWidget()
        assert focused is not None
        return focused

    def press(
        self, *keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        for key in keys:
            self._qtbot.keyClick(self.at, key, modifier)

    def type(self, text: str) -> None:
        """Type, and wait until the results are there."""
        with self._qtbot.waitSignal(self.pages.search.results_shown, timeout=10_000):
            self._qtbot.keyClicks(self.at, text)
        self._qtbot.waitUntil(lambda: self.pages.search.query() == self.field.text())

    def search(self, text: str) -> None:
        self.press(Qt.Key.Key_K, modifier=CONTROL)
        self.type(text)

    def choose_in_sidebar(self, name: str) -> None:
        """Go through the sidebar with the arrow keys and open the row of that name."""
        places = self.window.sidebar.places
        places.setFocus()
        self.press(Qt.Key.Key_Home)
        while places.currentIndex().data() != name:
            before = places.currentIndex()
            self.press(Qt.Key.Key_Down)
            assert places.currentIndex() != before, f"{name} is not in the sidebar"
        self.press(Qt.Key.Key_Return)

    def show_experiments_as_list(self) -> None:
        """From the map, with the button, and on over the choice of groups."""
        button = self.pages.own.widget("experiment").findChild(QPushButton, "list")
        button.setFocus()
        self.press(Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_Tab)


@pytest.fixture
def person(qtbot: QtBot, session: Session) -> Person:
    return Person(qtbot, session)


def test_the_window_begins_at_home_with_the_keyboard_in_the_search_field(person: Person) -> None:
    assert person.place == HOME
    assert person.at is person.field


def test_no_command_is_left_without_something_to_do(person: Person) -> None:
    assert person.window.commands.unbound() == ()


def test_typing_at_home_leads_to_results(person: Person) -> None:
    person.type("documentation")

    assert person.place == SEARCH
    assert person.pages.currentWidget() is person.pages.search
    assert "results in" in person.window.status_line.text()
    assert person.at is person.field


def test_a_hit_is_opened_read_and_left_again(qtbot: QtBot, person: Person) -> None:
    person.type("documentation")

    person.press(Qt.Key.Key_Return)
    assert person.place.page is PageName.READER
    assert person.window.windowTitle().endswith("– Suunta")
    opened = person.place
    person.press(Qt.Key.Key_Left, modifier=ALT)

    assert person.place == SEARCH
    assert person.pages.search.query() == "documentation"
    assert person.field.text() == "documentation"
    person.press(Qt.Key.Key_Right, modifier=ALT)
    assert person.place == opened


def test_escape_empties_the_field_and_then_goes_back(person: Person) -> None:
    person.type("vision")

    person.press(Qt.Key.Key_Escape)
    assert person.field.text() == ""
    assert person.place == SEARCH
    person.press(Qt.Key.Key_Escape)

    assert person.place == HOME
    assert person.at is not person.field


@pytest.mark.parametrize(("key", "modifier"), [(Qt.Key.Key_K, CONTROL), (Qt.Key.Key_Slash, None)])
def test_the_search_field_is_one_key_away(
    person: Person, key: Qt.Key, modifier: Qt.KeyboardModifier | None
) -> None:
    person.choose_in_sidebar("Vision")
    assert person.at is not person.field

    person.press(key, modifier=modifier or Qt.KeyboardModifier.NoModifier)

    assert person.at is person.field
    assert person.field.text() == ""


def test_a_slash_can_be_typed_in_the_field(person: Person) -> None:
    person.type("recommendation/1")

    assert person.field.text() == "recommendation/1"


def test_an_emptied_field_elsewhere_leads_nowhere(person: Person) -> None:
    person.press(Qt.Key.Key_Space, Qt.Key.Key_Backspace)

    assert person.place == HOME


def test_down_goes_from_the_field_into_the_page(person: Person) -> None:
    person.press(Qt.Key.Key_Down)

    assert person.at.objectName() == "recommendationGrid"


def test_enter_on_a_recommendation_at_home_opens_it_and_back_returns_to_it(
    person: Person,
) -> None:
    person.press(Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Return)
    assert Address.parse(person.place.argument).id == "recommendation/2"

    person.press(Qt.Key.Key_Left, modifier=ALT)

    assert person.place == HOME
    assert person.at.objectName() == "recommendationGrid"
    assert isinstance(person.at, RowView)
    assert person.at.currentIndex().row() == 1


def test_coming_back_to_a_page_one_typed_on_shows_where_the_keyboard_is(person: Person) -> None:
    person.type("vision")
    person.press(Qt.Key.Key_Return)
    person.press(Qt.Key.Key_Left, modifier=ALT)
    person.press(Qt.Key.Key_Left, modifier=ALT)

    assert person.place == HOME
    assert isinstance(person.at, RowView)
    assert person.at.currentIndex().isValid()


def test_home_offers_to_go_on_with_what_was_read(person: Person) -> None:
    person.navigator.open("vision/aims")
    person.press(Qt.Key.Key_Home, modifier=ALT)

    recent = person.pages.home.findChild(RowView, "recentList")

    assert recent is not None
    assert recent.isVisible()
    assert recent.model().rowCount() == 1


def test_a_list_is_found_again_as_it_was_left(person: Person) -> None:
    person.choose_in_sidebar("Glossary")
    person.press(Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert isinstance(person.at, RowView)
    chosen = person.at.currentIndex().data()
    person.press(Qt.Key.Key_Return)
    assert person.place.page is PageName.READER

    person.press(Qt.Key.Key_Left, modifier=ALT)

    assert isinstance(person.at, RowView)
    assert person.at.currentIndex().data() == chosen


def test_every_document_is_four_steps_from_the_sidebar(person: Person) -> None:
    reached: set[str] = set()
    knowledge = person.session.workspace.knowledge
    for collection in COLLECTIONS:
        person.choose_in_sidebar(collection.name)
        if collection.type is DocumentType.EXPERIMENT:
            person.show_experiments_as_list()
        rows = person.at
        assert isinstance(rows, QListView)
        while True:
            row = rows.currentIndex()
            person.press(Qt.Key.Key_Return)
            reached.add(Address.parse(person.place.argument).id)
            person.press(Qt.Key.Key_Left, modifier=ALT)
            assert rows.currentIndex() == row
            person.press(Qt.Key.Key_Down)
            if rows.currentIndex() == row:
                break

    assert reached == set(knowledge.documents)


def test_f6_walks_over_the_parts_of_the_window_and_back(person: Person) -> None:
    seen = [person.at.objectName()]
    for _ in range(6):
        person.press(Qt.Key.Key_F6)
        seen.append(person.at.objectName())

    tiles = ["recommendationGrid", "experimentGrid", "deckList", "visionList"]
    assert seen == ["searchField", "sidebarList", *tiles, "searchField"]
    person.press(Qt.Key.Key_F6, modifier=SHIFT)
    assert person.at.objectName() == "visionList"


def test_the_look_changes_with_a_key_everywhere(person: Person, theme: Theme) -> None:
    person.press(Qt.Key.Key_L, modifier=CONTROL | SHIFT)

    assert theme.name == "dark"
    ground = person.window.grab().toImage().pixelColor(400, 500)
    assert ground.lightness() < 60


def test_the_address_of_a_page_is_copied(person: Person) -> None:
    person.navigator.open("recommendation/1")

    person.press(Qt.Key.Key_L, modifier=CONTROL)

    copied = QGuiApplication.clipboard().text()
    assert Address.parse(copied).id == "recommendation/1"
    assert copied.startswith("suunta:")
    assert copied in person.window.status_line.text()


def test_an_earlier_query_comes_back_with_a_key_and_its_results(
    qtbot: QtBot, person: Person
) -> None:
    person.type("lingai")
    person.press(Qt.Key.Key_Return)
    assert person.place.page is PageName.READER
    person.press(Qt.Key.Key_K, modifier=CONTROL)
    person.type("vision")

    with qtbot.waitSignal(person.pages.search.results_shown):
        person.press(Qt.Key.Key_Up)
    assert person.field.text() == "lingai"
    assert person.pages.search.query() == "lingai"
    with qtbot.waitSignal(person.pages.search.results_shown):
        person.press(Qt.Key.Key_Escape)

    assert person.field.text() == "vision"
    assert person.place == SEARCH
    person.press(Qt.Key.Key_Down)
    assert person.at.objectName() == "hits"


def test_a_query_whose_hit_was_opened_from_the_list_is_remembered(person: Person) -> None:
    person.type("lingai")

    person.press(Qt.Key.Key_Down, Qt.Key.Key_Return)

    assert person.place.page is PageName.READER
    assert person.field.history.queries() == ("lingai",)


def test_up_at_home_brings_back_an_earlier_query(qtbot: QtBot, person: Person) -> None:
    person.field.history.remember("lingai")

    with qtbot.waitSignal(person.pages.search.results_shown):
        person.press(Qt.Key.Key_Up)

    assert person.place == SEARCH
    assert person.field.text() == "lingai"


def test_ctrl_c_copies_the_hit_in_the_list_and_the_selection_in_the_field(
    person: Person,
) -> None:
    person.type("lingai")
    person.press(Qt.Key.Key_A, modifier=CONTROL)
    person.press(Qt.Key.Key_C, modifier=CONTROL)
    assert QGuiApplication.clipboard().text() == "lingai"

    person.press(Qt.Key.Key_Down)
    person.press(Qt.Key.Key_C, modifier=CONTROL)

    copied = QGuiApplication.clipboard().text()
    assert copied.split("\n")[-1].startswith("suunta:experiment/ostrobothnia-lingai")
    assert "Copied with its source" in person.window.status_line.text()
    assert person.field.text() == "lingai"


def test_the_hit_is_copied_from_the_field_with_one_key_more(person: Person) -> None:
    person.type("lingai")

    person.press(Qt.Key.Key_C, modifier=CONTROL | SHIFT)

    assert "suunta:experiment/ostrobothnia-lingai" in QGuiApplication.clipboard().text()
    assert person.at is person.field


def test_filters_in_the_query_are_one_key_from_gone(qtbot: QtBot, person: Person) -> None:
    person.type("vision type:recommendation")

    with qtbot.waitSignal(person.pages.search.results_shown):
        person.press(Qt.Key.Key_0, modifier=ALT)

    assert person.field.text() == "vision"
    assert person.pages.search.query() == "vision"


def test_tab_leads_from_the_results_back_to_what_was_searched_besides(
    qtbot: QtBot, person: Person
) -> None:
    person.type("kirjaaminen")
    person.press(Qt.Key.Key_Down)
    for _ in range(30):
        person.press(Qt.Key.Key_Backtab, modifier=SHIFT)
        if person.at.objectName() == "moreSearched":
            break

    with qtbot.waitSignal(person.pages.search.results_shown):
        person.press(Qt.Key.Key_Backtab, Qt.Key.Key_Delete, modifier=SHIFT)

    assert person.at.objectName() == "searchedChip"
    assert any(
        chip.text() == "Restore" and chip.isVisible()
        for chip in person.pages.search.findChildren(ChipButton)
    )


@pytest.mark.parametrize("part", ["searchedChip", "moreSearched", "facets", "hits", "openButton"])
def test_escape_leads_from_everywhere_in_the_search_to_the_field(person: Person, part: str) -> None:
    person.type("kirjaaminen")
    widget = person.pages.search.findChild(QWidget, part)
    assert widget is not None
    person.wait_until(widget.isVisible)
    widget.setFocus()
    assert person.at is widget

    person.press(Qt.Key.Key_Escape)

    assert person.at is person.field
    assert person.field.text() == "kirjaaminen"


def test_an_example_leaves_the_keyboard_in_the_field(qtbot: QtBot, person: Person) -> None:
    person.navigator.go_to_search()
    person.press(Qt.Key.Key_Down)
    assert isinstance(person.at, ChipButton)

    with qtbot.waitSignal(person.pages.search.results_shown):
        person.press(Qt.Key.Key_Return)

    assert person.at is person.field
    assert person.field.text() == person.pages.search.query() == "documentation"


def test_an_address_opens_when_the_window_does(open_window: OpenWindow) -> None:
    session = open_window("suunta:recommendation/2#action")

    assert session.navigator is not None
    assert session.navigator.place.argument == "suunta:recommendation/2#action"
    assert session.navigator.can_go_back()


def test_an_unknown_address_opens_the_search_with_its_words_and_says_so(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    session = open_window("suunta:recommendation/medication-risk")

    assert session.navigator is not None
    assert session.navigator.place == SEARCH
    assert session.window.top_bar.search_field.text() == "recommendation medication risk"
    assert "recommendation/medication-risk" in session.window.notice_bar.text()
    assert session.window.notice_bar.isVisible()
    session.navigator.go_home()
    assert not session.window.notice_bar.isVisible()


@pytest.mark.parametrize("written", ["suunta:", "suunta:?lang=fi", "suunta:%00%07"])
def test_an_address_of_nothing_opens_an_empty_search_and_says_nothing(
    person: Person, written: str
) -> None:
    person.navigator.open(written)

    assert person.place == SEARCH
    assert person.field.text() == ""
    assert not person.window.notice_bar.isVisible()


def test_a_relation_leads_on_and_back_again(person: Person) -> None:
    person.navigator.open("recommendation/1")
    person.pages.reader.open_requested.emit("suunta:experiment/hus-obesity")
    assert person.window.windowTitle().startswith("AI tools for the digital treatment")

    person.press(Qt.Key.Key_Left, modifier=ALT)

    assert person.place.argument == "suunta:recommendation/1"


def test_the_sidebar_marks_the_collection_of_the_page_that_is_read(person: Person) -> None:
    person.navigator.open("experiment/hus-obesity")

    assert person.window.sidebar.places.currentIndex().data() == "Experiments"


def test_another_language_is_shown_in_its_button_and_keeps_the_place(person: Person) -> None:
    person.navigator.open("recommendation/1")

    person.window.top_bar.language_requested.emit(Language.FI)

    button = person.window.findChild(QToolButton, "languageButton")
    assert button is not None
    assert button.text() == "FI"
    assert person.place.argument == "suunta:recommendation/1"


def test_enter_before_the_answer_and_then_home_stays_at_home(qtbot: QtBot, person: Person) -> None:
    qtbot.keyClicks(person.field, "lingai")
    person.press(Qt.Key.Key_Return)
    person.press(Qt.Key.Key_Home, modifier=ALT)
    assert person.place == HOME

    qtbot.wait(300)

    assert person.place == HOME
    person.press(Qt.Key.Key_Left, modifier=ALT)
    with qtbot.waitSignal(person.pages.search.results_shown):
        assert person.place == SEARCH
    assert person.place == SEARCH


def test_another_language_elsewhere_says_nothing_of_the_search(
    qtbot: QtBot, person: Person
) -> None:
    person.type("documentation")
    person.press(Qt.Key.Key_Home, modifier=ALT)
    before = person.window.status_line.text()

    with qtbot.assertNotEmitted(person.pages.search.results_shown, wait=300):
        person.window.top_bar.language_requested.emit(Language.FI)
    assert person.window.status_line.text() == before
    assert "results" not in before

    with qtbot.waitSignal(person.pages.search.results_shown):
        person.press(Qt.Key.Key_Left, modifier=ALT)
    assert "results in" in person.window.status_line.text()
    first = person.pages.search.findChild(HitView).model().index(0, 0).data(HitRole.ROW)
    assert first.hit.language is Language.FI
    assert "lang=" not in first.address


def test_the_title_of_the_window_is_in_the_language_of_the_page(person: Person) -> None:
    finnish = person.session.workspace.knowledge.document("recommendation/1").page(Language.FI)

    person.navigator.open("suunta:recommendation/1?lang=fi")

    assert person.window.windowTitle() == f"{finnish.title} – Suunta"


@pytest.mark.parametrize("kind", list(DocumentType))
def test_every_list_opens_with_the_keyboard_in_it(person: Person, kind: DocumentType) -> None:
    person.navigator.go_to_collection(kind.value)

    own = {DocumentType.EXPERIMENT: "tileMap", DocumentType.FIGURE: "figureList"}
    assert person.at.objectName() == own.get(kind, "browseList")
    assert isinstance(person.at, QListView)
    assert person.at.currentIndex().isValid()


def test_a_search_begun_elsewhere_is_not_narrowed_by_the_last_one(person: Person) -> None:
    person.search("lingai")
    person.pages.search.set_filters({"type": ("vision",)})
    person.press(Qt.Key.Key_Home, modifier=ALT)

    person.search("documentation")

    assert person.pages.search.filters() == {}
    person.wait_until(lambda: "result" in person.window.status_line.text())
