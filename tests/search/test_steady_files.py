"""Two indexes of the same texts are the same, byte for byte."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from pathlib import Path

from suunta.domain.knowledge_base import KnowledgeBase
from suunta.search.index import build_index
from suunta.search.steady_files import steady_names

MakeKnowledge = Callable[[Mapping[str, str]], KnowledgeBase]


def test_the_same_texts_make_the_same_files(tmp_path: Path, make_knowledge: MakeKnowledge) -> None:
    texts = {"vision/aims": "Three aims | Aims | Better care", "vision/paper": "The paper"}
    built = []
    for name in ("here", "there"):
        build_index(make_knowledge(texts), tmp_path / name)
        built.append({file.name: file.read_bytes() for file in (tmp_path / name).iterdir()})

    assert len(built[0]) > 3
    assert built[0] == built[1]


def test_chance_goes_on_as_if_nothing_had_been_named() -> None:
    random.seed(5)
    expected = [random.random() for _ in range(3)]
    random.seed(5)
    drawn = [random.random()]
    with steady_names():
        random.random()
    drawn += [random.random() for _ in range(2)]

    assert drawn == expected
