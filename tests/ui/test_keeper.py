"""The window's hold on what is kept: in order, off the interface thread, taken back in one step."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from suunta.domain.bookmark import Bookmark
from suunta.domain.errors import NotKept, WhyNotKept
from suunta.domain.note import Note
from suunta.services.keeping import Keeping, open_keeping
from suunta.ui.keeper import Keeper

NOTE = Note("Ask Liisa.", "recommendation/1")
BOOKMARK = Bookmark("recommendation/2")


def test_writes_run_in_their_order_on_a_thread_of_their_own(qtbot: QtBot, keeper: Keeper) -> None:
    ran: list[tuple[int, bool]] = []
    here = threading.get_ident()

    for number in range(50):
        keeper.do(lambda number=number: ran.append((number, threading.get_ident() == here)))

    qtbot.waitUntil(lambda: len(ran) == 50)
    assert ran == [(number, False) for number in range(50)]


def test_an_answer_comes_back_to_the_interface_thread(qtbot: QtBot, keeper: Keeper) -> None:
    told: list[tuple[Note, int]] = []

    keeper.do(
        lambda: keeper.keeping.notes.save(NOTE),
        lambda kept: told.append((kept, threading.get_ident())),
    )

    qtbot.waitUntil(lambda: bool(told))
    kept, thread = told[0]
    assert (kept.id, thread) == (NOTE.id, threading.get_ident())


def test_a_change_is_told_on_the_interface_thread(qtbot: QtBot, keeper: Keeper) -> None:
    threads: list[int] = []
    keeper.changed.connect(lambda _names: threads.append(threading.get_ident()))

    with qtbot.waitSignal(keeper.changed) as told:
        keeper.do(lambda: keeper.keeping.notes.save(NOTE))

    assert told.args == [frozenset({"note"})]
    assert threads == [threading.get_ident()]


def test_a_deletion_of_several_things_is_taken_back_in_one_step(
    qtbot: QtBot, keeper: Keeper, keeping: Keeping
) -> None:
    keeping.notes.save(NOTE)
    keeping.bookmarks.save(BOOKMARK)

    with qtbot.waitSignal(keeper.step_taken) as told:
        keeper.delete((NOTE, BOOKMARK), "Two things deleted.")
    assert (keeping.notes.all(), keeping.bookmarks.all()) == ((), ())
    assert told.args == ["Two things deleted."]

    with qtbot.waitSignal(keeper.restored):
        keeper.undo()
    assert [note.text for note in keeping.notes.all()] == ["Ask Liisa."]
    assert [each.document for each in keeping.bookmarks.all()] == ["recommendation/2"]
    assert not keeper.can_undo()


def test_deletions_are_taken_back_one_after_the_other(
    qtbot: QtBot, keeper: Keeper, keeping: Keeping
) -> None:
    other = Note("Another.", "recommendation/1")
    for note in (NOTE, other):
        keeping.notes.save(note)
        with qtbot.waitSignal(keeper.step_taken):
            keeper.delete(note, "Note deleted.")

    with qtbot.waitSignal(keeper.restored):
        keeper.undo()

    assert [note.text for note in keeping.notes.all()] == ["Another."]
    assert keeper.can_undo()


def test_a_deletion_that_is_still_being_written_is_taken_back(
    qtbot: QtBot, keeper: Keeper, keeping: Keeping
) -> None:
    note = keeping.notes.save(NOTE)
    go_on = threading.Event()
    keeper.do(lambda: go_on.wait(10))
    keeper.delete(note, "Deleted.")
    assert keeper.can_undo()

    with qtbot.waitSignals([keeper.step_taken, keeper.restored], order="strict"):
        keeper.undo()
        go_on.set()

    assert keeping.notes.get(note.id) is not None
    assert not keeper.can_undo()


def test_a_step_that_failed_is_none(qtbot: QtBot, keeper: Keeper) -> None:
    def fail() -> None:
        raise ValueError

    with qtbot.waitSignal(keeper.failed):
        keeper.take_step(fail, lambda: None, "Done.")

    assert not keeper.can_undo()


def test_what_is_typed_just_before_a_deletion_is_in_the_bin(
    qtbot: QtBot, keeper: Keeper, keeping: Keeping
) -> None:
    keeper.typed.put(NOTE)

    with qtbot.waitSignal(keeper.step_taken):
        keeper.delete(NOTE, "Note deleted.")

    assert keeping.notes.all() == ()
    assert [each.value.id for each in keeping.bin.all()] == [NOTE.id]


def test_what_cannot_be_written_is_told_and_the_next_write_goes_on(
    qtbot: QtBot, keeper: Keeper, tmp_path: Path
) -> None:
    def fail() -> None:
        raise NotKept(WhyNotKept.FULL, tmp_path)

    with qtbot.waitSignal(keeper.not_kept) as told:
        keeper.do(fail)

    assert told.args is not None
    assert told.args[0].why is WhyNotKept.FULL
    with qtbot.waitSignal(keeper.changed):
        keeper.do(lambda: keeper.keeping.notes.save(NOTE))


def test_who_comes_back_to_the_window_sees_what_another_process_wrote(
    qtbot: QtBot, keeper: Keeper, keeping: Keeping, tmp_path: Path
) -> None:
    note = keeping.notes.save(NOTE)
    other = open_keeping(tmp_path / "kept")
    other.notes.save(replace(note, text="Ask Liisa and Matti."))
    other.settings.choose("page-zoom", 150)
    assert [each.text for each in keeping.notes.all()] == ["Ask Liisa."]

    with qtbot.waitSignal(keeper.changed) as told:
        come_back()

    assert told.args is not None
    assert {"note", "setting"} <= told.args[0]
    assert [each.text for each in keeping.notes.all()] == ["Ask Liisa and Matti."]
    with qtbot.assertNotEmitted(keeper.changed):
        come_back()
        keeper.flush()
    other.close()


def test_what_is_being_typed_and_what_another_process_wrote_are_both_kept(
    qtbot: QtBot, keeper: Keeper, keeping: Keeping, tmp_path: Path
) -> None:
    note = keeping.notes.save(NOTE)
    other = open_keeping(tmp_path / "kept")
    other.notes.save(replace(note, text="Written elsewhere."))
    other.close()

    keeper.typed.put(replace(note, text="Typed here"))
    come_back()
    keeper.typed.put(replace(note, text="Typed here, and on"))
    with qtbot.waitSignal(keeper.typed.saved):
        keeper.typed.save()

    assert {each.text for each in keeping.notes.all()} == {
        "Typed here, and on",
        "Written elsewhere.",
    }


def test_a_file_that_is_away_when_one_comes_back_is_no_mishap(
    qtbot: QtBot, keeper: Keeper, keeping: Keeping, tmp_path: Path
) -> None:
    keeping.notes.save(NOTE)
    (tmp_path / "kept").rename(tmp_path / "away")

    with qtbot.assertNotEmitted(keeper.failed), qtbot.assertNotEmitted(keeper.not_kept):
        come_back()
        keeper.flush()

    assert [each.text for each in keeping.notes.all()] == ["Ask Liisa."]
    with qtbot.waitSignal(keeper.not_kept):
        keeper.do(lambda: keeping.notes.save(NOTE))


def come_back() -> None:
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    application.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)


def test_finishing_waits_until_everything_is_on_the_disk(tmp_path: Path, qapp: object) -> None:
    keeping = open_keeping(tmp_path)
    keeper = Keeper(keeping)
    typed = Note("Typed last.", "recommendation/1")

    for number in range(20):
        keeper.do(lambda number=number: keeping.notes.save(Note(str(number))))
    keeper.typed.put(typed)
    keeper.finish()
    keeping.close()

    again = open_keeping(tmp_path)
    assert len(again.notes.all()) == 21
    assert again.notes.get(typed.id) is not None
    again.close()
