"""Undo and Redo of the window reach what was changed on the page that is shown."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from suunta.ui.presentations.presentations_page import PresentationsPage
from suunta.ui.shell.page_steps import PageSteps, redone_on, undone_on
from suunta.ui.shell.place import PageName
from suunta.ui.shell.session import Session
from suunta.ui.workshops.workshops_page import WorkshopsPage

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def page_of(session: Session, name: PageName) -> QWidget:
    assert session.pages is not None
    return session.pages.own.widget(name)


def choose(session: Session, command: str) -> None:
    """As the menu and the palette do."""
    session.window.commands.action(command).trigger()


def started(session: Session) -> WorkshopsPage:
    choose(session, "workshop.new")
    page = cast("WorkshopsPage", page_of(session, PageName.WORKSHOP))
    QTest.keyClicks(page.view.head.title, "Day")
    page.view.head.present.setFocus()
    QTest.keyClicks(page.view.head.present, "23")
    return page


def test_the_menu_takes_back_and_does_again_in_a_workshop(session: Session) -> None:
    page = started(session)

    choose(session, "deletion.undo")
    assert page.desk.workshop is not None
    assert (page.desk.workshop.title, page.desk.workshop.present) == ("Day", None)
    choose(session, "deletion.undo")
    assert page.desk.workshop.title == ""
    choose(session, "change.redo")
    choose(session, "change.redo")

    assert (page.desk.workshop.title, page.desk.workshop.present) == ("Day", 23)
    assert session.window.status_line.text() == "Done again."


def test_the_keys_reach_the_workshop_from_outside_of_its_fields(session: Session) -> None:
    page = started(session)
    sidebar = session.window.sidebar.places
    sidebar.setFocus()
    assert page.desk.workshop is not None

    QTest.keyClick(sidebar, Qt.Key.Key_Z, CTRL)
    assert page.desk.workshop.present is None
    sidebar.setFocus()
    QTest.keyClick(sidebar, Qt.Key.Key_Z, CTRL | SHIFT)

    assert page.desk.workshop.present == 23


def test_the_menu_takes_back_and_does_again_in_a_deck(session: Session) -> None:
    choose(session, "deck.new")
    page = cast("PresentationsPage", page_of(session, PageName.PRESENTATIONS))
    deck = page.editor.deck
    assert deck is not None
    before = len(deck.slides)
    page.editor.act("duplicate")

    choose(session, "deletion.undo")
    assert len(page._desk.own()[0].slides) == before
    choose(session, "change.redo")

    assert len(page._desk.own()[0].slides) == before + 1


def test_a_workshop_with_nothing_to_take_back_brings_no_deletion_back(
    session: Session, qtbot: QtBot
) -> None:
    assert session.workspace.keeping is not None
    bookmarks = session.workspace.keeping.bookmarks
    session.open("suunta:recommendation/1")
    choose(session, "bookmark.toggle")
    qtbot.waitUntil(lambda: len(bookmarks.all()) == 1)
    choose(session, "bookmark.toggle")
    qtbot.waitUntil(lambda: not bookmarks.all())
    choose(session, "workshop.new")

    choose(session, "deletion.undo")

    told = session.window.status_line.text()
    assert told == "There is nothing to take back in this workshop."
    assert bookmarks.all() == ()


def test_the_offer_after_a_deletion_means_the_deletion(session: Session, qtbot: QtBot) -> None:
    page = started(session)
    here = page.desk.workshop
    assert here is not None
    choose(session, "workshop.new")
    keeping = session.workspace.keeping
    assert keeping is not None
    qtbot.waitUntil(lambda: keeping.workshops.get(here.id) is not None)
    page.desk.delete(here, "Deleted: Day")
    qtbot.waitUntil(session.window.notice_bar.isVisible)
    QTest.keyClicks(page.view.head.title, "Another")

    offer = session.window.findChild(QPushButton, "noticeOffer")
    assert isinstance(offer, QPushButton)
    offer.click()

    qtbot.waitUntil(lambda: keeping.workshops.get(here.id) is not None)
    assert page.desk.workshop is not None
    assert page.desk.workshop.title == "Another"


def test_redo_with_nothing_to_do_again_says_so(session: Session) -> None:
    choose(session, "change.redo")

    assert session.window.status_line.text() == "There is nothing to do again here."


def test_a_page_without_steps_answers_neither(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)

    assert not isinstance(page, PageSteps)
    assert not undone_on(page)
    assert not redone_on(None)
