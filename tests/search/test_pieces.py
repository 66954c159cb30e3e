"""A typed line taken apart, each piece with its place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from suunta.search.pieces import MOST_CHARACTERS, Piece, PieceKind, pieces_of

SYNTAX = st.lists(
    st.sampled_from([*"\"-:*% \t\x00\ud800“«'e\u0301", "type:", "county:", "law", "ai", "91"]),
    max_size=40,
).map("".join)


def resolve(facet: str, name: str) -> str | None:
    return {"law": "regulation"}.get(name) if facet == "type" else None


def kinds(line: str) -> list[tuple[PieceKind, str]]:
    return [(each.kind, each.text) for each in pieces_of(line, resolve)]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("shift plan", [(PieceKind.WORDS, "shift"), (PieceKind.WORDS, "plan")]),
        ("„shift plan”", [(PieceKind.PHRASE, "shift plan")]),
        ("-pet", [(PieceKind.EXCLUDED, "-pet")]),
        ('-"pet scan"', [(PieceKind.EXCLUDED, "pet scan")]),
        ('-""', [(PieceKind.PHRASE, "")]),
        ("- pet", [(PieceKind.WORDS, "-"), (PieceKind.WORDS, "pet")]),
        ("Type:law", [(PieceKind.FILTER, "Type:law")]),
        ("county:pirkanma", [(PieceKind.UNREAD, "county:pirkanma")]),
        ('"type:law"', [(PieceKind.PHRASE, "type:law")]),
        ("-type:law", [(PieceKind.EXCLUDED, "-type:law")]),
        ("ha\u0308me", [(PieceKind.WORDS, "häme")]),
    ],
)
def test_each_kind_is_told(line: str, expected: list[tuple[PieceKind, str]]) -> None:
    assert kinds(line) == expected


def test_a_filter_tells_its_facet_name_and_value_with_the_place_as_typed() -> None:
    line = 'e\u0301 use-case:"ha\u0308me law" type:law'

    _, unread, known = pieces_of(line, resolve)

    assert unread == Piece(
        PieceKind.UNREAD, 3, 23, 'use-case:"häme law"', facet="use_case", name="häme law"
    )
    assert line[unread.start : unread.end] == 'use-case:"ha\u0308me law"'
    assert known.narrows == ("type", "regulation")
    assert line[known.start : known.end] == "type:law"


def test_a_phrase_without_its_second_mark_is_open() -> None:
    assert [each.is_closed for each in pieces_of('"shift plan" "shift pla')] == [True, False]


def test_what_belongs_to_the_name_before_it_is_not_excluded() -> None:
    def has_tail(name: str, tail: str) -> bool:
        return (name, tail) == ("aide", "sovellus")

    def last(line: str) -> PieceKind:
        return list(pieces_of(line, resolve, has_tail))[-1].kind

    assert last("Aide -sovellus") is PieceKind.WORDS
    assert last("Aide type:law -sovellus") is PieceKind.EXCLUDED


@given(SYNTAX)
def test_pieces_stand_in_order_and_part_the_line_without_losing_a_word(line: str) -> None:
    pieces = list(pieces_of(line, resolve))

    ends = [0, *(place for each in pieces for place in (each.start, each.end))]
    assert ends == sorted(ends)
    between = "".join(
        line[end:start] for end, start in zip(ends[::2], [*ends[1::2], len(line)], strict=True)
    )
    assert not any(character.isalnum() for character in between)


def test_of_a_long_line_only_the_beginning_is_read() -> None:
    last = list(pieces_of("ai " * MOST_CHARACTERS))[-1]

    assert last.end <= MOST_CHARACTERS
