"""A text taken apart once."""

from __future__ import annotations

from suunta.domain.language import Language
from suunta.search.analysed_text import analyse, keys_of

TEXT = "Potilasturvallisuus paranee. STM:n ohje (2025) auttaa!\nToinen kappale."


def test_a_text_has_its_words_and_sentences() -> None:
    analysed = analyse(TEXT, Language.FI)

    assert [word.text for word in analysed.words][:4] == [
        "potilasturvallisuus",
        "paranee",
        "stm",
        "ohje",
    ]
    assert [TEXT[start:end] for start, end in analysed.sentences] == [
        "Potilasturvallisuus paranee.",
        "STM:n ohje (2025) auttaa!",
        "Toinen kappale.",
    ]


def test_words_are_held_by_form_and_by_part_in_their_order() -> None:
    analysed = analyse(TEXT, Language.FI)

    held = analysed.holding(["fi:kappale", "fi:turvallisuus", "nowhere"])

    assert [word.text for word in held] == ["potilasturvallisuus", "kappale"]


def test_a_word_is_found_by_all_that_it_is_made_of() -> None:
    keys = keys_of("potilasturvallisuutta", Language.FI)

    assert {"potilasturvallisuutta", "fi:potilasturvallisuus", "fi:potilas"} <= keys


def test_a_text_is_taken_apart_once() -> None:
    assert analyse(TEXT, Language.FI) is analyse(TEXT, Language.FI)
