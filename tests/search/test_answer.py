"""What an answer knows of the words that were searched for."""

from __future__ import annotations

import pytest

from suunta.search.answer import Answer

SEARCHED = Answer((), (), stems=frozenset({"shift", "häme"}), forms=frozenset({"shifts", "hame"}))


@pytest.mark.parametrize("word", ["shifts", "shift", "shifting", "häme", "hame"])
def test_a_word_a_form_of_it_and_its_accented_spelling_are_matches(word: str) -> None:
    assert SEARCHED.is_match(word)


@pytest.mark.parametrize("word", ["ship", "shi", "", "häm"])
def test_another_word_is_no_match(word: str) -> None:
    assert not SEARCHED.is_match(word)
