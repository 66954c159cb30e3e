"""What was put by, listed in the console: shown, taken out and moved by keys, in private."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.presenting.conftest import DECK, Given

from suunta.domain.language import Language
from suunta.domain.talk import Mode, Place, Shade
from suunta.domain.talk_key import Action
from suunta.services.talking import name_of
from suunta.services.workspace import Workspace
from suunta.ui.presenting.one_screen_question import OneScreenQuestion
from suunta.ui.presenting.present_door import PresentDoor
from suunta.ui.presenting.put_by_panel import PutByPanel

Key = Qt.Key
HITS = tuple(f"suunta:recommendation/{number}" for number in (1, 3, 5))


@pytest.fixture
def panel(given: Given, qtbot: QtBot) -> PutByPanel:
    """Open, with three things."""
    for address in HITS:
        given.door.hits.put_by(address, Language.EN)
    qtbot.keyClick(given.console, "i")
    return given.console.overlays.put_by


def press(qtbot: QtBot, panel: PutByPanel, key: Qt.Key | str, *, is_moving: bool = False) -> None:
    held = Qt.KeyboardModifier.AltModifier if is_moving else Qt.KeyboardModifier.NoModifier
    qtbot.keyClick(panel.list, key, held)


def test_it_lists_the_titles_in_their_order(given: Given, panel: PutByPanel) -> None:
    names = [name_of(given.desk.hit_slide(address)) for address in HITS]

    assert panel.isVisible()
    assert QApplication.focusWidget() is panel.list
    assert panel.shown() == tuple(f"{n}. {name}" for n, name in enumerate(names, 1))
    assert panel.list.currentRow() == 0


def test_enter_shows_the_one_that_is_chosen_and_the_others_wait(
    given: Given, panel: PutByPanel, qtbot: QtBot
) -> None:
    press(qtbot, panel, Key.Key_Down)
    press(qtbot, panel, Key.Key_Return)

    assert given.desk.talk.seen.hit == HITS[1]
    assert given.desk.talk.queue == (HITS[0], HITS[2])
    assert not panel.isVisible()
    assert given.console.hasFocus()


def test_one_is_taken_out_and_the_next_is_chosen(
    given: Given, panel: PutByPanel, qtbot: QtBot
) -> None:
    press(qtbot, panel, Key.Key_Down)
    press(qtbot, panel, Key.Key_Delete)
    assert given.desk.talk.queue == (HITS[0], HITS[2])
    assert panel.list.currentRow() == 1
    press(qtbot, panel, Key.Key_Delete)
    press(qtbot, panel, Key.Key_Delete)

    assert given.desk.talk.queue == ()
    assert "Nothing is put by" in panel.list.accessibleDescription()
    press(qtbot, panel, Key.Key_Delete)
    press(qtbot, panel, Key.Key_Return)
    assert given.desk.talk.seen.hit == ""


def test_one_is_moved_and_stays_chosen(given: Given, panel: PutByPanel, qtbot: QtBot) -> None:
    press(qtbot, panel, Key.Key_Down, is_moving=True)
    assert given.desk.talk.queue == (HITS[1], HITS[0], HITS[2])
    assert panel.list.currentRow() == 1
    press(qtbot, panel, Key.Key_Down, is_moving=True)
    press(qtbot, panel, Key.Key_Down, is_moving=True)
    press(qtbot, panel, Key.Key_Up, is_moving=True)

    assert given.desk.talk.queue == (HITS[1], HITS[0], HITS[2])


@pytest.mark.parametrize("key", [Key.Key_Escape, "i"])
def test_it_closes(given: Given, panel: PutByPanel, qtbot: QtBot, key: Qt.Key | str) -> None:
    press(qtbot, panel, key)

    assert not panel.isVisible()
    assert given.desk.talk.queue == HITS
    assert not given.desk.talk.is_paused


def test_the_keys_of_the_talk_pass_through(given: Given, panel: PutByPanel, qtbot: QtBot) -> None:
    press(qtbot, panel, Key.Key_PageDown)
    assert given.desk.talk.place == Place(1)
    press(qtbot, panel, "b")
    assert given.desk.talk.shade is Shade.BLACK
    press(qtbot, panel, "4")
    press(qtbot, panel, Key.Key_Return)

    assert given.desk.talk.place == Place(3)
    assert given.desk.talk.queue == HITS


def test_the_audience_sees_nothing_of_it(given: Given, panel: PutByPanel, qtbot: QtBot) -> None:
    def seen() -> object:
        return given.audience.grab().toImage()

    before = seen()
    press(qtbot, panel, Key.Key_Down)
    press(qtbot, panel, Key.Key_Up, is_moving=True)
    press(qtbot, panel, Key.Key_Delete)
    assert seen() == before
    press(qtbot, panel, Key.Key_Escape)
    assert seen() == before


def test_on_the_screen_everybody_sees_it_does_not_open(
    door: PresentDoor, window: QWidget, workspace: Workspace, qtbot: QtBot
) -> None:
    door.start(workspace.presenting.deck(DECK), Language.EN)
    question = window.findChild(OneScreenQuestion)
    assert question is not None
    question._on_slides()
    given = Given(door)
    before = given.console.grab().toImage()
    door.hits.put_by(HITS[0], Language.EN)
    qtbot.keyClick(given.console, "i")

    assert given.console.grab().toImage() == before
    assert not given.console.overlays.put_by.isVisible()
    assert given.desk.talk.mode is Mode.SLIDE


def test_what_is_put_by_before_a_talk_is_there_in_it(
    door: PresentDoor, window: QWidget, workspace: Workspace
) -> None:
    for address in HITS:
        door.hits.put_by(address, Language.EN)
    door.start(workspace.presenting.deck(DECK), Language.EN)
    question = window.findChild(OneScreenQuestion)
    assert question is not None
    question._on_share()

    assert Given(door).desk.talk.queue == HITS


def test_the_key_of_the_window_shows_the_next_here_too(given: Given, qtbot: QtBot) -> None:
    given.door.hits.put_by(HITS[0], Language.EN)
    qtbot.keyClick(given.console, Key.Key_F9, Qt.KeyboardModifier.ControlModifier)

    assert given.desk.talk.seen.hit == HITS[0]


def test_a_button_opens_it_where_there_is_something(given: Given, qtbot: QtBot) -> None:
    button = given.console.bar.button(Action.PUT_BY)
    assert not button.isVisible()
    given.door.hits.put_by(HITS[0], Language.EN)
    assert button.isVisible()
    button.click()

    assert given.console.overlays.put_by.isVisible()
    assert button.isChecked()
    given.door.hits.put_by(HITS[0], Language.EN)
    assert not button.isVisible()
