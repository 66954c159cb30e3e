"""Which typed words there is something to find for."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest

from suunta.search.known_words import KnownWords
from suunta.search.query import parse_query
from suunta.search.searcher import IndexSearcher


@pytest.fixture
def known(make_searcher: Callable[[Mapping[str, str]], IndexSearcher]) -> KnownWords:
    return make_searcher(
        {"term/a": "Plannings | Of | planning nurses", "term/b": "Plants | Of | lighthouses"}
    ).known


@pytest.mark.parametrize("word", ["nurses", "nurse", "NURSES".casefold(), "lighthouse"])
def test_a_word_is_known_in_any_form(known: KnownWords, word: str) -> None:
    assert known.knows(word)


def test_a_beginning_is_known_while_it_is_one(known: KnownWords) -> None:
    assert known.knows("lighth", is_beginning=True)
    assert not known.knows("lighth")


def test_the_beginning_of_an_ending_that_no_text_has_is_left_out(known: KnownWords) -> None:
    assert known.begun_with("lighthouseq") == ("lighthouses",)
    assert known.begun_with("nurq") == ()


def test_an_unknown_word_is_corrected_to_the_one_that_was_meant(known: KnownWords) -> None:
    assert known.corrections(parse_query("nusres lighthouses")) == {"nusres": "nurses"}


def test_of_the_forms_of_a_word_one_is_suggested(known: KnownWords) -> None:
    assert known.suggestions(parse_query("plamnimgs nurses")) == ("plannings",)
