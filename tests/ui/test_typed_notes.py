"""Notes as they are typed: on the disk within a moment, tried again where that fails."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from suunta.domain.errors import NotKept, WhyNotKept
from suunta.domain.note import Note
from suunta.services.keeping import Keeping
from suunta.ui import typed_notes
from suunta.ui.keeper import Keeper

NOTE = Note("A", "recommendation/1")


def test_every_change_is_on_the_disk_within_300_milliseconds(
    qtbot: QtBot, keeper: Keeper, keeping: Keeping
) -> None:
    began = time.monotonic()

    with qtbot.waitSignal(keeper.typed.saved, timeout=2000) as told:
        keeper.typed.put(NOTE)

    assert told.args == [frozenset({NOTE.id})]
    assert keeping.notes.all()[0].text == "A"
    assert typed_notes.SOON <= 150
    assert time.monotonic() - began < 2


def test_typing_on_and_on_is_saved_while_one_types(
    qtbot: QtBot, keeper: Keeper, keeping: Keeping
) -> None:
    typed = NOTE
    for number in range(40):
        typed = replace(typed, text=f"{typed.text}{number}")
        keeper.typed.put(typed)
        qtbot.wait(10)

    # A timer that began anew at every key would have saved nothing yet.
    assert keeping.notes.all()
    qtbot.waitUntil(lambda: not keeper.typed.has_waiting())
    assert keeping.notes.all()[0].text == typed.text


def test_what_is_typed_counts_before_what_is_saved(keeper: Keeper, keeping: Keeping) -> None:
    keeping.notes.save(NOTE)

    keeper.typed.put(replace(NOTE, text="AB"))

    latest = keeper.typed.latest(NOTE.id)
    assert latest is not None
    assert latest.text == "AB"
    assert keeper.typed.is_waiting(NOTE.id)


def test_what_could_not_be_saved_stays_and_is_tried_again(
    qtbot: QtBot, keeper: Keeper, keeping: Keeping, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(typed_notes, "AGAIN", 30)
    real, is_full = keeping.notes.save, [True]

    def save(note: Note) -> Note:
        if is_full[0]:
            raise NotKept(WhyNotKept.FULL, tmp_path, note)
        return real(note)

    monkeypatch.setattr(keeping.notes, "save", save)
    with qtbot.waitSignal(keeper.typed.not_saved) as told:
        keeper.typed.put(NOTE)
    assert told.args is not None
    assert told.args[0].why is WhyNotKept.FULL
    assert keeper.typed.waiting() == (NOTE,)

    is_full[0] = False
    with qtbot.waitSignal(keeper.typed.saved):
        pass
    assert keeping.notes.all()[0].text == "A"
    assert keeper.typed.problem is None
