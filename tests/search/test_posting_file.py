"""The postings as plain numbers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from suunta.domain.knowledge_base import KnowledgeBase
from suunta.search.index import build_index, open_index
from suunta.search.lexicon import read_lexicon
from suunta.search.posting_file import read_postings
from suunta.search.schema import FIELDS


@pytest.fixture
def folder(tmp_path: Path, make_knowledge: Callable[[Mapping[str, str]], KnowledgeBase]) -> Path:
    written = {
        "vision/a": "Care and care | Aims | Better care of shifts, care for all",
        "vision/b": "Shifts | Short | Nothing",
    }
    build_index(make_knowledge(written), tmp_path / "built")
    return tmp_path / "built"


def test_every_posting_is_that_of_whoosh(folder: Path) -> None:
    lexicon = read_lexicon(folder)
    postings = read_postings(folder, lexicon)

    with open_index(folder).reader() as reader:
        for field in FIELDS:
            for term, count in lexicon.terms[field].items():
                matcher, expected = reader.postings(field, term), []
                while matcher.is_active():
                    expected.append((matcher.id(), matcher.weight()))
                    matcher.next()
                assert list(postings.of(field, term, count)) == expected
    assert list(postings.of("body_exact", "care", 1)) == [(0, 2)]


def test_postings_of_another_lexicon_are_refused(folder: Path) -> None:
    stored = (folder / "postings.bin").read_bytes()
    (folder / "postings.bin").write_bytes(stored + b"\0\0")

    with pytest.raises(ValueError, match="lexicon"):
        read_postings(folder, read_lexicon(folder))
