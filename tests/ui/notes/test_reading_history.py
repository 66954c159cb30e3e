"""What was read is remembered over the end of the program."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from suunta.domain.language import Language
from suunta.domain.reading_place import ReadingPlace
from suunta.services.keeping import Keeping
from suunta.ui.keeper import Keeper
from suunta.ui.notes import reading_history
from suunta.ui.notes.reading_history import ReadingHistory

HERE = ReadingPlace("recommendation/1", Language.EN, "why", 0.25)


def test_a_passage_counts_as_read_after_a_moment(
    qtbot: QtBot, keeper: Keeper, keeping: Keeping
) -> None:
    history = ReadingHistory(keeper=keeper, place=lambda: HERE, parent=keeper)

    history.follow()
    assert keeping.history.recent() == ()

    qtbot.waitUntil(lambda: bool(keeping.history.recent()))
    (place,) = keeping.history.recent()
    assert (place.document, place.anchor, place.position) == ("recommendation/1", "why", 0.25)
    assert reading_history.SETTLED < 1000


def test_the_last_passage_is_remembered_when_the_window_closes(
    keeper: Keeper, keeping: Keeping
) -> None:
    history = ReadingHistory(keeper=keeper, place=lambda: HERE, parent=keeper)
    history.follow()

    keeper.finish()

    assert [each.document for each in keeping.history.recent()] == ["recommendation/1"]


def test_before_anything_is_read_there_is_nothing_to_remember(
    qtbot: QtBot, keeper: Keeper, keeping: Keeping
) -> None:
    history = ReadingHistory(keeper=keeper, place=lambda: None, parent=keeper)

    history.save()
    keeper.finish()

    assert keeping.history.recent() == ()


def test_where_nothing_can_be_written_reading_goes_on_without_a_word(
    qtbot: QtBot, keeper: Keeper, keeping: Keeping
) -> None:
    history = ReadingHistory(keeper=keeper, place=lambda: HERE, parent=keeper)
    keeping.close()
    told: list[object] = []
    keeper.not_kept.connect(told.append)
    keeper.failed.connect(told.append)

    history.save()
    done: list[object] = []
    keeper.do(lambda: "the next", done.append)

    qtbot.waitUntil(lambda: done == ["the next"])
    assert told == []
