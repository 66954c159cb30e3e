"""Words that Finnish joins to a name with a space and a hyphen."""

from __future__ import annotations

import pytest

from suunta.search.tails import Tails

TAILS = Tails(["Kirjaus Gosta Aide -sovelluksella, eikä muuta.", "A range of 5 -10, and -pet."])


@pytest.mark.parametrize("tail", ["sovelluksella", "sovelluksen"])
def test_a_word_written_after_a_name_belongs_to_it_in_any_form(tail: str) -> None:
    assert TAILS.has("aide", tail)


@pytest.mark.parametrize(
    ("name", "tail"),
    [("aide", "pet"), ("gosta", "sovellus"), ("and", "pet2"), ("", "sovellus"), ("aide", "")],
)
def test_another_name_or_word_does_not(name: str, tail: str) -> None:
    assert not TAILS.has(name, tail)


def test_texts_without_such_words_have_none() -> None:
    assert not Tails(["real-time", "one – two", "- item"]).has("real", "time")
