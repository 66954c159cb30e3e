from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.presenting.conftest import DECK, Given

from suunta.domain.address import Address
from suunta.domain.deck import Deck
from suunta.domain.language import Language
from suunta.domain.talk import Mode, Place
from suunta.domain.talk_key import Action
from suunta.services.workspace import Workspace
from suunta.ui.interface_language import InterfaceLanguage
from suunta.ui.keeper import Keeper
from suunta.ui.presenting.one_screen_question import OneScreenQuestion
from suunta.ui.presenting.present_door import PresentDoor

Key = Qt.Key
HIT = "suunta:recommendation/1"
LONG = "suunta:recommendation/3?lang=en#why"
"""It takes three slides."""


def seen(given: Given) -> QImage:
    return given.audience.grab().toImage()


def press(qtbot: QtBot, given: Given, *keys: Qt.Key | str) -> None:
    for key in keys:
        qtbot.keyClick(given.console.focusWidget() or given.console, key)


def test_one_screen_is_said_before_anything_is_shown(
    door: PresentDoor, window: QWidget, workspace: Workspace
) -> None:
    door.start(workspace.presenting.deck(DECK), Language.EN)
    question = window.findChild(OneScreenQuestion)

    assert question is not None
    assert door.windows is not None
    assert door.windows.audience is None
    assert door.windows.console is not None
    assert not door.windows.console.isVisible()
    question.reject()
    assert not door.is_running()


def test_on_the_screen_everybody_sees_there_are_no_notes(
    door: PresentDoor, window: QWidget, workspace: Workspace
) -> None:
    door.start(workspace.presenting.deck(DECK), Language.EN)
    question = window.findChild(OneScreenQuestion)
    assert question is not None
    question._on_slides()
    assert door.windows is not None
    console = door.windows.console
    assert console is not None

    assert console.is_bare
    assert console.isFullScreen()
    assert console.page.notes.is_covered
    assert not console.page.notes.isVisible()
    assert not console.page.times.isVisible()
    assert door.desk is not None
    assert door.desk.current.notes.say not in console.page.notes.toPlainText()


def test_what_is_done_in_private_changes_no_pixel(given: Given, qtbot: QtBot) -> None:
    press(qtbot, given, Key.Key_PageDown)
    before = seen(given)

    press(qtbot, given, "/")
    for letter in "recom":
        qtbot.keyClick(given.console.overlays.jump.field, letter)
    assert seen(given) == before
    press(qtbot, given, Key.Key_Escape, "g", Key.Key_Right, Key.Key_Escape, "?", Key.Key_Escape)
    press(qtbot, given, "+", "+", "-", "1", "2")
    assert seen(given) == before
    press(qtbot, given, Key.Key_Escape, "f", Key.Key_PageDown, Key.Key_End, Key.Key_Home)
    assert seen(given) == before
    assert given.desk.talk.place == Place(0)
    press(qtbot, given, "f")
    assert seen(given) != before


def test_the_audience_is_given_no_notes_at_all(given: Given) -> None:
    assert given.desk.current.notes
    view = given.audience.canvas.view

    assert view is not None
    assert not view.slide.notes
    assert given.audience.windowTitle() == "Suunta – audience"


def test_keys_on_the_audiences_window_are_the_clickers_too(given: Given, qtbot: QtBot) -> None:
    qtbot.keyClick(given.audience, Key.Key_PageDown)

    assert given.desk.talk.place == Place(1)


def test_a_hit_is_shown_at_once_and_taken_off_by_the_same_key(given: Given) -> None:
    told: list[str] = []
    given.door.told.connect(told.append)
    before = seen(given)
    given.door.hits.project(HIT, Language.EN)
    assert seen(given) != before
    given.door.hits.project(HIT, Language.EN)

    assert seen(given) == before
    assert len(told) == 2
    assert told[0] != told[1]


def test_what_a_step_took_off_is_not_said_to_be_on_the_wall(given: Given) -> None:
    told: list[str] = []
    given.door.told.connect(told.append)
    given.door.hits.project(HIT, Language.EN)
    given.desk.do(Action.NEXT)
    assert told[1:] == [""]

    given.door.hits.project(HIT, Language.EN)
    given.door.end()
    assert told[3:] == [""]


def test_hits_are_put_by_and_shown_in_order(given: Given, qtbot: QtBot) -> None:
    for number in (3, 5):
        given.door.hits.put_by(f"suunta:recommendation/{number}", Language.EN)
    assert (
        "2 things put by: Q shows the next, I lists them." in given.console.page.state_line.text()
    )
    press(qtbot, given, "q")
    assert given.desk.talk.seen.hit == "suunta:recommendation/3"
    press(qtbot, given, Key.Key_PageDown)
    assert given.desk.talk.seen.hit == "suunta:recommendation/5"
    press(qtbot, given, Key.Key_PageDown)
    assert given.desk.talk.seen.hit == ""


def test_a_long_hit_is_stepped_through_on_the_wall(given: Given, qtbot: QtBot) -> None:
    slide = given.desk.hit_slide(LONG)
    assert slide.steps == 3
    before = seen(given)
    given.door.hits.project(LONG, Language.EN)
    walls = [seen(given)]
    for number in (2, 3):
        assert given.console.page._next_name.text() == "Next: how it goes on"
        following = given.console.page.next.canvas.view
        assert following is not None
        press(qtbot, given, Key.Key_PageDown)
        assert given.audience.canvas.view is not None
        assert given.audience.canvas.view.step == following.step == number - 1
        walls.append(seen(given))
    assert len({bytes(wall.constBits()) for wall in walls}) == 3

    press(qtbot, given, Key.Key_PageUp)
    assert seen(given) == walls[1]
    press(qtbot, given, Key.Key_PageDown, Key.Key_PageDown)
    assert seen(given) == before


def test_a_long_hit_keeps_its_place_in_another_language(given: Given, qtbot: QtBot) -> None:
    given.door.hits.project(LONG, Language.EN)
    press(qtbot, given, Key.Key_PageDown)
    given.desk.set_language(Language.FI)

    assert given.desk.current.language is Language.FI
    assert given.desk.talk.seen.hit_step == min(2, given.desk.current.steps)


def test_a_hit_alone_needs_no_talk(door: PresentDoor, qtbot: QtBot) -> None:
    door.hits.project(HIT, Language.EN)
    assert door.is_showing()
    assert not door.is_running()
    assert door.windows is not None
    assert door.windows.audience is not None
    qtbot.keyClick(door.windows.audience, Key.Key_Escape)

    assert not door.is_showing()


def test_no_key_ends_it_and_the_question_is_answered_by_hand(given: Given, qtbot: QtBot) -> None:
    press(qtbot, given, *[Key.Key_Escape] * 6, Key.Key_F5, Key.Key_End, Key.Key_PageDown)
    assert given.door.is_running()
    given.console.close()
    box = given.console.findChild(QMessageBox)
    assert box is not None
    qtbot.keyClick(box, Key.Key_Escape)
    assert given.door.is_running()
    given.door.ask_end()
    box = given.console.findChildren(QMessageBox)[-1]
    with qtbot.waitSignal(given.door.ended) as ended:
        next(button for button in box.buttons() if button.text() == "End").click()

    assert ended.args[0].planned == 20 * 60
    assert given.door.times is not None
    assert "Thank you" in given.door.times.text()
    assert given.door.times.text().count("\n") == 17


def test_notes_grow_and_are_remembered(given: Given, qtbot: QtBot) -> None:
    small = given.console.page.notes.document().size().height()
    for _ in range(3):
        press(qtbot, given, "+")

    assert given.console.page.notes.document().size().height() > small
    assert given.door._notes_size.percent == 150


def test_a_number_no_slide_has_is_told_and_leads_nowhere(given: Given, qtbot: QtBot) -> None:
    given.console.resize(1366, 820)
    press(qtbot, given, Key.Key_PageDown, "9", "9")
    assert given.console.overlays._digits.text() == "There is no slide 99: the last is 15."
    press(qtbot, given, Key.Key_Return)
    assert given.desk.talk.place == Place(1)


def test_larger_notes_take_room_from_the_next_slide(given: Given, qtbot: QtBot) -> None:
    given.console.resize(1024, 640)
    before = given.console.page.next.height()
    press(qtbot, given, "+", "+", "+")

    assert given.console.page.next.height() < before


def test_another_language_and_look_by_key(given: Given, qtbot: QtBot) -> None:
    before = seen(given)
    qtbot.keyClick(given.console, Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert given.desk.current.language is Language.FI
    assert seen(given) != before
    finnish = seen(given)
    press(qtbot, given, "d")
    assert seen(given) != finnish


def test_the_pointer_is_a_dot_on_the_audiences_slide(given: Given, qtbot: QtBot) -> None:
    before = seen(given)
    given.console.page.this.canvas.pointed.emit((0.5, 0.5))
    assert seen(given) == before
    press(qtbot, given, "l")
    assert seen(given) != before
    press(qtbot, given, "l")
    assert seen(given) == before


def test_the_window_to_share_can_be_closed_and_opened_again(given: Given, qtbot: QtBot) -> None:
    given.audience.close()
    assert given.door.windows is not None
    assert given.door.windows.audience is None
    assert "S opens it again" in given.console.page.state_line.text()
    press(qtbot, given, "s")
    assert given.audience.isVisible()


def test_an_empty_deck_is_told(door: PresentDoor) -> None:
    told: list[str] = []
    door.told.connect(told.append)
    door.start(Deck(title={Language.EN: "Empty"}), Language.EN)

    assert told == ["The presentation has no slide to show."]
    assert not door.is_showing()


def test_what_was_said_of_screens_is_kept(
    door: PresentDoor, keeper: Keeper, window: QWidget, qtbot: QtBot
) -> None:
    door._memory.remember("projector", "laptop")
    keeper.flush()

    kept = keeper.keeping.settings.get("screens", {})
    assert kept == {"projector": "audience", "laptop": "own"}


def test_a_screen_that_is_not_confirmed_gets_no_notes(given: Given, qtbot: QtBot) -> None:
    assert not given.console.page.notes.is_covered
    assert given.door.windows is not None
    given.door.windows._confirmed_key = "another"
    given.door.windows.guard_notes()
    assert given.console.page.notes.is_covered
    assert "not confirmed" in given.console.page.state_line.text()
    given.console.privacy_requested.emit()
    assert not given.console.page.notes.is_covered
    assert "hidden" not in given.console.page.state_line.text()
    given.door.windows._confirmed_key = "another"
    given.door.windows.guard_notes()
    qtbot.keyClick(given.console, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not given.console.page.notes.is_covered


@pytest.mark.parametrize("size", [(1024, 640), (1366, 820), (1920, 1080)])
def test_it_fits(
    given: Given, interface: InterfaceLanguage, size: tuple[int, int], qtbot: QtBot
) -> None:
    interface.set(Language.FI)
    console = given.console
    console.setWindowState(Qt.WindowState.WindowNoState)
    console.resize(*size)
    qtbot.wait(30)
    for button in (console.bar.button(action) for action in (Action.BLACK, Action.ASK_END)):
        assert button.width() >= button.sizeHint().width()
        assert console.rect().contains(button.mapTo(console, button.rect().bottomRight()))
    assert console.page.notes.height() > 60
    assert console.page.times.mapTo(console, console.page.times.rect().bottomRight()).y() <= size[1]


def test_every_button_has_a_name_with_its_key(given: Given) -> None:
    button = given.console.bar.button(Action.FREEZE)

    assert button.accessibleName() == "Freeze, F"
    assert button.accessibleDescription()
    assert given.console.accessibleName()
    assert given.console.overview.model().index(0, 0).data().startswith("1. ")


def test_what_changes_is_said(given: Given, qtbot: QtBot) -> None:
    said: list[str] = []
    given.console.announcer.said.connect(said.append)
    press(qtbot, given, Key.Key_PageDown)
    qtbot.waitUntil(lambda: bool(said))
    assert said[0].startswith("2 / 15.")
    press(qtbot, given, "f")
    qtbot.waitUntil(lambda: len(said) > 1)
    assert "Frozen" in said[1]


def test_overview_by_keyboard(given: Given, qtbot: QtBot) -> None:
    press(qtbot, given, "g")
    overview = given.console.overview
    assert overview.isVisible()
    qtbot.keyClick(overview, Key.Key_Right)
    qtbot.keyClick(overview, Key.Key_Right)
    assert given.desk.talk.place == Place(0)
    qtbot.keyClick(overview, Key.Key_PageDown)
    assert given.desk.talk.place == Place(1)
    qtbot.keyClick(overview, Key.Key_Right)
    qtbot.keyClick(overview, Key.Key_Return)

    assert given.desk.talk.place == Place(2)
    assert given.desk.talk.mode is Mode.SLIDE


def test_jump_by_a_word(given: Given, qtbot: QtBot) -> None:
    press(qtbot, given, "/")
    field = given.console.overlays.jump.field
    qtbot.keyClicks(field, "thank")
    assert given.console.overlays.jump.shown() == ("15. Thank you",)
    qtbot.keyClick(field, Key.Key_Return)

    assert given.desk.talk.place == Place(14)
    assert not given.console.overlays.jump.isVisible()


def test_a_button_with_the_keyboard_is_pressed_by_space(given: Given, qtbot: QtBot) -> None:
    button = given.console.bar.button(Action.BLACK)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(button, Key.Key_Space)
    assert button.isChecked()
    qtbot.keyClick(button, Key.Key_Escape)
    assert given.console.hasFocus()
    assert button.isChecked()


def test_giving_up_the_choice_of_screens_leaves_a_running_talk_alone(given: Given) -> None:
    given.door._on_given_up()

    assert given.door.is_running()


def test_time_begins_when_the_slides_are_shown(
    door: PresentDoor, window: QWidget, workspace: Workspace, qtbot: QtBot
) -> None:
    door.start(workspace.presenting.deck(DECK), Language.EN)
    assert door.desk is not None
    qtbot.wait(200)
    question = window.findChild(OneScreenQuestion)
    assert question is not None
    question._on_share()

    assert door.desk.talk.elapsed(door.desk.now()) < 0.2


def test_on_one_screen_a_hit_comes_before_the_window_it_was_found_in(
    door: PresentDoor, window: QWidget, workspace: Workspace, qtbot: QtBot
) -> None:
    door.start(workspace.presenting.deck(DECK), Language.EN)
    question = window.findChild(OneScreenQuestion)
    assert question is not None
    question._on_slides()
    assert door.windows is not None
    console = door.windows.console
    assert console is not None
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    door.hits.project(HIT, Language.EN)

    qtbot.waitUntil(console.isActiveWindow)
    view = console.page.this.canvas.view
    assert view is not None
    assert view.slide == workspace.presenting.projected(Address.parse(HIT), Language.EN)
    assert view.part == "Recommendation\u00a01"
