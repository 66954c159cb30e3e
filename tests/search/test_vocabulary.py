"""Completions of a beginning, and the nearest word to a mistake."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from suunta.search.vocabulary import FEW_COMPLETIONS, MOST_COMPLETIONS, MOST_PASSAGES, Vocabulary

WORDS = {
    "plan": 4,
    "planning": 9,
    "planner": 2,
    "plane": 2,
    "risk": 5,
    "pet": 7,
    "häme": 3,
    "hame": 3,
    "documentation": 20,
    "documentary": 1,
    "91%": 2,
    "919": 1,
}


@pytest.fixture
def vocabulary() -> Vocabulary:
    return Vocabulary(WORDS)


def test_completions_come_with_the_most_frequent_first(vocabulary: Vocabulary) -> None:
    assert vocabulary.completions("plan") == ("planning", "plane", "planner")


def test_a_whole_word_is_no_completion_of_itself(vocabulary: Vocabulary) -> None:
    assert vocabulary.completions("planning") == ()


def test_a_number_is_completed_with_its_unit(vocabulary: Vocabulary) -> None:
    assert vocabulary.completions("91") == ("91%", "919")


def test_a_beginning_of_nothing_has_no_completions(vocabulary: Vocabulary) -> None:
    assert vocabulary.completions("xyz") == ()


def test_three_letters_have_every_completion() -> None:
    many = {f"con{number:03}": 1 for number in range(MOST_COMPLETIONS)}

    assert set(Vocabulary(many).completions("con")) == set(many)


def test_completions_that_stand_everywhere_are_only_as_many_as_are_quick() -> None:
    many = {f"con{number:03}": MOST_PASSAGES // 10 for number in range(100)}

    assert len(Vocabulary(many).completions("con")) == 10


def test_a_few_completions_are_there_however_common_they_are() -> None:
    many = {f"con{number:03}": MOST_PASSAGES for number in range(100)}

    assert len(Vocabulary(many).completions("con")) == FEW_COMPLETIONS


def test_where_nothing_is_near_the_nearest_are_suggested(vocabulary: Vocabulary) -> None:
    assert vocabulary.nearest("dokumentasjon") is None
    assert vocabulary.suggestions("dokumentasjon", 3) == ("documentation",)


def test_suggestions_come_with_the_nearest_first_and_no_more_than_asked_for() -> None:
    near = Vocabulary({"planning": 1, "planting": 9, "plaiting": 9})

    assert near.suggestions("plannning", 2) == ("planning", "planting")


def test_two_letters_have_the_most_frequent_completions_only() -> None:
    many = {f"con{number:03}": number for number in range(200)}

    completions = Vocabulary(many).completions("co")

    assert completions == tuple(f"con{number:03}" for number in range(199, 191, -1))
    assert len(completions) == FEW_COMPLETIONS


@pytest.mark.parametrize(
    ("mistake", "meant"),
    [
        ("documentaton", "documentation"),  # a letter left out
        ("documenntation", "documentation"),  # a letter too many
        ("documemtation", "documentation"),  # another letter
        ("documetnation", "documentation"),  # two letters the other way round
        ("ocumentation", "documentation"),
        ("documentatio", "documentation"),
        ("xdocumentation", "documentation"),
        ("domentation", "documentation"),  # two mistakes in a long word
        ("rsk", "risk"),
        ("rizk", "risk"),
        ("irsk", "risk"),
        ("risks", "risk"),
        ("pett", "pet"),
        ("hämw", "häme"),
        ("hme", "häme"),
    ],
)
def test_a_mistake_is_near_to_the_word_that_was_meant(
    vocabulary: Vocabulary, mistake: str, meant: str
) -> None:
    assert vocabulary.nearest(mistake) == meant


@pytest.mark.parametrize(
    "word",
    [
        "",
        "pe",  # too short
        "pat",  # three letters for three: too many neighbours
        "plxxing",  # two mistakes in a short word
        "dokumentaaaation",  # three mistakes
        "92%",
        "1999",
    ],
)
def test_what_is_near_to_nothing_stays_as_it_is(vocabulary: Vocabulary, word: str) -> None:
    assert vocabulary.nearest(word) is None


def test_of_equally_near_words_the_more_frequent_is_meant() -> None:
    assert Vocabulary({"care": 2, "cart": 9, "carp": 5}).nearest("carx") == "cart"


def test_of_equally_near_words_one_with_the_same_first_letter_is_meant() -> None:
    assert Vocabulary({"ball": 2, "tall": 9}).nearest("bxall") == "ball"


def test_fewer_mistakes_count_more_than_frequency() -> None:
    assert Vocabulary({"planning": 1, "planting": 99}).nearest("plannign") == "planning"


def test_the_more_frequent_is_meant_among_any_number_of_neighbours() -> None:
    neighbours = {f"car{letter}": 1 for letter in "abcdefghijklmnopqrstuvwy"} | {"carz": 2}

    assert Vocabulary(neighbours).nearest("carx") == "carz"


def test_a_word_as_it_is_written_is_meant_rather_than_its_folded_form() -> None:
    assert Vocabulary({"hame": 3, "häme": 3}).nearest("hamme") == "häme"


def test_missing_dots_are_no_mistake() -> None:
    assert Vocabulary({"pirkanmaalainen": 1, "hämeenlinna": 1}).nearest("hameenlina") == (
        "hämeenlinna"
    )


def test_it_knows_which_words_there_are(vocabulary: Vocabulary) -> None:
    assert "planning" in vocabulary
    assert "planing" not in vocabulary
    assert len(vocabulary) == len(WORDS)


def test_an_empty_vocabulary_has_nothing_to_offer() -> None:
    empty = Vocabulary({})

    assert (empty.nearest("planning"), empty.completions("pla")) == (None, ())


@given(
    st.dictionaries(st.text(min_size=1, max_size=8), st.integers(1, 9), max_size=20),
    st.text(min_size=1, max_size=10),
)
def test_any_word_may_be_asked_for(frequencies: dict[str, int], word: str) -> None:
    vocabulary = Vocabulary(frequencies)

    assert vocabulary.nearest(word) in (None, *frequencies)
    assert all(found.startswith(word) for found in vocabulary.completions(word))
