"""Kept things for pictures: never anybody's own."""

from __future__ import annotations

from pathlib import Path

import pytest

from suunta import paths
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.language import Language
from suunta.services.keeping import Keeping
from suunta.ui.notes.notes_example import keep_examples


@pytest.mark.parametrize("language", list(Language))
def test_there_is_a_thing_of_each_kind(
    keeping: Keeping, knowledge: KnowledgeBase, language: Language
) -> None:
    keep_examples(keeping, knowledge, language)

    assert keeping.bookmarks.all()
    assert keeping.searches.all()
    (note,) = keeping.notes.all()
    marked = keeping.highlights.get(note.highlight)
    assert marked is not None
    assert marked.language is language
    assert not (Path(paths.data_folder()) / "suunta.db").exists()
