from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from suunta.domain.language import Language
from suunta.ui.presenting.one_screen_question import OneScreenQuestion
from suunta.ui.shell.place import PageName
from suunta.ui.shell.session import Session
from suunta.ui.shell.stage import COMMANDS, Stage

Key = Qt.Key
PATIENCE = 10_000


@pytest.fixture(autouse=True)
def sleeping(monkeypatch: pytest.MonkeyPatch) -> None:
    """The machine of whoever tests may sleep."""
    monkeypatch.setattr("suunta.ui.presenting.keep_awake.shutil.which", lambda _name: None)


def stage_of(session: Session) -> Stage:
    stage = session.window.findChild(Stage)
    assert stage is not None
    return stage


def give_command(session: Session, identifier: str) -> None:
    session.window.commands.action(identifier).trigger()


def share(session: Session) -> None:
    """Present in a window beside the notes, on the one screen there is."""
    question = session.window.findChild(OneScreenQuestion)
    assert question is not None
    question._on_share()


def question_of(session: Session) -> QMessageBox:
    boxes = session.window.findChildren(QMessageBox, "question")
    assert boxes
    return boxes[-1]


def test_every_command_is_bound(session: Session) -> None:
    for identifier in COMMANDS:
        assert session.window.commands.why_not(identifier) == ""


def test_nothing_is_made_before_it_is_asked_for(session: Session) -> None:
    assert stage_of(session)._door is None


def test_present_leads_to_the_presentations_and_then_begins(session: Session, qtbot: QtBot) -> None:
    assert session.navigator is not None
    give_command(session, "present.start")
    assert session.navigator.place.page is PageName.PRESENTATIONS
    give_command(session, "present.start")
    question = session.window.findChild(OneScreenQuestion)
    assert question is not None
    question._on_share()
    door = stage_of(session).door()
    assert door.is_running()
    session.window.close()
    assert session.window.isVisible(), "the window does not end a talk by the way"
    assert door.windows is not None
    assert door.windows.console is not None
    box = door.windows.console.findChild(QMessageBox)
    assert box is not None
    box.reject()
    assert door.is_running()


def test_a_hit_of_the_search_goes_to_the_audience(
    open_window: Callable[..., Session], qtbot: QtBot
) -> None:
    session = open_window()
    assert session.pages is not None
    field = session.window.top_bar.search_field
    field.setFocus()
    qtbot.keyClicks(field, "kirjaaminen")
    search = session.pages.search
    qtbot.waitUntil(lambda: search.passage() is not None, timeout=PATIENCE)
    passage = search.passage()
    assert passage is not None
    give_command(session, "hit.project")
    door = stage_of(session).door()
    assert door.desk is not None
    assert door.desk.talk.seen.hit == str(passage)
    assert passage.text, "the very passage, not all of its section"
    shown = door.desk.hit_slide(str(passage))
    assert shown.text
    assert not shown.gone
    assert shown.footnotes or shown.imprint or shown.provenance
    give_command(session, "hit.project")
    assert not door.is_showing()


def test_a_hit_is_taken_off_from_a_page_with_nothing_to_show(session: Session) -> None:
    stage = stage_of(session)
    stage.door().hits.project("suunta:recommendation/2", Language.EN)
    assert stage.door().is_showing()
    give_command(session, "workshops.show")
    give_command(session, "hit.project")
    assert not stage.door().is_showing()
    stage.door().hits.project("suunta:recommendation/2", Language.EN)
    assert stage.offer().is_shown
    give_command(session, "hit.take_off")

    assert not stage.door().is_showing()
    assert not stage.offer().is_shown


def test_the_button_presents_the_last_deck_again_with_three_keys(
    session: Session, qtbot: QtBot
) -> None:
    stage = stage_of(session)
    ready = session.workspace.presenting.ready
    offers = session.window.top_bar.present.offers
    qtbot.keyClick(session.window, Key.Key_F5, Qt.KeyboardModifier.ControlModifier)
    assert offers.isVisible()
    qtbot.keyClick(offers, Key.Key_Down)
    qtbot.keyClick(offers, Key.Key_Return)
    question = session.window.findChild(OneScreenQuestion)
    assert question is not None
    question._on_share()
    door = stage.door()
    assert door.desk is not None
    assert door.desk.talking.deck == ready[1]
    assert stage.offer().is_talking
    door.stop()

    assert not stage.offer().is_talking
    assert stage.offer().decks[0] == ready[1]


def test_to_present_another_deck_in_a_talk_is_asked_first(session: Session, qtbot: QtBot) -> None:
    stage = stage_of(session)
    first, second = session.workspace.presenting.ready[:2]
    stage._on_deck(first, "")
    share(session)
    door = stage.door()
    assert door.desk is not None
    stage._on_deck(second, "")
    assert door.desk.talking.deck == first
    assert stage.offer().decks[0] == first
    question_of(session).reject()
    assert door.desk.talking.deck == first

    stage._on_deck(second, "")
    answer = question_of(session)
    qtbot.mouseClick(
        next(each for each in answer.buttons() if each.text() == "End and present"),
        Qt.MouseButton.LeftButton,
    )
    share(session)
    assert door.desk.talking.deck == second
    door.stop()


def test_what_is_looked_at_in_a_talk_is_painted_before_its_key(
    session: Session, qtbot: QtBot
) -> None:
    stage = stage_of(session)
    stage._on_deck(session.workspace.presenting.ready[0], "")
    question = session.window.findChild(OneScreenQuestion)
    assert question is not None
    question._on_share()
    door = stage.door()
    assert door.desk is not None
    assert door.windows is not None
    audience = door.windows.audience
    assert audience is not None
    before = audience.grab().toImage()
    with qtbot.waitActive(session.window):
        session.window.activateWindow()
    session.open("suunta:recommendation/2")
    view = door.desk.for_audience_hit("suunta:recommendation/2")
    painted = door.windows._pictures._pictures
    qtbot.waitUntil(lambda: any(key[0] == view for key in painted), timeout=PATIENCE)

    assert audience.grab().toImage() == before, "nobody sees it before the key"
    door.stop()


def test_where_nothing_is_meant_it_says_so(session: Session) -> None:
    give_command(session, "hit.project")

    assert stage_of(session)._door is None
