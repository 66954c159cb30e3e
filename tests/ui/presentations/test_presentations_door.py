"""From the presentations to the rest of the window."""

from __future__ import annotations

from PySide6.QtTest import QTest

from suunta.domain.language import Language
from suunta.ui.presentations.presentations_page import PresentationsPage
from suunta.ui.shell.place import PageName
from suunta.ui.shell.session import Session

READY = "deck/vision-in-20-minutes"


def shown(session: Session) -> PresentationsPage:
    session.window.commands.action("presentations.show").trigger()
    assert session.pages is not None
    page = session.pages.own.widget(PageName.PRESENTATIONS)
    assert isinstance(page, PresentationsPage)
    return page


def test_a_new_presentation_is_made_from_anywhere(session: Session) -> None:
    session.window.commands.action("deck.new").trigger()

    page = shown(session)
    assert session.workspace.keeping is not None
    assert page.state().chosen
    assert session.pages is not None
    (deck,) = page._desk.own()
    assert deck.title[Language.EN] == "New presentation"


def test_the_page_is_found_again_as_it_was_left(session: Session) -> None:
    page = shown(session)
    assert session.navigator is not None
    page.deck_requested.emit(READY)
    page.editor.list.setCurrentIndex(page.editor.list.model().index(4, 0))
    chosen = page.editor.current()
    session.navigator.go_home()
    session.navigator.back()

    assert page.editor.isVisible()
    again = page.editor.current()
    assert chosen is not None
    assert again is not None
    assert again.id == chosen.id


def test_a_workshop_is_started_from_a_presentation(session: Session) -> None:
    page = shown(session)
    page.decks.choose(READY)
    page.decks.deck_actions.button("workshop").click()
    QTest.qWait(50)

    assert session.navigator is not None
    assert session.navigator.place.page is PageName.WORKSHOP


def test_another_language_of_the_texts_keeps_the_slide(session: Session) -> None:
    page = shown(session)
    page.deck_requested.emit(READY)
    page.editor.list.setCurrentIndex(page.editor.list.model().index(3, 0))
    before = page.editor.current()
    session.preferences.choose_text_language(Language.FI)
    QTest.qWait(50)

    after = page.editor.current()
    assert before is not None
    assert after is not None
    assert after.id == before.id
    assert after.view.slide.language is Language.FI


def test_what_is_not_known_shows_the_list(session: Session) -> None:
    page = shown(session)
    page.deck_requested.emit("deck/gone")

    assert page.decks.isVisible()
