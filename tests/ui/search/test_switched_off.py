"""What is left out, and for how long."""

from __future__ import annotations

import pytest

from suunta.ui.search.switched_off import NOTHING_OFF, Stand

OFF = NOTHING_OFF.adding(
    (Stand("documentation", "kirjaaminen"), Stand("dokumentation", "kirjaaminen"))
)


def test_every_word_counts_once() -> None:
    off = OFF.adding((Stand("documentation", "merkintä"), Stand("documentation", "kirjaaminen")))

    assert off.words == ("documentation", "dokumentation")


@pytest.mark.parametrize(
    ("query", "is_kept"),
    [
        ("Kirjaaminen", True),
        ("kirjaaminen type:experiment", True),
        ("uusi kirjaaminen", True),
        ("kirjaamine", False),
        ("", False),
    ],
)
def test_it_holds_as_long_as_the_typed_word_is_there(query: str, is_kept: bool) -> None:
    assert (OFF.for_query(query) == OFF) is is_kept
    assert bool(OFF.for_query(query).words) is is_kept


def test_of_two_typed_words_each_keeps_its_own() -> None:
    off = OFF.adding((Stand("vuoro", "shift"),))

    assert off.for_query("shift plan").words == ("vuoro",)


def test_a_name_of_several_words_holds_as_long_as_all_of_them_are_typed() -> None:
    off = NOTHING_OFF.adding((Stand("vuorosuunnittelu", "shift planning"),))

    assert off.for_query("Shift planning HUS").words == ("vuorosuunnittelu",)
    assert off.for_query("shift plan").words == ()


def test_a_word_refused_in_one_part_is_still_searched_for_in_the_other() -> None:
    off = OFF.adding((Stand("kirjaaminen", "kirjaminnen", is_correction=True),))

    assert off.corrections == {"kirjaaminen"}
    assert off.expansions == {"documentation", "dokumentation"}
    assert off.words == ("documentation", "dokumentation", "kirjaaminen")
