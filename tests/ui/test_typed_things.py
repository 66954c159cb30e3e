"""Things as they are typed: on the disk within a moment, tried again where that fails."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from suunta.domain.errors import NotKept, WhyNotKept
from suunta.domain.workshop import Workshop
from suunta.services.keeping import Keeping
from suunta.ui import typed_things
from suunta.ui.keeper import Keeper
from suunta.ui.typed_things import TypedThings

DAY = Workshop("Day")


@pytest.fixture
def typed(keeper: Keeper) -> TypedThings[Workshop]:
    return TypedThings(keeper, keeper.keeping.workshops, lambda workshop: workshop.title)


def test_every_change_is_on_the_disk_in_a_moment(
    qtbot: QtBot, typed: TypedThings[Workshop], keeping: Keeping
) -> None:
    with qtbot.waitSignal(typed.saved, timeout=2000) as told:
        typed.put(DAY)

    assert told.args == [frozenset({DAY.id})]
    assert [each.title for each in keeping.workshops.all()] == ["Day"]
    assert typed_things.SOON <= 150


def test_typing_on_and_on_is_saved_while_one_types(
    qtbot: QtBot, typed: TypedThings[Workshop], keeping: Keeping
) -> None:
    latest = DAY
    for number in range(40):
        latest = replace(latest, title=f"{latest.title}{number}")
        typed.put(latest)
        qtbot.wait(10)

    # A timer that began anew at every key would have saved nothing yet.
    assert keeping.workshops.all()
    qtbot.waitUntil(lambda: not typed.waiting())
    assert keeping.workshops.all()[0].title == latest.title


def test_what_is_typed_counts_before_what_is_saved(
    typed: TypedThings[Workshop], keeping: Keeping
) -> None:
    keeping.workshops.save(DAY)

    typed.put(replace(DAY, title="Day 2"))

    latest = typed.latest(DAY.id)
    assert latest is not None
    assert latest.title == "Day 2"
    assert typed.is_waiting(DAY.id)
    assert typed.latest("nothing") is None
    assert typed.texts() == ("Day 2",)


def test_what_could_not_be_saved_stays_and_is_tried_again(
    qtbot: QtBot,
    typed: TypedThings[Workshop],
    keeping: Keeping,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    monkeypatch.setattr(typed_things, "AGAIN", 30)
    real, is_full = keeping.workshops.save, [True]

    def save(workshop: Workshop) -> Workshop:
        if is_full[0]:
            raise NotKept(WhyNotKept.FULL, tmp_path, workshop)
        return real(workshop)

    monkeypatch.setattr(keeping.workshops, "save", save)
    with qtbot.waitSignal(typed.not_saved) as told:
        typed.put(DAY)
    assert told.args is not None
    assert told.args[0].why is WhyNotKept.FULL
    assert typed.problem is told.args[0]
    assert typed.is_waiting(DAY.id)

    is_full[0] = False
    qtbot.waitUntil(lambda: not typed.is_waiting(DAY.id))
    assert typed.problem is None
