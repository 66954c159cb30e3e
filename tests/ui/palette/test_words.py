"""Names are taken apart into words without case and accents, each at its place."""

from __future__ import annotations

import pytest

from suunta.ui.palette.words import Word, folded, words_of


def test_words_know_where_they_stand() -> None:
    assert words_of("Dark or light") == (Word("dark", 0), Word("or", 5), Word("light", 8))


@pytest.mark.parametrize("text", ["Käyttötapaus", "Ångström İ", "recommendation/4", "ﬁ ß"])
def test_folding_moves_no_letter(text: str) -> None:
    assert len(folded(text)) == len(text.lower())


def test_accents_need_not_be_typed() -> None:
    assert folded("LÄÄKITYS å é") == "laakitys a e"


def test_an_identifier_has_its_parts_as_words() -> None:
    assert [word.text for word in words_of("term/ai-act_2")] == ["term", "ai", "act", "2"]
