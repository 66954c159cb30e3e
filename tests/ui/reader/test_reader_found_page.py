"""A page that a search found: its hits are marked, stepped through, kept and cleared."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt, QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QTextBrowser, QToolButton
from pytestqt.qtbot import QtBot

from suunta.domain.address import Address
from suunta.domain.language import Language
from suunta.services.searching import SearchRequest
from suunta.services.workspace import Workspace
from suunta.ui.reader.hit_bar import HitBar
from suunta.ui.reader.reader_page import ReaderPage
from suunta.ui.theme.theme import Theme

PATIENCE = 10_000
PAGE = "experiment/western-uusimaa-documentation"
SEARCH = SearchRequest("documentation")


class Reader:
    """The reader, and what is seen in it."""

    def __init__(self, qtbot: QtBot, page: ReaderPage) -> None:
        self._qtbot = qtbot
        browser, bar = page.findChild(QTextBrowser), page.findChild(HitBar)
        assert isinstance(browser, QTextBrowser)
        assert isinstance(bar, HitBar)
        self.page, self.browser, self.bar = page, browser, bar

    def open(self, anchor: str = "", search: SearchRequest | None = SEARCH, lang: str = "") -> None:
        """Open the page and wait for its hits."""
        language = Language(lang) if lang else None
        self.page.open(Address(PAGE, anchor=anchor, language=language), search)
        self._qtbot.waitUntil(self.page.has_hits, timeout=PATIENCE)

    def open_again(self, state: object, search: SearchRequest = SEARCH, lang: str = "") -> None:
        """Come back to the page as it was left."""
        language = Language(lang) if lang else None
        self.page.open(Address(PAGE, language=language), search)
        self.page.restore(state)
        self._qtbot.waitUntil(self.page.has_hits, timeout=PATIENCE)

    def wait_for(self, happens: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(happens, timeout=PATIENCE)

    def press(self, key: Qt.Key) -> None:
        self._qtbot.keyClick(self.browser, key)

    @property
    def marked(self) -> list[str]:
        return [s.cursor.selectedText() for s in self.browser.extraSelections()]

    @property
    def place(self) -> str:
        """`3 of 17`, or nothing."""
        return self.bar.place() if self.bar.isVisible() else ""


@pytest.fixture
def reader(qtbot: QtBot, theme: Theme, workspace: Workspace, pool: QThreadPool) -> Reader:
    page = ReaderPage(
        theme=theme,
        reading=workspace.reading,
        labels=workspace.labels,
        searching=workspace.searching,
        pool=pool,
    )
    qtbot.addWidget(page)
    page.resize(1150, 742)
    with qtbot.waitActive(page):
        page.show()
    return Reader(qtbot, page)


def nothing_is_marked(reader: Reader) -> bool:
    return not reader.marked and not reader.place and not reader.page.has_hits()


def test_hits_are_marked_from_the_passage_that_was_found(reader: Reader) -> None:
    reader.open("how")

    assert len(reader.marked) > 5
    assert {"documentation", "Documentation"} <= set(reader.marked)
    number, _, count = reader.place.split()
    assert int(count) == len(reader.marked)
    assert 1 < int(number) < int(count)
    address = reader.page.address()
    assert address is not None
    assert address.anchor == "how"


def test_neither_the_trail_nor_the_chips_are_hits(reader: Reader) -> None:
    reader.open(search=SearchRequest("experiment"))

    text = reader.browser.toPlainText()
    title = text.index(text.split("\n")[1])
    chips = text.index("min read")
    starts = [s.cursor.selectionStart() for s in reader.browser.extraSelections()]
    assert all(start >= title for start in starts)
    assert not any(chips - 30 < start < chips + 20 for start in starts)


def test_steps_go_round(reader: Reader) -> None:
    told: list[str] = []
    reader.page.told.connect(told.append)
    reader.open("how")
    count = len(reader.marked)
    first = reader.place

    for _ in range(count):
        reader.page.next_hit()

    assert reader.place == first
    assert sum("on from the beginning" in sentence for sentence in told) == 1
    reader.page.previous_hit()
    assert reader.place != first


def test_escape_clears_and_then_is_free_for_others(qtbot: QtBot, reader: Reader) -> None:
    reader.open("how")
    scrolled = reader.page.scroll_position()

    with qtbot.waitSignal(reader.page.marks_cleared, timeout=500):
        reader.press(Qt.Key.Key_Escape)
    assert nothing_is_marked(reader)
    assert reader.page.scroll_position() == scrolled

    with qtbot.assertNotEmitted(reader.page.marks_cleared):
        reader.press(Qt.Key.Key_Escape)


def test_escape_clears_from_the_panel_and_the_strip_too(qtbot: QtBot, reader: Reader) -> None:
    for part in reader.page.panes()[1:]:
        reader.open("how")
        part.setFocus(Qt.FocusReason.ShortcutFocusReason)
        at = QApplication.focusWidget()
        assert at is not None
        assert at is part or part.isAncestorOf(at)

        qtbot.keyClick(at, Qt.Key.Key_Escape)

        assert nothing_is_marked(reader), part.objectName()


def test_the_strip_has_a_button_for_it(qtbot: QtBot, reader: Reader) -> None:
    reader.open("how")
    close = reader.bar.findChild(QToolButton, "closeHits")

    with qtbot.waitSignal(reader.page.marks_cleared, timeout=500):
        qtbot.mouseClick(close, Qt.MouseButton.LeftButton)

    assert nothing_is_marked(reader)


def test_a_search_of_which_the_page_holds_nothing_shows_nothing(
    qtbot: QtBot, reader: Reader, pool: QThreadPool
) -> None:
    with qtbot.assertNotEmitted(reader.page.hits_changed):
        reader.page.open(Address(PAGE), SearchRequest("moomintroll"))
        assert pool.waitForDone(PATIENCE)
        qtbot.wait(30)

    assert nothing_is_marked(reader)


def test_filters_without_words_mark_nothing(
    qtbot: QtBot, reader: Reader, pool: QThreadPool
) -> None:
    reader.page.open(Address(PAGE), SearchRequest("", {"type": ("experiment",)}))
    assert pool.waitForDone(PATIENCE)
    qtbot.wait(30)

    assert nothing_is_marked(reader)


def test_another_hit_replaces_the_marks(reader: Reader) -> None:
    reader.open("how")
    before = reader.marked

    reader.open("how", SearchRequest("speech"))

    assert reader.marked
    assert set(reader.marked).isdisjoint(before)
    query = reader.bar.findChildren(QLabel)[0]
    assert query.text() == "‘speech’"


def test_a_link_drops_them(reader: Reader) -> None:
    reader.open("how")

    reader.page.open(Address(PAGE, anchor="sources"))

    assert nothing_is_marked(reader)


def test_the_other_language_is_marked_by_the_same_search(reader: Reader) -> None:
    reader.open("how", lang="en")
    assert "kirjaaminen" not in reader.marked

    reader.open("how", lang="fi")

    assert "kirjaaminen" in reader.marked


def test_coming_back_finds_the_same_hit_at_the_same_place(reader: Reader) -> None:
    reader.open("how")
    reader.page.next_hit()
    reader.page.next_hit()
    place, scrolled, state = reader.place, reader.page.scroll_position(), reader.page.state()
    reader.page.open(Address("recommendation/1"))
    assert nothing_is_marked(reader)

    reader.open_again(state)

    assert reader.place == place
    assert reader.page.scroll_position() == scrolled


def test_coming_back_in_another_language_takes_the_first_hit_in_sight(reader: Reader) -> None:
    reader.open("how", lang="en")
    state = reader.page.state()

    reader.open_again(state, lang="fi")

    number = int(reader.place.split()[0]) - 1
    places = [s.cursor.selectionStart() for s in reader.browser.extraSelections()]
    top = reader.browser.cursorForPosition(QPoint(300, 1)).position()
    assert places[number] >= top
    assert not any(top <= place < places[number] for place in places)


def test_the_look_can_change_under_the_marks(reader: Reader, theme: Theme) -> None:
    reader.open("how")
    marked, place = reader.marked, reader.place

    theme.set_mode("dark")

    assert (reader.marked, reader.place) == (marked, place)


def test_the_strip_is_one_of_the_parts_while_it_is_there(reader: Reader) -> None:
    reader.open("how")
    assert reader.bar in reader.page.panes()

    reader.press(Qt.Key.Key_Escape)

    assert reader.bar not in reader.page.panes()


def test_the_passage_an_address_means_is_cleared_as_well(reader: Reader) -> None:
    reader.page.open(Address("recommendation/1", text="Leading means choosing"))
    assert reader.marked == ["Leading means choosing"]
    assert not reader.place

    reader.press(Qt.Key.Key_Escape)

    assert reader.marked == []


def test_an_index_that_fails_is_told_in_words(
    qtbot: QtBot, reader: Reader, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object) -> Callable[[str], bool]:
        raise OSError("gone")

    monkeypatch.setattr(workspace.searching, "marker", fail)

    with qtbot.waitSignal(reader.page.told, timeout=PATIENCE) as told:
        reader.page.open(Address(PAGE), SEARCH)

    assert told.args == ["A file cannot be read or written"]
    assert nothing_is_marked(reader)


@pytest.mark.parametrize(
    "identifier", ["recommendation/3", "term/medication", "ecosystem/groups", "figure/votes"]
)
def test_a_page_of_every_kind_is_found_by_its_own_title(
    qtbot: QtBot, reader: Reader, workspace: Workspace, identifier: str
) -> None:
    title = workspace.knowledge.document(identifier).page(Language.EN).title

    reader.page.open(Address(identifier), SearchRequest(title))
    qtbot.waitUntil(reader.page.has_hits, timeout=PATIENCE)

    assert reader.place


def test_hits_of_both_languages_are_marked_side_by_side(reader: Reader) -> None:
    reader.open("how")
    alone = len(reader.marked)

    reader.page.turning.toggle_beside()
    reader.wait_for(lambda: len(reader.marked) > alone)

    marked = {words.replace("\N{SOFT HYPHEN}", "").casefold() for words in reader.marked}
    assert "documentation" in marked
    assert any(words.startswith("kirjaami") for words in marked)


def test_the_hits_wait_while_words_are_looked_for(reader: Reader) -> None:
    reader.open("how")
    hits = reader.marked
    reader.page.find_in_page()
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    field.setText("appointment")

    assert {words.casefold() for words in reader.marked} == {"appointment"}
    assert reader.place == ""
    reader.page.next_hit()
    assert {words.casefold() for words in reader.marked} == {"appointment"}

    field.setText("nowhere to be found")
    assert reader.marked == []
    QTest.keyClick(field, Qt.Key.Key_Escape)

    assert reader.marked == hits
    assert reader.place != ""


def test_hits_that_come_while_words_are_looked_for_wait_as_well(
    qtbot: QtBot, reader: Reader, pool: QThreadPool
) -> None:
    reader.page.open(Address(PAGE, anchor="how"), SEARCH)
    reader.page.find_in_page()
    pool.waitForDone(PATIENCE)
    qtbot.wait(50)
    assert reader.marked == []
    scrolled = reader.page.scroll_position()

    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)

    assert len(reader.marked) > 5
    assert reader.page.scroll_position() == scrolled


def test_a_turn_to_another_language_keeps_the_place_and_finds_the_hits_there(
    reader: Reader,
) -> None:
    reader.page.turn_requested.connect(
        lambda written: reader.page.open(Address.parse(written), SEARCH)
    )
    reader.open("how")
    place = reader.page.state()
    assert place is not None

    reader.page.turning.turn()
    reader.wait_for(reader.page.has_hits)

    turned = reader.page.state()
    assert turned is not None
    assert turned.language is Language.FI
    assert turned.place == place.place
