"""A word that exists takes the place of the one that was meant by it."""

from __future__ import annotations

import pytest

from suunta.search.pieces import pieces_of
from suunta.ui.search.word_in_query import with_word


@pytest.mark.parametrize(
    ("query", "word", "expected"),
    [
        ("kirjaminnen", "kirjaaminen", "kirjaaminen"),
        ("shift kirjaminnen plan", "kirjaaminen", "shift kirjaaminen plan"),
        ("kirjaminnen shift", "shifts", "kirjaminnen shifts"),
        ('"shift plannning" kirjaaminen', "planning", '"shift planning" kirjaaminen'),
        ("Laakitysturvalisuus HUS", "lääkitysturvallisuus", "lääkitysturvallisuus HUS"),
        ("experimint type:experiment", "experiments", "experiments type:experiment"),
        ("county:pirkanma imaging", "pirkanmaa", "county:pirkanmaa imaging"),
        ('"imging" -"imaging of"', "imaging", '"imaging" -"imaging of"'),
        ("imging -imaging", "imaging", "imaging -imaging"),
        ("well-beng", "being", "well-being"),
        ("type:experiment", "kirjaaminen", "kirjaaminen"),
        ("", "kirjaaminen", "kirjaaminen"),
    ],
)
def test_only_the_wrong_word_is_replaced(query: str, word: str, expected: str) -> None:
    pieces = pieces_of(query, lambda facet, name: name if facet == "type" else None)

    assert with_word(query, pieces, word) == expected
