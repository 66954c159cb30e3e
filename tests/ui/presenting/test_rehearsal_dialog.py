from __future__ import annotations

from pytestqt.qtbot import QtBot
from tests.ui.presenting.conftest import DECK

from suunta.domain.language import Language
from suunta.domain.talk_rehearsal import Wall
from suunta.services.workspace import Workspace
from suunta.ui.keeper import Keeper
from suunta.ui.presenting.present_door import PresentDoor
from suunta.ui.presenting.rehearsal_dialog import RehearsalDialog


def rehearsed(door: PresentDoor, workspace: Workspace) -> RehearsalDialog:
    door.rehearse(workspace.presenting.deck(DECK), Language.EN)
    assert door.rehearsal is not None
    return door.rehearsal


def test_the_last_row_is_told_what_it_can_read(door: PresentDoor, workspace: Workspace) -> None:
    dialog = rehearsed(door, workspace)
    dialog._width.setValue(3)
    dialog._distance.setValue(5)
    assert dialog.verdict.text().startswith("Yes")
    assert not any("Too small" in dialog.list.item(row).text() for row in range(15))
    dialog._distance.setValue(20)
    assert dialog.verdict.text().startswith("No")
    assert "Too small" in dialog.list.item(0).text()


def test_the_smallest_type_comes_first_and_is_shown(
    door: PresentDoor, workspace: Workspace
) -> None:
    dialog = rehearsed(door, workspace)
    shares = dialog._shares
    first = int(dialog.list.item(0).text().removeprefix("Too small: ").partition(".")[0]) - 1

    assert shares[first] == min(shares)
    assert door.desk is not None
    assert door.desk.talk.place.position == first


def test_the_room_is_remembered(
    door: PresentDoor, workspace: Workspace, keeper: Keeper, qtbot: QtBot
) -> None:
    dialog = rehearsed(door, workspace)
    dialog._distance.setValue(11)
    keeper.flush()
    dialog.accept()

    assert door._memory.wall() == Wall(2.0, 11.0)
    assert keeper.keeping.settings.get("rehearsal-wall", [0.0, 0.0]) == [2.0, 11.0]
    assert not door.is_showing()


def test_on_one_screen_it_is_filled_and_any_key_ends_that(
    door: PresentDoor, workspace: Workspace, qtbot: QtBot
) -> None:
    dialog = rehearsed(door, workspace)
    assert dialog._fill_screen.isVisible()
    dialog._fill_screen.click()
    assert door.windows is not None
    audience = door.windows.audience
    assert audience is not None
    assert audience.isFullScreen()
    qtbot.keyClick(audience, "x")
    assert door.windows.audience is None
    assert dialog.isVisible()
