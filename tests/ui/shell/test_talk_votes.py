"""The votes of a talk, in the whole window: typed into the workshop that is meant."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from suunta.domain.deck import Deck
from suunta.domain.language import Language
from suunta.domain.slide import Ballot
from suunta.domain.slide_kind import SlideKind
from suunta.domain.workshop import Workshop
from suunta.domain.workshop_change import attended, voted
from suunta.domain.workshop_votes import Side
from suunta.export.slide_view import Hands
from suunta.ui.presenting.console import Console
from suunta.ui.presenting.one_screen_question import OneScreenQuestion
from suunta.ui.presenting.present_door import PresentDoor
from suunta.ui.presenting.workshop_question import WorkshopQuestion
from suunta.ui.shell.place import PageName
from suunta.ui.shell.session import Session
from suunta.ui.shell.stage import Stage
from suunta.ui.workshops.workshops_page import WorkshopsPage

Key = Qt.Key
DECK = "deck/six-recommendations-workshop"


@pytest.fixture(autouse=True)
def sleeping(monkeypatch: pytest.MonkeyPatch) -> None:
    """The machine of whoever tests may sleep."""
    monkeypatch.setattr("suunta.ui.presenting.keep_awake.shutil.which", lambda _name: None)


class Given:
    """A talk in a window to share, with what is typed beside it."""

    def __init__(self, session: Session, deck: str = DECK) -> None:
        self.session = session
        stage = session.window.findChild(Stage)
        assert stage is not None
        self.stage = stage
        self.deck: Deck = session.workspace.presenting.deck(deck)

    def begin(self) -> None:
        self.stage._on_deck(self.deck, "")
        self.share()

    def share(self) -> None:
        question = self.session.window.findChild(OneScreenQuestion)
        assert question is not None
        question._on_share()

    @property
    def door(self) -> PresentDoor:
        return self.stage.door()

    @property
    def console(self) -> Console:
        assert self.door.windows is not None
        assert self.door.windows.console is not None
        return self.door.windows.console

    @property
    def page(self) -> WorkshopsPage:
        assert self.session.pages is not None
        return cast("WorkshopsPage", self.session.pages.own.widget(PageName.WORKSHOP))

    @property
    def here(self) -> Workshop:
        assert self.page.desk.workshop is not None
        return self.page.desk.workshop

    def go_to_hands(self) -> None:
        assert self.door.desk is not None
        for position, slide in enumerate(self.deck.shown):
            if slide.kind is SlideKind.VOTE and slide.options.ballot is not Ballot.DOTS:
                self.door.desk.go_to(position)
        assert self.door.desk.current.kind is SlideKind.VOTE

    def on_the_wall(self) -> tuple[object, ...]:
        assert self.door.desk is not None
        return self.door.desk.for_audience().view.results

    def made(self) -> Workshop:
        """A workshop of the deck as the list of workshops begins one."""
        return self.session.workspace.facilitating.from_deck(self.deck, Language.EN)

    def used(self, present: int = 26) -> Workshop:
        """One in which the last vote by hands was taken down."""
        workshop = attended(self.made(), present)
        for statement in workshop.statements:
            workshop = voted(workshop, statement.id, Side.AGREE, 20)
            workshop = voted(workshop, statement.id, Side.DISAGREE, 2)
        return workshop


@pytest.fixture
def given(session: Session) -> Given:
    return Given(session)


def test_votes_go_into_the_workshop_that_was_prepared(given: Given, qtbot: QtBot) -> None:
    prepared = attended(given.made(), 24)
    given.page.desk.begin(prepared)
    given.page.desk.leave()
    given.begin()
    given.go_to_hands()
    qtbot.keyClick(given.console, Key.Key_V)

    assert given.here.id == prepared.id
    assert len(given.page.desk.all()) == 1
    given.door.stop()


def test_after_a_fall_the_talk_goes_on_with_the_votes_of_today(given: Given, qtbot: QtBot) -> None:
    before = given.used()
    given.page.desk.begin(before)
    given.page.desk.leave()
    given.begin()
    given.go_to_hands()
    assert given.on_the_wall() == ()
    qtbot.keyClick(given.console, Key.Key_V)
    question = given.console.findChild(WorkshopQuestion)
    assert question is not None
    assert given.page.desk.workshop is None, "nothing happens before it is answered"
    assert "26 present" in question.going_on[0].text()
    qtbot.keyClick(question, Key.Key_Return)

    assert given.here.id == before.id
    assert given.on_the_wall()[0] == Hands(20, 2, 4, 26)
    given.door.stop()


def test_another_room_of_the_day_begins_anew(given: Given, qtbot: QtBot) -> None:
    given.page.desk.begin(given.used())
    given.page.desk.leave()
    given.begin()
    given.go_to_hands()
    qtbot.keyClick(given.console, Key.Key_V)
    question = given.console.findChild(WorkshopQuestion)
    assert question is not None
    qtbot.keyClick(question.new, Key.Key_Space)

    assert not given.here.has_results
    assert len(given.page.desk.all()) == 2
    assert given.on_the_wall() == ()
    given.door.stop()


def test_it_asks_who_is_there_and_leads_on_to_the_slide(given: Given, qtbot: QtBot) -> None:
    given.begin()
    given.go_to_hands()
    assert given.door.desk is not None
    slide = given.door.desk.current.id
    qtbot.keyClick(given.console, Key.Key_V)
    first, *_ = (each for each in given.here.statements if each.slide == slide)
    with qtbot.waitActive(given.session.window):
        given.session.window.activateWindow()
    for key in ("2", "4", Key.Key_Return, "1", "7", Key.Key_Return):
        QTest.keyClick(given.session.window.focusWidget(), key)  # type: ignore[arg-type]

    assert given.here.present == 24
    statement = given.here.statement(first.id)
    assert statement is not None
    assert statement.votes.agree == 17
    assert given.on_the_wall()[0] == Hands(17, 0, 0, 24, is_counted=False)
    given.door.stop()


def test_another_workshop_on_the_wall_takes_the_place_of_the_first(
    given: Given, qtbot: QtBot
) -> None:
    older = given.used()
    given.begin()
    given.go_to_hands()
    assert given.door.desk is not None
    qtbot.keyClick(given.console, Key.Key_V)
    first = given.here
    place = given.door.desk.talk.place
    given.page.desk.begin(older)
    given.page.present_requested.emit(older)

    assert given.door.desk.talk.place == place
    assert given.on_the_wall()[0] == Hands(20, 2, 4, 26)
    assert "show the votes" in given.console.page.state_line.text()
    given.page.desk.open(first.id)
    qtbot.keyClick(given.console, Key.Key_V)
    assert given.here.id == older.id
    given.door.stop()


def test_where_actions_are_agreed_on_they_are_typed(given: Given, qtbot: QtBot) -> None:
    given.begin()
    assert given.door.desk is not None
    given.door.desk.go_to([slide.id for slide in given.deck.shown].index("agree"))
    qtbot.keyClick(given.console, Key.Key_V)
    with qtbot.waitActive(given.session.window):
        given.session.window.activateWindow()
    QTest.keyClicks(given.session.window.focusWidget(), "Ask the unit")

    assert [each.text for each in given.here.actions] == ["Ask the unit"]
    desk = given.door.desk
    qtbot.waitUntil(
        lambda: [each.text for each in desk.for_audience().view.slide.points] == ["Ask the unit"]
    )
    given.door.stop()


def test_a_presentation_without_a_vote_begins_no_workshop(session: Session, qtbot: QtBot) -> None:
    given = Given(session, "deck/figures-quiz")
    given.begin()
    qtbot.keyClick(given.console, Key.Key_V)

    assert "no vote" in given.console.page.state_line.text()
    assert given.page.desk.all() == ()
    given.door.stop()
