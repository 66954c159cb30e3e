"""What a new edition did to the highlights, looked up beside the interface."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, QThreadPool
from pytestqt.qtbot import QtBot

from suunta.domain.highlight import Highlight
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.language import Language
from suunta.domain.quotation import Quotation
from suunta.services.keeping import Keeping
from suunta.ui.keeper import Keeper
from suunta.ui.notes.kept_fates import KeptFates

WORDS = "It asks organisations to find their use cases"
MOVED = Highlight(
    "recommendation/1",
    Language.EN,
    "why",
    Quotation(WORDS.replace("find", "look for"), "somebody has to lead its adoption.", "and"),
    edition="2024.1",
)
LOST = Highlight(
    "recommendation/1", Language.EN, "why", Quotation("Never said " * 6), edition="2024.1"
)
HERE = Highlight("recommendation/1", Language.EN, "why", Quotation(WORDS), edition="2024.1")


@pytest.fixture
def fates(keeper: Keeper, knowledge: KnowledgeBase, pool: QThreadPool) -> KeptFates:
    return KeptFates(keeper=keeper, knowledge=knowledge, pool=pool, parent=QObject(keeper))


def test_what_moved_and_what_is_lost_is_found_out(
    fates: KeptFates, keeping: Keeping, qtbot: QtBot
) -> None:
    for each in (MOVED, LOST, HERE):
        keeping.highlights.save(each)

    with qtbot.waitSignal(fates.changed):
        fates.look_again()

    outcomes = {identifier: found.outcome.value for identifier, found in fates.found.items()}
    assert outcomes == {MOVED.id: "moved", LOST.id: "lost"}


def test_the_place_of_what_moved_can_be_asked_for(
    fates: KeptFates, keeping: Keeping, qtbot: QtBot
) -> None:
    for each in (MOVED, LOST):
        keeping.highlights.save(each)
    with qtbot.waitSignal(fates.changed):
        fates.look_again()

    place = fates.place_of(MOVED)

    assert place is not None
    assert (place.document, place.anchor) == ("recommendation/1", "why")
    assert place.quotation.quote == WORDS
    assert fates.place_of(LOST) is None
    assert fates.place_of(HERE) is None


def test_without_highlights_nothing_is_looked_for(fates: KeptFates, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(fates.changed, wait=50):
        fates.look_again()
