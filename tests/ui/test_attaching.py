"""What looks for another passage: one thing at a time, and a step that can be taken back."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from suunta.domain.highlight import Highlight
from suunta.domain.language import Language
from suunta.domain.quotation import Quotation
from suunta.services.keeping import Keeping
from suunta.services.keeping.attaching import Passage
from suunta.ui.keeper import Keeper

OLD = Highlight("recommendation/1", Language.EN, "why", Quotation("the old words"))
OTHER = Highlight("recommendation/2", Language.EN, "why", Quotation("other words"))
NEW = Passage("recommendation/2", Language.EN, "action", "Two – Action", Quotation("new words"))


def test_who_begins_last_is_looked_for(keeper: Keeper) -> None:
    told: list[object] = []
    keeper.attaching.changed.connect(lambda: told.append(keeper.attaching.thing))

    keeper.attaching.begin(OLD)
    keeper.attaching.begin(OTHER)
    keeper.attaching.end()
    keeper.attaching.end()

    assert told == [OLD, OTHER, None]


def test_it_is_attached_in_a_step_that_can_be_taken_back(
    keeper: Keeper, keeping: Keeping, qtbot: QtBot
) -> None:
    keeping.highlights.save(OLD)
    keeper.attaching.begin(OLD)

    with qtbot.waitSignal(keeper.step_taken) as told:
        keeper.attaching.attach(NEW, edition="2026.1", told="It stands there.")
    assert told.args == ["It stands there."]
    assert keeper.attaching.thing is None
    assert [each.passage.quote for each in keeping.highlights.all()] == ["new words"]

    with qtbot.waitSignal(keeper.restored):
        keeper.undo()
    assert [each.passage.quote for each in keeping.highlights.all()] == ["the old words"]


def test_when_nothing_looks_for_a_passage_none_is_changed(keeper: Keeper, keeping: Keeping) -> None:
    kept = keeping.highlights.save(OLD)

    keeper.attaching.attach(NEW, edition="2026.1", told="It stands there.")
    keeper.flush()

    assert keeping.highlights.all() == (kept,)
    assert not keeper.can_undo()
