"""Words are filled with numbers; each number is remembered with what must stand beside it."""

from __future__ import annotations

import pytest

from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.services.charting import Charting
from suunta.services.presenting_sources import Cited
from suunta.services.presenting_words import Filling


@pytest.fixture
def filling(knowledge: KnowledgeBase, labels: Labels) -> Filling:
    return Filling(knowledge, labels, Charting(knowledge, labels), Language.FI)


def test_words_without_numbers_stay_as_they_were_typed(filling: Filling) -> None:
    assert filling.words("it's - 'mine'") == "it's - 'mine'"
    assert filling.figures == {}


def test_each_number_is_remembered_once_in_the_order_of_its_use(filling: Filling) -> None:
    filling.words("{{figure/votes}} {{figure/discussions}} {{figure/votes}}")

    assert list(filling.figures) == ["figure/votes", "figure/discussions"]


def test_base_date_and_source_are_told_once_each(filling: Filling) -> None:
    filling.words("{{figure/positive-experiences}} {{figure/daily-use}}")

    notes = filling.footnotes([Cited("Another source", "A place")])

    assert [note.name for note in notes] == ["Kohdejoukko", "Ajankohta", "Lähde", "Lähde"]
    assert notes[-1].text == "Another source: A place"


def test_without_decoys_there_is_nothing_to_choose_from(filling: Filling) -> None:
    assert filling.numbers("figure/daily-use", ()) == ()
    assert [right for _, right in filling.numbers("figure/daily-use", (1, 99))] == [
        False,
        True,
        False,
    ]
