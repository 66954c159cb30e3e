"""A deck that is changed while it is presented."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from tests.ui.presenting.conftest import Given

from suunta.domain.deck import Deck
from suunta.domain.deck_changes import What
from suunta.domain.slide import Slide
from suunta.domain.talk import Place
from suunta.services.keeping import open_keeping
from suunta.ui.presentations.deck_desk import desk_for
from suunta.ui.presenting.one_screen_question import OneScreenQuestion
from suunta.ui.shell.session import Session
from suunta.ui.shell.stage import Stage

Key = Qt.Key


def without(deck: Deck, *positions: int) -> Deck:
    slides = tuple(slide for at, slide in enumerate(deck.slides) if at not in positions)
    return replace(deck, slides=slides)


def retitled(deck: Deck, position: int, title: str) -> Deck:
    def changed(slide: Slide) -> Slide:
        words = {each: replace(said, title=title) for each, said in slide.words.items()}
        return replace(slide, words=words)

    slides = tuple(
        changed(slide) if at == position else slide for at, slide in enumerate(deck.slides)
    )
    return replace(deck, slides=slides)


def test_the_slide_that_is_shown_stays_as_it_is(given: Given, qtbot: QtBot) -> None:
    qtbot.keyClick(given.console, Key.Key_PageDown)
    before = given.audience.grab().toImage()
    given.door.revise(retitled(given.desk.talking.deck, 1, "Another title"))

    assert given.audience.grab().toImage() == before
    assert "from the next slide on" in given.console.page.state_line.text()
    qtbot.keyClick(given.console, "b")
    qtbot.keyClick(given.console, "b")
    assert given.audience.grab().toImage() == before


def test_the_next_slide_is_of_the_new_version(given: Given, qtbot: QtBot) -> None:
    deck = given.desk.talking.deck
    qtbot.keyClick(given.console, Key.Key_PageDown)
    given.door.revise(retitled(without(deck, 2), 2, "Another title"))
    qtbot.keyClick(given.console, Key.Key_PageDown)

    assert given.desk.current.id == deck.slides[3].id
    assert given.desk.current.title == "Another title"
    assert given.desk.talk.place == Place(2)
    assert "changed presentation now" in given.console.page.state_line.text()
    assert given.console.overview.model().rowCount() == 14
    qtbot.keyClick(given.console, Key.Key_PageDown)
    assert "changed presentation" not in given.console.page.state_line.text()


def test_a_change_that_was_taken_back_is_none(given: Given, qtbot: QtBot) -> None:
    deck = given.desk.talking.deck
    given.door.revise(without(deck, 3))
    assert given.desk.has_revision
    given.door.revise(deck)
    assert not given.desk.has_revision
    given.door.revise(replace(deck, slides=()))
    assert not given.desk.has_revision
    given.door.revise(replace(without(deck, 3), id="another"))
    assert not given.desk.has_revision


def test_a_deck_that_is_edited_in_the_window(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("suunta.ui.presenting.keep_awake.shutil.which", lambda _name: None)
    assert session.pages is not None
    assert session.pages.keeper is not None
    decks = desk_for(session.pages.keeper, session.workspace)
    deck = decks.own_copy(session.workspace.presenting.ready[0])
    stage = session.window.findChild(Stage)
    assert stage is not None
    stage._on_deck(deck, deck.slides[2].id)
    question = session.window.findChild(OneScreenQuestion)
    assert question is not None
    question._on_share()
    given = Given(stage.door())
    assert given.desk.talk.place == Place(2)
    decks.take(without(deck, 0, 1), What.REMOVE)
    assert given.desk.talk.place == Place(2)
    qtbot.keyClick(given.console, Key.Key_PageDown)

    assert given.desk.current.id == deck.slides[3].id
    assert given.desk.talk.place == Place(1)
    decks.undo(deck.id)
    qtbot.keyClick(given.console, Key.Key_PageDown)
    assert given.desk.talk.place == Place(4)

    # Another window changes the same: the talk goes on with what is changed in this one.
    qtbot.waitUntil(lambda: decks.is_saved(deck.id))
    other = open_keeping(session.pages.keeper.keeping.file.parent)
    theirs = other.decks.get(deck.id)
    assert theirs is not None
    other.decks.save(without(theirs, 5))
    other.close()
    with qtbot.waitSignal(decks.parted) as told:
        decks.take(without(decks.deck(deck.id) or deck, 0), What.REMOVE)
    _before, after = told.args
    assert given.desk.deck.id == after
    session.pages.keeper.refresh()
    qtbot.waitUntil(lambda: decks.is_saved(after))
    qtbot.keyClick(given.console, Key.Key_PageDown)
    assert (given.desk.talk.place, given.desk.current.id) == (Place(4), deck.slides[5].id)
    decks.take(without(decks.deck(after) or deck, 0), What.REMOVE)
    qtbot.keyClick(given.console, Key.Key_PageDown)
    assert (given.desk.talk.place, given.desk.current.id) == (Place(4), deck.slides[6].id)
    given.door.stop()
