"""What is changed is kept soon, can be taken back, and survives what others do."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

from pytestqt.qtbot import QtBot

from suunta.domain.address import Address
from suunta.domain.deck import Deck
from suunta.domain.deck_change import added, lasting, removed
from suunta.domain.deck_changes import What
from suunta.domain.language import Language
from suunta.services.keeping import Keeping, open_keeping
from suunta.services.workspace import Workspace
from suunta.ui.keeper import Keeper
from suunta.ui.presentations.deck_desk import DeckDesk, desk_for


def made(desk: DeckDesk, qtbot: QtBot) -> Deck:
    """A deck of one's own that is on the disk."""
    deck = desk.create(desk.making.new())
    qtbot.waitUntil(lambda: desk.is_saved(deck.id))
    return deck


def test_there_is_one_desk_beside_a_keeper(
    desk: DeckDesk, keeper: Keeper, workspace: Workspace
) -> None:
    assert desk_for(keeper, workspace) is desk


def test_a_change_is_there_at_once_and_on_the_disk_soon(
    desk: DeckDesk, keeping: Keeping, qtbot: QtBot
) -> None:
    deck = made(desk, qtbot)
    desk.take(lasting(deck, 45), What.LENGTH)

    now = desk.deck(deck.id)
    assert now is not None
    assert now.minutes == 45
    assert not desk.is_saved(deck.id)
    qtbot.waitUntil(lambda: desk.is_saved(deck.id))
    kept = keeping.decks.get(deck.id)
    assert kept is not None
    assert kept.minutes == 45


def test_a_change_that_changes_nothing_is_no_step(desk: DeckDesk, qtbot: QtBot) -> None:
    deck = made(desk, qtbot)
    desk.take(desk.deck(deck.id) or deck, What.WORDS)

    assert desk.changes(deck.id).past == ()
    assert desk.undo(deck.id) is None
    assert desk.redo(deck.id) is None


def test_steps_are_taken_back_though_they_were_saved(desk: DeckDesk, qtbot: QtBot) -> None:
    deck = made(desk, qtbot)
    for minutes in (20, 45):
        desk.take(lasting(desk.deck(deck.id) or deck, minutes), What.LENGTH)
        qtbot.waitUntil(lambda: desk.is_saved(deck.id))

    assert desk.undo(deck.id) is not None
    assert minutes_of(desk, deck) == 20
    assert desk.undo(deck.id) is not None
    assert minutes_of(desk, deck) == 0
    assert desk.redo(deck.id) is not None
    assert minutes_of(desk, deck) == 20


def minutes_of(desk: DeckDesk, deck: Deck) -> float:
    now = desk.deck(deck.id)
    assert now is not None
    return now.minutes


def test_a_ready_deck_is_never_changed(desk: DeckDesk, workspace: Workspace) -> None:
    ready = workspace.presenting.ready[0]
    copy = desk.own_copy(ready)
    desk.take(removed(copy, [copy.slides[0].id]), What.REMOVE)

    assert desk.deck(ready.id) == ready
    assert [deck.id for deck in desk.own()] == [copy.id]


def test_what_is_added_from_elsewhere_is_a_step_in_both_places(
    desk: DeckDesk, keeper: Keeper, keeping: Keeping, qtbot: QtBot
) -> None:
    deck = made(desk, qtbot)
    after = added(deck, desk.making.slides_of([Address("recommendation/1")]))
    with qtbot.waitSignal(keeper.step_taken) as told:
        desk.add(after, ("recommendation-1",), "Added.", is_new=False)

    assert told.args == ["Added."]
    assert names(keeping, deck) == ["title", "recommendation-1", "end"]
    assert len(desk.changes(deck.id).past) == 1
    with qtbot.waitSignal(keeper.restored):
        keeper.undo()
    assert names(keeping, deck) == ["title", "end"]


def names(keeping: Keeping, deck: Deck) -> list[str]:
    kept = keeping.decks.get(deck.id)
    assert kept is not None
    return [slide.id for slide in kept.slides]


def test_what_was_written_meanwhile_stays_when_adding_is_taken_back(
    desk: DeckDesk, keeper: Keeper, keeping: Keeping, qtbot: QtBot
) -> None:
    deck = made(desk, qtbot)
    after = added(deck, desk.making.slides_of([Address("recommendation/1")]))
    with qtbot.waitSignal(keeper.step_taken):
        desk.add(after, ("recommendation-1",), "Added.", is_new=False)
    desk.take(lasting(desk.deck(deck.id) or deck, 45), What.LENGTH)
    with qtbot.waitSignal(keeper.restored):
        keeper.undo()

    assert names(keeping, deck) == ["title", "end"]
    assert minutes_of(desk, deck) == 45


def test_a_deck_made_for_what_was_added_goes_to_the_bin(
    desk: DeckDesk, keeper: Keeper, keeping: Keeping, qtbot: QtBot
) -> None:
    new = desk.making.deck_of(desk.making.slides_of([Address("recommendation/1")]))
    with qtbot.waitSignal(keeper.step_taken):
        desk.add(new, ("recommendation-1",), "Added.", is_new=True)
    with qtbot.waitSignal(keeper.restored):
        keeper.undo()

    assert desk.own() == ()
    assert [each.value.id for each in keeping.bin.all()] == [new.id]


def test_deleting_keeps_what_was_typed_last(
    desk: DeckDesk, keeper: Keeper, keeping: Keeping, qtbot: QtBot
) -> None:
    deck = made(desk, qtbot)
    desk.take(lasting(deck, 45), What.LENGTH)
    with qtbot.waitSignal(keeper.step_taken):
        desk.delete(deck, "Deleted.")
    assert keeping.decks.all() == ()
    with qtbot.waitSignal(keeper.restored):
        keeper.undo()

    assert minutes_of(desk, deck) == 45


def test_a_change_by_another_window_can_be_taken_back(
    desk: DeckDesk, keeper: Keeper, tmp_path: Path, qtbot: QtBot
) -> None:
    deck = made(desk, qtbot)
    desk.take(lasting(deck, 20), What.LENGTH)
    qtbot.waitUntil(lambda: desk.is_saved(deck.id))
    other = open_keeping(tmp_path / "kept")
    kept = other.decks.get(deck.id)
    assert kept is not None
    other.decks.save(lasting(kept, 90))
    other.close()
    keeper.refresh()
    # What was saved here is told as well, and may be told first.
    qtbot.waitUntil(lambda: minutes_of(desk, deck) == 90)

    step = desk.undo(deck.id)
    assert step is not None
    assert step.what is What.ELSEWHERE
    assert minutes_of(desk, deck) == 20


def changed_elsewhere(folder: Path, deck: Deck, minutes: float) -> None:
    """What another window writes that this one has not read yet."""
    other = open_keeping(folder)
    kept = other.decks.get(deck.id)
    assert kept is not None
    other.decks.save(lasting(kept, minutes))
    other.close()


def parted(desk: DeckDesk, deck: Deck, minutes: float, tmp_path: Path, qtbot: QtBot) -> Deck:
    """The deck of this window after another one had changed the same."""
    changed_elsewhere(tmp_path / "kept", deck, 90)
    with qtbot.waitSignal(desk.parted) as told:
        desk.take(lasting(desk.deck(deck.id) or deck, minutes), What.LENGTH)
    before, after = told.args
    assert before == deck.id
    qtbot.waitUntil(lambda: desk.is_saved(after) and desk.is_saved(before))
    moved = desk.deck(after)
    assert moved is not None
    return moved


def test_a_deck_that_two_windows_change_is_parted_once(
    desk: DeckDesk, keeping: Keeping, tmp_path: Path, qtbot: QtBot
) -> None:
    deck = made(desk, qtbot)
    told: list[tuple[str, str]] = []
    desk.parted.connect(lambda before, after: told.append((before, after)))
    moved = parted(desk, deck, 20, tmp_path, qtbot)

    assert moved.id != deck.id
    for language, begins in (
        (Language.EN, "New presentation (copy "),
        (Language.FI, "Uusi esitys (kopio "),
        (Language.SV, "Ny presentation (kopia "),
    ):
        title = moved.title[language]
        assert title.startswith(begins)
        assert title.endswith(")")
        assert len(title) == len(f"{begins}13:10)")

    # Both type on, with pauses: there is no third.
    for minutes in (30, 45):
        changed_elsewhere(tmp_path / "kept", deck, 60 + minutes)
        desk.take(lasting(desk.deck(moved.id) or moved, minutes), What.LENGTH)
        qtbot.waitUntil(lambda: desk.is_saved(moved.id))
    kept = {each.id: each.minutes for each in keeping.decks.all()}
    assert kept == {deck.id: 105, moved.id: 45}
    assert told == [(deck.id, moved.id)]


def test_what_is_typed_before_the_parting_is_told_goes_along(
    desk: DeckDesk, keeper: Keeper, keeping: Keeping, tmp_path: Path, qtbot: QtBot
) -> None:
    deck = made(desk, qtbot)
    changed_elsewhere(tmp_path / "kept", deck, 90)
    desk.take(lasting(desk.deck(deck.id) or deck, 20), What.LENGTH)
    # Written on the other thread; this one has not heard of it.
    keeper.flush()
    assert len(keeping.decks.all()) == 2

    assert minutes_of(desk, deck) == 20
    with qtbot.waitSignal(desk.parted):
        desk.take(lasting(desk.deck(deck.id) or deck, 30), What.LENGTH)

    qtbot.waitUntil(lambda: all(desk.is_saved(each.id) for each in desk.own()))
    assert sorted(each.minutes for each in keeping.decks.all()) == [30, 90]
    assert minutes_of(desk, deck) == 90


def test_steps_are_taken_back_after_a_parting_and_stay_here(
    desk: DeckDesk, keeping: Keeping, tmp_path: Path, qtbot: QtBot
) -> None:
    deck = made(desk, qtbot)
    desk.take(lasting(desk.deck(deck.id) or deck, 10), What.LENGTH)
    qtbot.waitUntil(lambda: desk.is_saved(deck.id))
    moved = parted(desk, deck, 20, tmp_path, qtbot)

    assert desk.undo(deck.id) is None
    assert desk.undo(moved.id) is not None
    assert minutes_of(desk, moved) == 10
    assert desk.undo(moved.id) is not None
    assert minutes_of(desk, moved) == 0
    assert desk.redo(moved.id) is not None
    assert minutes_of(desk, moved) == 10
    qtbot.waitUntil(lambda: desk.is_saved(moved.id))
    now = desk.deck(moved.id)
    assert now is not None
    assert now.title == moved.title
    assert {each.id: each.minutes for each in keeping.decks.all()} == {deck.id: 90, moved.id: 10}


def test_taking_back_what_another_window_changed_makes_no_copy(
    desk: DeckDesk, keeper: Keeper, keeping: Keeping, tmp_path: Path, qtbot: QtBot
) -> None:
    deck = made(desk, qtbot)
    changed_elsewhere(tmp_path / "kept", deck, 90)
    keeper.refresh()
    qtbot.waitUntil(lambda: minutes_of(desk, deck) == 90)
    assert desk.undo(deck.id) is not None

    qtbot.waitUntil(lambda: desk.is_saved(deck.id))
    assert [each.minutes for each in keeping.decks.all()] == [0]


def test_what_was_added_before_a_parting_is_taken_out_of_the_deck_of_here(
    desk: DeckDesk, keeper: Keeper, keeping: Keeping, tmp_path: Path, qtbot: QtBot
) -> None:
    deck = made(desk, qtbot)
    after = added(deck, desk.making.slides_of([Address("recommendation/1")]))
    with qtbot.waitSignal(keeper.step_taken):
        desk.add(after, ("recommendation-1",), "Added.", is_new=False)
    qtbot.waitUntil(lambda: desk.is_saved(deck.id))
    moved = parted(desk, deck, 20, tmp_path, qtbot)
    with qtbot.waitSignal(keeper.restored):
        keeper.undo()

    assert names(keeping, moved) == ["title", "end"]
    assert names(keeping, deck) == ["title", "recommendation-1", "end"]


_TYPING = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from suunta.domain.deck_change import lasting
from suunta.domain.deck_changes import What
from suunta.services.keeping import open_keeping
from suunta.ui.keeper import Keeper
from suunta.ui.presentations.deck_desk import DeckDesk
from suunta.services.deck_making import DeckMaking
from suunta.domain.deck import Deck
from suunta.domain.language import Language

application = QGuiApplication(sys.argv)
keeper = Keeper(open_keeping(Path(sys.argv[1])))


class NoReady:
    ready = ()


desk = DeckDesk(keeper=keeper, presenting=NoReady(), making=None)
deck = desk.create(Deck({Language.EN: "Typed"}))
count = 0


def told():
    global count
    now = desk.deck(deck.id)
    if desk.is_saved(deck.id) and desk.problem is None:
        print(f"{now.minutes:g}", flush=True)
    count += 1
    desk.take(lasting(now, count), What.LENGTH, field="length")


desk.saved_changed.connect(told)
application.exec()
"""


def test_nothing_that_was_said_to_be_saved_is_lost_by_a_kill(tmp_path: Path) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        [sys.executable, "-c", _TYPING, str(tmp_path / "data")],
        stdout=subprocess.PIPE,
        env=environment,
        text=True,
    ) as process:
        assert process.stdout is not None
        said = [float(process.stdout.readline()) for _ in range(6)]
        process.send_signal(signal.SIGKILL)
        said += [float(line) for line in process.stdout.read().split()]

    keeping = open_keeping(tmp_path / "data")
    (deck,) = keeping.decks.all()
    keeping.close()
    assert deck.minutes >= said[-1]
    assert deck.title == {Language.EN: "Typed"}
