"""Bookmark and notes beside the page that is read."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from suunta.domain.address import Address
from suunta.domain.note import Note
from suunta.services.keeping import Keeping
from suunta.services.workspace import Workspace
from suunta.ui.keeper import Keeper
from suunta.ui.reader.note_desk import NoteDesk
from suunta.ui.reader.note_text import NoteText
from suunta.ui.reader.page_browser import PageBrowser
from suunta.ui.reader.page_words import page_words
from suunta.ui.reader.passage import find_passage
from suunta.ui.reader.reader_page import ReaderPage
from suunta.ui.theme.theme import Theme

MakeReader = Callable[[tuple[int, int]], ReaderPage]


@pytest.fixture
def make_reader(
    qtbot: QtBot, theme: Theme, workspace: Workspace, pool: QThreadPool, keeper: Keeper
) -> MakeReader:
    def make(size: tuple[int, int]) -> ReaderPage:
        page = ReaderPage(
            theme=theme,
            reading=workspace.reading,
            labels=workspace.labels,
            searching=workspace.searching,
            pool=pool,
            keeper=keeper,
        )
        qtbot.addWidget(page)
        page.resize(*size)
        with qtbot.waitActive(page):
            page.show()
        page.open(Address("recommendation/1"))
        return page

    return make


@pytest.fixture
def page(make_reader: MakeReader) -> ReaderPage:
    return make_reader((1150, 742))


def desk_of(page: ReaderPage) -> NoteDesk:
    assert isinstance(page.yours, NoteDesk)
    return page.yours


def browser_of(page: ReaderPage) -> PageBrowser:
    found = page.findChild(PageBrowser)
    assert isinstance(found, PageBrowser)
    return found


def select(page: ReaderPage, words: str) -> None:
    browser = browser_of(page)
    found = find_passage(page_words(browser.document()), words)
    assert found is not None
    cursor = browser.textCursor()
    cursor.setPosition(found[0])
    cursor.setPosition(sum(found), QTextCursor.MoveMode.KeepAnchor)
    browser.setTextCursor(cursor)


def editor(page: ReaderPage) -> NoteText:
    found = page.focusWidget()
    assert isinstance(found, NoteText)
    return found


def test_the_page_is_bookmarked_at_its_head_and_the_passage_further_down(
    page: ReaderPage, keeping: Keeping, qtbot: QtBot
) -> None:
    desk_of(page).bookmarks.toggle()
    qtbot.waitUntil(lambda: len(keeping.bookmarks.all()) == 1)
    browser_of(page).go_to("what-to-do")
    desk_of(page).bookmarks.toggle()
    qtbot.waitUntil(lambda: len(keeping.bookmarks.all()) == 2)

    assert [each.anchor for each in keeping.bookmarks.all()] == ["what-to-do", ""]
    assert keeping.bookmarks.all()[0].title.endswith("What to do")


def test_star_and_button_say_whether_the_passage_is_bookmarked(
    page: ReaderPage, keeping: Keeping, qtbot: QtBot
) -> None:
    star = page.findChild(QToolButton, "bookmarkStar")
    button = page.findChild(QPushButton, "bookmarkButton")
    assert isinstance(star, QToolButton)
    assert isinstance(button, QPushButton)
    assert (star.accessibleName(), button.accessibleName()) == ("Bookmark this passage", "Bookmark")

    star.click()
    qtbot.waitUntil(lambda: button.accessibleName() == "Bookmarked")
    assert star.accessibleName() == "Remove the bookmark"

    browser_of(page).go_to("what-to-do")
    assert button.accessibleName() == "Bookmark"

    page.set_scroll_position(0)
    button.click()
    qtbot.waitUntil(lambda: not keeping.bookmarks.all())
    qtbot.waitUntil(lambda: button.accessibleName() == "Bookmark")


def test_a_note_on_a_selection_is_kept_as_it_is_typed(
    page: ReaderPage, keeping: Keeping, qtbot: QtBot
) -> None:
    select(page, "It asks organisations to find their use cases")

    desk_of(page).write_note()
    qtbot.waitUntil(lambda: isinstance(page.focusWidget(), NoteText))
    QTest.keyClicks(editor(page), "Ask Liisa.")

    qtbot.waitUntil(lambda: [note.text for note in keeping.notes.all()] == ["Ask Liisa."])
    (note,), (highlight,) = keeping.notes.all(), keeping.highlights.all()
    assert note.highlight == highlight.id
    assert "It asks organisations" in editor(page).accessibleName()
    (state,) = [each.state() for each in desk_of(page).notes.editors()]
    qtbot.waitUntil(lambda: desk_of(page).notes.editors()[0].state() == "Saved")
    assert state in ("", "Saved")
    qtbot.waitUntil(lambda: any(each.has_note for each in browser_of(page).highlights.painted))


def test_a_note_without_a_selection_is_on_the_passage_and_is_found_again(
    page: ReaderPage, keeping: Keeping, qtbot: QtBot
) -> None:
    browser_of(page).go_to("what-to-do")
    desk_of(page).write_note()
    QTest.keyClicks(editor(page), "First")
    QTest.keyClick(editor(page), Qt.Key.Key_Escape)
    assert page.focusWidget() is browser_of(page)

    desk_of(page).write_note()
    QTest.keyClick(editor(page), Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(editor(page), ", second")

    qtbot.waitUntil(lambda: [n.text for n in keeping.notes.all()] == ["First, second"])
    assert keeping.notes.all()[0].anchor == "what-to-do"


def test_typing_can_be_taken_back(page: ReaderPage, keeping: Keeping, qtbot: QtBot) -> None:
    desk_of(page).write_note()
    QTest.keyClicks(editor(page), "Wrong")
    qtbot.waitUntil(lambda: bool(keeping.notes.all()))

    QTest.keyClick(editor(page), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    qtbot.waitUntil(lambda: keeping.notes.all()[0].text == "")


def test_an_empty_note_is_no_note(page: ReaderPage, keeping: Keeping, qtbot: QtBot) -> None:
    desk_of(page).write_note()
    assert desk_of(page).notes.isVisible()

    QTest.keyClick(editor(page), Qt.Key.Key_Escape)

    assert desk_of(page).notes.editors() == ()
    assert not desk_of(page).notes.isVisible()
    assert keeping.notes.all() == ()


def test_in_a_narrow_window_the_panel_comes_to_be_written_in(
    make_reader: MakeReader, qtbot: QtBot
) -> None:
    page = make_reader((560, 600))
    assert not desk_of(page).buttons.isVisible()

    desk_of(page).write_note()

    assert editor(page).isVisible()


def test_a_note_deleted_elsewhere_goes_from_the_page(
    page: ReaderPage, keeper: Keeper, keeping: Keeping, qtbot: QtBot
) -> None:
    note = keeping.notes.save(Note("Soon gone", "recommendation/1"))
    qtbot.waitUntil(lambda: len(desk_of(page).notes.editors()) == 1)

    keeper.delete(note, "Note deleted.")
    qtbot.waitUntil(lambda: desk_of(page).notes.editors() == ())

    keeper.undo()
    qtbot.waitUntil(lambda: len(desk_of(page).notes.editors()) == 1)


def test_where_one_is_can_be_remembered(page: ReaderPage) -> None:
    browser_of(page).go_to("what-to-do")

    place = desk_of(page).reading_place()

    assert place is not None
    assert (place.document, place.anchor) == ("recommendation/1", "what-to-do")
    assert 0 < place.position <= 1
    assert QApplication.instance() is not None
