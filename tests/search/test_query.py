"""What a person typed becomes a Query, and nothing typed is an error."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from suunta.search.pieces import MOST_CHARACTERS
from suunta.search.query import MOST_WORDS, Query, parse_query

KNOWN = {
    "type": {"experiment": "experiment", "law": "regulation"},
    "county": {"pirkanmaa": "pirkanmaa", "kanta häme": "kanta-hame"},
    "use_case": {"prevention": "prevention"},
}
ANYTHING = st.text(st.characters(exclude_categories=()), max_size=200)
"""Lone surrogates and control characters among it."""
SYNTAX = st.lists(
    st.sampled_from(
        [
            *"\"-:*(% \t\x00\ud800“«'#?/[&",
            *("type:", "county:", "suunta:", "experiment", "law", "ai", "the", "91", "10 000"),
        ]
    ),
    max_size=40,
).map("".join)


def resolve(facet: str, name: str) -> str | None:
    return KNOWN.get(facet, {}).get(name.casefold())


def parsed(text: str) -> Query:
    return parse_query(text, resolve)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("shift planning", ("shift", "planning")),
        ("Shift  PLANNING", ("shift", "planning")),
        ("planning planning", ("planning",)),
        ("the evidence of AI", ("evidence", "ai")),
        ("of the", ("of", "the")),
        ("the the", ("the",)),
        ("Kanta-Häme", ("kanta", "häme")),
        ("client's", ("client",)),
        ("91%", ("91%",)),
        ("91 %", ("91%",)),
        ("91\u00a0%", ("91%",)),
        ("91 percent", ("91%",)),
        ("91 per cent", ("91%",)),
        ("91 prosenttia", ("91%",)),
        ("10 000 votes", ("10000", "votes")),
        ("10\u00a0000", ("10000",)),
        ("€2.3 million", ("2.3", "million")),
        ("2,3 miljoonaa", ("2.3", "miljoonaa")),
        ("recommendation/1", ("recommendation", "1")),
        ("(shift AND planning)", ("shift", "planning")),
        ("e\u0301lan", ("élan",)),
        ("plan*", ("plan",)),
        ("shift\x00planning\x07", ("shift", "planning")),
        ("shift\ud800planning", ("shift", "planning")),
    ],
)
def test_words_are_read_as_the_texts_are(typed: str, expected: tuple[str, ...]) -> None:
    assert parsed(typed).words == expected


def test_a_filter_between_a_number_and_a_sign_keeps_them_apart() -> None:
    assert parsed("91 type:experiment %").words == ("91",)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ('"shift planning"', (("shift", "planning"),)),
        ("“shift planning”", (("shift", "planning"),)),
        ("«shift planning»", (("shift", "planning"),)),
        ("„shift planning“", (("shift", "planning"),)),
        ('"shift planning', (("shift", "planning"),)),
        ('"the use of AI"', (("the", "use", "of", "ai"),)),
        ('"shift planning" "shift planning"', (("shift", "planning"),)),
        (
            'ai "shift planning" care "speech to text"',
            (("shift", "planning"), ("speech", "to", "text")),
        ),
        ('"about 10 000 votes"', (("about", "10000", "votes"),)),
    ],
)
def test_quotation_marks_make_a_phrase(typed: str, expected: tuple[tuple[str, ...], ...]) -> None:
    assert parsed(typed).phrases == expected


def test_a_single_word_in_quotation_marks_is_a_word() -> None:
    assert parsed('"planning"') == Query(words=("planning",), identifier='"planning"')


def test_while_typing_an_open_phrase_is_searched_as_words() -> None:
    query = parse_query('"shift pla', is_complete=False)

    assert (query.words, query.phrases, query.beginning) == (("shift", "pla"), (), "pla")


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("-pet", (("pet",),)),
        ('-"shift planning"', (("shift", "planning"),)),
        ("ai -pet -imaging", (("pet",), ("imaging",))),
        ("-kanta-häme", (("kanta", "häme"),)),
        ("-91%", (("91%",),)),
        ("-the", (("the",),)),
    ],
)
def test_a_minus_excludes(typed: str, expected: tuple[tuple[str, ...], ...]) -> None:
    assert parsed(typed).excluded == expected


@pytest.mark.parametrize(
    ("typed", "words", "excluded"),
    [
        ("Gosta Aide -sovellus", ("gosta", "aide", "sovellus"), ()),
        ("Gosta -sovellus", ("gosta",), (("sovellus",),)),
        ("-sovellus Aide", ("aide",), (("sovellus",),)),
        ("Aide type:law -sovellus", ("aide",), (("sovellus",),)),
        ("Aide -pet", ("aide",), (("pet",),)),
    ],
)
def test_a_word_that_finnish_joins_to_a_name_is_not_excluded(
    typed: str, words: tuple[str, ...], excluded: tuple[tuple[str, ...], ...]
) -> None:
    query = parse_query(typed, resolve, lambda name, tail: (name, tail) == ("aide", "sovellus"))

    assert (query.words, query.excluded) == (words, excluded)


@pytest.mark.parametrize("typed", ["-", "--", "- pet", "real-time", "ai - care", '-""', "-*"])
def test_a_minus_that_belongs_to_no_word_excludes_nothing(typed: str) -> None:
    assert parsed(typed).excluded == ()


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("type:experiment", (("type", "experiment"),)),
        ("Type:Experiment", (("type", "experiment"),)),
        ("type:law", (("type", "regulation"),)),
        ("use-case:prevention", (("use_case", "prevention"),)),
        ("use_case:prevention", (("use_case", "prevention"),)),
        ('county:"Kanta Häme"', (("county", "kanta-hame"),)),
        ("type:experiment county:pirkanmaa", (("type", "experiment"), ("county", "pirkanmaa"))),
    ],
)
def test_a_known_field_with_a_known_value_filters(
    typed: str, expected: tuple[tuple[str, str], ...]
) -> None:
    query = parsed(typed)

    assert (query.filters, query.words) == (expected, ())


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("county:atlantis", ("county", "atlantis")),
        ("colour:red", ("colour", "red")),
        ("type:", ("type",)),
        ('type:""', ("type",)),
        ("type: experiment", ("type", "experiment")),
        ('county:"kanta savo"', ("county", "kanta", "savo")),
        ("a1:b2:c3", ("a1", "b2", "c3")),
    ],
)
def test_an_unknown_field_or_value_is_searched_as_words(
    typed: str, expected: tuple[str, ...]
) -> None:
    query = parsed(typed)

    assert (query.words, query.filters) == (expected, ())


def test_all_the_syntax_can_be_used_at_once() -> None:
    query = parsed('type:experiment county:pirkanmaa "shift planning" children -pet')

    assert query == Query(
        words=("children",),
        phrases=(("shift", "planning"),),
        excluded=(("pet",),),
        filters=(("type", "experiment"), ("county", "pirkanmaa")),
        identifier='type:experiment county:pirkanmaa "shift planning" children -pet',
    )


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("shift plan", "plan"),
        ("91", "91"),
        ("91 %", "91%"),
        ("the", "the"),
        ("shift the", "the"),
        ("plan ", ""),
        ("plan.", ""),
        ('"plan"', ""),
        ("shift -pla", ""),
        ("shift type:experiment", ""),
        ("type:exp", "exp"),
        ("", ""),
        ("-pet", ""),
    ],
)
def test_while_typing_the_last_word_is_a_beginning(typed: str, expected: str) -> None:
    assert parse_query(typed, resolve, is_complete=False).beginning == expected


def test_a_complete_line_has_no_beginning() -> None:
    assert parsed("shift plan").beginning == ""


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("recommendation/1", "recommendation/1"),
        (" Recommendation/1 ", "recommendation/1"),
        ("suunta:recommendation/1", "recommendation/1"),
        ("suunta:recommendation/1?lang=fi#action", "recommendation/1"),
    ],
)
def test_an_identifier_or_an_address_may_be_typed(typed: str, expected: str) -> None:
    assert parsed(typed).identifier == expected


@pytest.mark.parametrize("typed", ["", " ", "-", '""', "***", "\x00", "\ud800", "-pet", "😀"])
def test_a_line_without_words_has_nothing_to_rank_by(typed: str) -> None:
    assert not parsed(typed).has_words


def test_the_number_of_words_is_bounded() -> None:
    assert len(parsed(" ".join(f"word{n}" for n in range(200))).words) == MOST_WORDS


def test_the_number_of_characters_is_bounded() -> None:
    assert parsed(f"shift {'*' * MOST_CHARACTERS} planning").words == ("shift",)


@pytest.mark.parametrize("sign", ["", "-"])
def test_the_number_of_words_in_phrases_is_bounded(sign: str) -> None:
    query = parsed(" ".join(f'{sign}"one{n} two{n} three{n}"' for n in range(50)))

    assert sum(map(len, query.phrases or query.excluded)) == MOST_WORDS


def test_a_phrase_longer_than_a_query_may_be_is_searched_by_its_beginning() -> None:
    (phrase,) = parsed(f'"{" ".join(f"word{n}" for n in range(100))}"').phrases

    assert phrase == tuple(f"word{n}" for n in range(MOST_WORDS))


@given(st.one_of(ANYTHING, SYNTAX), st.booleans())
@example('-"', True)
@example("type:" * 400, False)
@example('"' * 10_000, True)
@example("*" * 10_000, False)
@example("-a " * 4_000, True)
@example("\ud800" * 10_000, True)
def test_anything_typed_is_a_query(text: str, is_complete: bool) -> None:
    query = parse_query(text, resolve, is_complete=is_complete)

    assert len(query.words) <= MOST_WORDS
    assert all(query.words)
    assert all(len(phrase) > 1 for phrase in query.phrases[:-1])
    assert all(phrase and all(phrase) for phrase in (*query.phrases, *query.excluded))
    assert query.beginning in ("", *query.words)
    assert query.identifier.encode("utf-8", "strict") is not None
    assert all(value in KNOWN[facet].values() for facet, value in query.filters)


@pytest.mark.parametrize("typed", ["laki -STM:n", "laki -stm"])
def test_an_abbreviation_with_its_ending_can_be_excluded(typed: str) -> None:
    query = parse_query(typed)

    assert query.words == ("laki",)
    assert query.excluded == (("stm",),)
