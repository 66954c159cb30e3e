"""How text becomes words to search."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from suunta.domain.language import Language
from suunta.search.analysis import STOP_WORDS, fold, stem, stems, words


def texts_of(text: str) -> list[str]:
    return [word.text for word in words(text)]


@pytest.mark.parametrize(
    "written",
    [
        "91%",
        "91 %",
        "91\u00a0%",
        "91\u202f%",
        "91 percent",
        "91 per cent",
        "91 prosenttia",
        "91\u00a0prosenttia",
        "91 procent",
    ],
)
def test_a_percentage_is_one_word_however_it_is_written(written: str) -> None:
    assert texts_of(written) == ["91%"]


@pytest.mark.parametrize("written", ["10,000", "10 000", "10\u00a0000", "10\u202f000", "10000"])
def test_thousands_are_one_word_however_they_are_separated(written: str) -> None:
    assert texts_of(written) == ["10000"]


@pytest.mark.parametrize("written", ["2.3", "2,3"])
def test_a_decimal_is_one_word_with_either_mark(written: str) -> None:
    assert texts_of(written) == ["2.3"]


def test_a_currency_sign_is_no_part_of_its_number() -> None:
    assert texts_of("€2.3\u00a0million, 2.3 € and €500,000") == [
        "2.3",
        "million",
        "2.3",
        "and",
        "500000",
    ]


def test_a_year_before_a_count_stays_a_year() -> None:
    assert texts_of("in 2025 100 people") == ["in", "2025", "100", "people"]


def test_a_full_stop_after_a_number_ends_a_sentence() -> None:
    assert texts_of("It was 80. Then 20%.") == ["it", "was", "80", "then", "20%"]


@pytest.mark.parametrize("written", ["Suunta", "SUUNTA", "Suunta's", "Suunta’s"])
def test_case_and_possession_do_not_matter(written: str) -> None:
    assert texts_of(written) == ["suunta"]


def test_parts_joined_by_a_hyphen_are_words_of_their_own() -> None:
    assert texts_of("Kanta-Häme") == ["kanta", "häme"]


def test_an_acronym_with_digits_is_one_word() -> None:
    assert texts_of("covid19 GPT4") == ["covid19", "gpt4"]


def test_a_word_tells_where_it_stands() -> None:
    text = "About 10 000 votes"

    assert [text[word.start : word.end] for word in words(text)] == ["About", "10 000", "votes"]


@given(st.text())
def test_words_of_any_text_follow_each_other_without_overlap(text: str) -> None:
    found = list(words(text))

    assert all(0 <= word.start < word.end <= len(text) and word.text for word in found)
    assert all(one.end <= other.start for one, other in pairwise(found))


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        (Language.EN, ("documented", "documenting", "documents")),
        (Language.FI, ("kokeilun", "kokeilussa", "kokeilut")),
        (Language.SV, ("rekommendation", "rekommendationen", "rekommendationer")),
    ],
)
def test_forms_of_a_word_share_their_stem(language: Language, forms: tuple[str, ...]) -> None:
    assert len({stem(word, language) for word in forms}) == 1


def test_a_typed_word_has_its_stem_in_every_language() -> None:
    assert {stem("kokeilussa", language) for language in Language} == stems("kokeilussa")


@pytest.mark.parametrize("number", ["91%", "10000", "2.3"])
def test_a_number_is_its_own_stem(number: str) -> None:
    assert stems(number) == {number}


def test_folding_forgives_missing_dots_and_accents() -> None:
    assert fold("häme ålands österbotten résumé") == "hame alands osterbotten resume"


@pytest.mark.parametrize("word", sorted(STOP_WORDS))
def test_a_stop_word_is_written_as_the_analysis_writes_it(word: str) -> None:
    assert texts_of(word) == [word]


@pytest.mark.parametrize(
    "written", ["STM:n", "STM:ssä", "STM:stä", "STM:lle", "STM:ään", "stm:n", "STM:t", "STM"]
)
def test_an_abbreviation_is_one_word_with_its_ending(written: str) -> None:
    assert texts_of(f"Kysy {written}, heti") == ["kysy", "stm", "heti"]


@pytest.mark.parametrize(
    ("written", "expected"),
    [("type:experiment", ["type", "experiment"]), ("ratio 3:n", ["ratio", "3", "n"])],
)
def test_another_colon_parts_words(written: str, expected: list[str]) -> None:
    assert texts_of(written) == expected
