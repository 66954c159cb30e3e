"""The analysis of the fields, as the index uses it."""

from __future__ import annotations

from suunta.search.schema import (
    EXACT,
    FIELDS,
    FORMS,
    PARTS,
    ExactAnalyzer,
    TermAnalyzer,
    make_schema,
)


def test_an_accented_word_stands_with_its_folded_form_in_one_place() -> None:
    tokens = [
        (token.text, token.pos) for token in ExactAnalyzer()("Kanta-Häme now", positions=True)
    ]

    assert tokens == [("kanta", 0), ("häme", 1), ("hame", 1), ("now", 2)]


def test_terms_are_taken_as_they_were_made() -> None:
    assert [token.text for token in TermAnalyzer()("en:document en:servic 91%")] == [
        "en:document",
        "en:servic",
        "91%",
    ]


def test_a_second_value_of_a_field_starts_where_it_is_told() -> None:
    assert [
        token.pos for token in ExactAnalyzer()("shift planning", positions=True, start_pos=7)
    ] == [7, 8]


def test_analyzers_of_one_kind_are_equal() -> None:
    assert ExactAnalyzer() == ExactAnalyzer()
    assert ExactAnalyzer() != TermAnalyzer()


def test_every_field_that_is_searched_is_in_the_schema() -> None:
    assert set(FIELDS) == set(make_schema().names())


def test_the_title_weighs_more_than_the_text_and_a_word_more_than_a_part_of_one() -> None:
    assert FORMS["title"] > FORMS["body"] >= FORMS["heading"]
    assert EXACT["title_exact"] > EXACT["body_exact"]
    assert PARTS["title_parts"] < FORMS["title"]
    assert PARTS["body_parts"] < FORMS["body"]
