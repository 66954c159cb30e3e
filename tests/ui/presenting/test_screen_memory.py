"""What is remembered of a projector: whose screen it is, and in which look its slides are read."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.ui.presenting.conftest import DECK, Given

from suunta.domain.language import Language
from suunta.domain.talk_rehearsal import Wall
from suunta.domain.talk_screens import Role
from suunta.services.keeping import open_keeping
from suunta.services.workspace import Workspace
from suunta.ui.keeper import Keeper
from suunta.ui.presenting.one_screen_question import OneScreenQuestion
from suunta.ui.presenting.present_door import PresentDoor
from suunta.ui.presenting.screen_memory import ScreenMemory

WEAK, STRONG = "HDMI-1|EPSON|EB-U05|X1", "HDMI-1|Sony|VPL|7"


def test_each_projector_has_its_look(keeper: Keeper) -> None:
    memory = ScreenMemory(keeper)
    assert memory.look(WEAK) == ""
    memory.remember_look(WEAK, "contrast")
    memory.remember_look(STRONG, "dark")
    memory.remember_look("", "light")
    keeper.flush()

    again = ScreenMemory(keeper)
    assert [again.look(key) for key in (WEAK, STRONG, "")] == ["contrast", "dark", "light"]


def test_a_look_that_is_gone_is_none(keeper: Keeper) -> None:
    keeper.keeping.settings.choose("screen-looks", {WEAK: "sepia"})

    assert ScreenMemory(keeper).look(WEAK) == ""


def test_what_cannot_be_written_lasts_as_long_as_the_window(tmp_path: Path) -> None:
    (tmp_path / "a file").touch()
    keeper = Keeper(open_keeping(tmp_path / "a file" / "suunta"))
    faults: list[object] = []
    keeper.not_kept.connect(faults.append)
    memory = ScreenMemory(keeper)
    memory.remember(WEAK, "laptop")
    memory.remember_look(WEAK, "contrast")
    memory.remember_wall(Wall(3.0, 9.0))
    keeper.flush()

    assert memory.roles()[WEAK] is Role.AUDIENCE
    assert memory.look(WEAK) == "contrast"
    assert memory.wall() == Wall(3.0, 9.0)
    assert not faults
    keeper.finish()
    keeper.keeping.close()


def test_the_next_talk_on_the_same_screen_looks_the_same(
    given: Given, door: PresentDoor, window: QWidget, workspace: Workspace, qtbot: QtBot
) -> None:
    qtbot.keyClick(given.console, "d")
    qtbot.keyClick(given.console, "d")
    assert given.desk.look.name == "contrast"
    door.stop()
    door.start(workspace.presenting.deck(DECK), Language.EN)
    question = window.findChildren(OneScreenQuestion)[-1]
    question._on_slides()
    assert given.desk.look.name == "light", "another place"
    qtbot.keyClick(given.console, Qt.Key.Key_D)
    door.stop()
    door.start(workspace.presenting.deck(DECK), Language.EN)
    window.findChildren(OneScreenQuestion)[-1]._on_share()

    assert given.desk.look.name == "contrast"
