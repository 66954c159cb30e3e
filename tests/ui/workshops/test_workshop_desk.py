"""Every change is kept, can be taken back, and is seen by the room when it is settled."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from suunta.domain.workshop import Statement, Workshop
from suunta.domain.workshop_change import titled, voted
from suunta.domain.workshop_votes import Side
from suunta.services.keeping import Keeping, open_keeping
from suunta.ui.keeper import Keeper
from suunta.ui.workshops.workshop_desk import WorkshopDesk, desk_of


@pytest.fixture
def workshop(desk: WorkshopDesk) -> Workshop:
    made = Workshop("Day", present=24, statements=(Statement(id="s"),))
    desk.begin(made)
    return made


def agree(desk: WorkshopDesk, count: int | None) -> None:
    assert desk.workshop is not None
    desk.change(voted(desk.workshop, "s", Side.AGREE, count), "s/agree")


def agreed(desk: WorkshopDesk) -> int | None:
    assert desk.workshop is not None
    return desk.workshop.statements[0].votes.agree


def test_there_is_one_for_a_window(keeper: Keeper, desk: WorkshopDesk) -> None:
    assert desk_of(keeper) is desk


def test_every_key_is_on_the_disk_in_a_moment(
    desk: WorkshopDesk, workshop: Workshop, keeping: Keeping, qtbot: QtBot
) -> None:
    agree(desk, 1)
    agree(desk, 17)
    assert not desk.is_saved()

    qtbot.waitUntil(desk.is_saved)

    kept = keeping.workshops.get(workshop.id)
    assert kept is not None
    assert kept.statements[0].votes.agree == 17


def test_closing_the_window_at_once_loses_nothing(qapp: object, tmp_path: Path) -> None:
    keeping = open_keeping(tmp_path / "own")
    keeper = Keeper(keeping)
    desk = desk_of(keeper)
    desk.begin(Workshop("Day", id="w"))
    keeper.finish()
    keeping.close()

    again = open_keeping(tmp_path / "own")
    assert [each.title for each in again.workshops.all()] == ["Day"]
    again.close()


def test_steps_are_taken_back_and_done_again(desk: WorkshopDesk, workshop: Workshop) -> None:
    agree(desk, 1)
    agree(desk, 17)
    desk.end_step()
    agree(desk, 7)
    assert desk.can_undo()

    desk.undo()
    assert agreed(desk) == 17
    desk.undo()
    assert agreed(desk) is None
    assert not desk.can_undo()
    desk.redo()
    desk.redo()
    assert agreed(desk) == 7
    assert not desk.can_redo()


def test_what_is_taken_back_is_kept_as_well(
    desk: WorkshopDesk, workshop: Workshop, keeping: Keeping, qtbot: QtBot
) -> None:
    agree(desk, 17)
    qtbot.waitUntil(desk.is_saved)
    desk.undo()
    qtbot.waitUntil(desk.is_saved)

    kept = keeping.workshops.get(workshop.id)
    assert kept is not None
    assert kept.statements[0].votes.agree is None


def test_each_workshop_has_its_own_steps(desk: WorkshopDesk, workshop: Workshop) -> None:
    agree(desk, 17)
    desk.begin(Workshop("Other"))
    assert not desk.can_undo()

    assert desk.open(workshop.id)
    assert desk.can_undo()
    assert agreed(desk) == 17


def test_a_change_that_is_none_is_no_step(desk: WorkshopDesk, workshop: Workshop) -> None:
    desk.change(workshop, "title")

    assert not desk.can_undo()


def test_the_room_does_not_see_the_1_of_a_17(
    desk: WorkshopDesk, workshop: Workshop, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(desk.results_changed, wait=100):
        agree(desk, 1)

    with qtbot.waitSignal(desk.results_changed):
        agree(desk, 17)


def test_leaving_the_field_shows_the_room_the_number_at_once(
    desk: WorkshopDesk, workshop: Workshop, qtbot: QtBot
) -> None:
    agree(desk, 17)
    with qtbot.waitSignal(desk.results_changed, timeout=50):
        desk.end_step()


def test_deleting_takes_what_is_typed_along_and_can_be_taken_back(
    desk: WorkshopDesk, workshop: Workshop, keeper: Keeper, keeping: Keeping, qtbot: QtBot
) -> None:
    agree(desk, 17)
    with qtbot.waitSignal(keeper.step_taken) as told:
        desk.delete(workshop, "Deleted.")
    assert told.args == ["Deleted."]
    assert desk.workshop is None
    assert keeping.workshops.all() == ()

    with qtbot.waitSignal(keeper.restored):
        keeper.undo()
    (back,) = keeping.workshops.all()
    assert back.statements[0].votes.agree == 17


def test_what_another_window_changed_is_shown(
    desk: WorkshopDesk, workshop: Workshop, keeper: Keeper, qtbot: QtBot
) -> None:
    agree(desk, 17)
    qtbot.waitUntil(desk.is_saved)
    other = open_keeping(keeper.keeping.file.parent)
    kept = other.workshops.get(workshop.id)
    assert kept is not None
    other.workshops.save(titled(kept, "Elsewhere"))
    other.close()

    keeper.refresh()

    qtbot.waitUntil(lambda: desk.workshop is not None and desk.workshop.title == "Elsewhere")
    assert not desk.can_undo()


def test_what_is_typed_stays_where_another_window_changes_the_same(
    desk: WorkshopDesk, workshop: Workshop, keeper: Keeper, keeping: Keeping, qtbot: QtBot
) -> None:
    qtbot.waitUntil(desk.is_saved)
    other = open_keeping(keeper.keeping.file.parent)
    kept = other.workshops.get(workshop.id)
    assert kept is not None
    other.workshops.save(titled(kept, "Elsewhere"))
    other.close()
    agree(desk, 17)
    keeper.refresh()

    qtbot.waitUntil(desk.is_saved)
    assert agreed(desk) == 17
    # Neither is lost: they are two workshops now, and the name of the one of here says so.
    assert desk.workshop is not None
    here = desk.workshop
    assert here.id != workshop.id
    assert here.title.startswith("Day (copy ")
    qtbot.waitUntil(lambda: desk.is_saved() and len(keeping.workshops.all()) == 2)
    assert {each.title for each in keeping.workshops.all()} == {here.title, "Elsewhere"}

    # Typing on makes no third.
    agree(desk, 18)
    qtbot.waitUntil(desk.is_saved)
    assert (len(keeping.workshops.all()), agreed(desk)) == (2, 18)


def test_one_that_is_gone_is_left(
    desk: WorkshopDesk, workshop: Workshop, keeper: Keeper, keeping: Keeping, qtbot: QtBot
) -> None:
    qtbot.waitUntil(desk.is_saved)
    keeper.do(lambda: keeping.workshops.delete(workshop.id))

    qtbot.waitUntil(lambda: desk.workshop is None)


def test_one_that_is_not_open_is_renamed(
    desk: WorkshopDesk, workshop: Workshop, keeping: Keeping, qtbot: QtBot
) -> None:
    desk.rename(workshop, "Open")
    desk.leave()
    desk.rename(replace(workshop, title="Open"), "Closed")

    qtbot.waitUntil(lambda: [each.title for each in keeping.workshops.all()] == ["Closed"])


def test_there_is_no_other(desk: WorkshopDesk) -> None:
    assert not desk.open("nothing")
    assert desk.workshop is None
    desk.undo()
    desk.redo()
    desk.end_step()
