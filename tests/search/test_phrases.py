"""Words that stand together, as Whoosh finds them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from suunta.domain.knowledge_base import KnowledgeBase
from suunta.search.index import build_index
from suunta.search.phrases import Phrases
from suunta.search.scoring import inverse_frequency

MakeKnowledge = Callable[[Mapping[str, str]], KnowledgeBase]


@pytest.fixture
def folder(tmp_path: Path, make_knowledge: MakeKnowledge) -> Path:
    written = {f"term/{n}": f"Title | Heading | common {'rare' if n else 'word'}" for n in range(9)}
    build_index(make_knowledge(written), tmp_path / "built")
    return tmp_path / "built"


def test_the_rows_of_a_phrase_come_with_their_scores(folder: Path) -> None:
    phrases = Phrases(folder)

    rows = list(phrases.rows(("common", "word")))

    phrases.close()
    assert [row for row, _ in rows] == [0]
    assert rows[0][1] > 0


def test_words_the_other_way_round_are_no_phrase(folder: Path) -> None:
    phrases = Phrases(folder)

    assert list(phrases.rows(("word", "common"))) == []

    phrases.close()


def test_a_phrase_is_weighed_with_the_figures_of_single_words(folder: Path) -> None:
    phrases = Phrases(folder)
    whoosh = phrases._searcher

    assert whoosh.weighting.idf(whoosh, "body_exact", "word") == inverse_frequency(1, 9)

    phrases.close()
