"""Filters that stand in the query."""

from __future__ import annotations

import pytest

from suunta.domain.knowledge_base import KnowledgeBase
from suunta.search.pieces import Piece, pieces_of
from suunta.search.query import parse_query
from suunta.services.facets import Facets
from suunta.ui.search.question import Question
from suunta.ui.search.typed_filters import (
    merged,
    tidied,
    values_of,
    with_filter,
    without_pieces,
)

QUERIES = [
    "type:experiment",
    "TYPE:Experiment kirjaaminen",
    "kirj county:Kanta-Häme",
    'county:"Western Uusimaa" documentation -pet',
    "use-case:support-services type:law type:figure",
    '"type:experiment" shift',
    "type:nonsense sector:",
    "-type:experiment",
    "county:„Kanta-Häme”",
    "county:Kanta-Ha\u0308me",
    "91 type:figure %",
]


@pytest.fixture
def facets(knowledge: KnowledgeBase) -> Facets:
    return Facets(knowledge)


def typed_filters(query: str, facets: Facets) -> tuple[Piece, ...]:
    return Question.of(query, facets.value).typed


@pytest.mark.parametrize("query", QUERIES)
def test_they_are_those_that_the_engine_reads(facets: Facets, query: str) -> None:
    typed = typed_filters(query, facets)

    assert tuple(each.narrows for each in typed) == parse_query(query, facets.value).filters


@pytest.mark.parametrize("query", [q for q in QUERIES if "%" not in q])
def test_the_rest_means_the_same(facets: Facets, query: str) -> None:
    rest = without_pieces(query, typed_filters(query, facets))

    for is_complete in (True, False):
        whole = parse_query(query, facets.value, is_complete=is_complete)
        part = parse_query(rest, facets.value, is_complete=is_complete)
        assert part.filters == ()
        assert (part.words, part.phrases, part.excluded, part.beginning) == (
            whole.words,
            whole.phrases,
            whole.excluded,
            whole.beginning,
        )


def test_one_piece_goes_and_the_others_stay(facets: Facets) -> None:
    query = "kirjaaminen type:experiment  sector:both"
    typed = typed_filters(query, facets)

    assert tidied(without_pieces(query, typed[:1])) == "kirjaaminen sector:both"


def test_values_of_one_facet_come_together(facets: Facets) -> None:
    typed = typed_filters("type:figure type:law type:figure", facets)

    assert values_of(typed) == {"type": ("figure", "regulation")}
    assert merged(values_of(typed), {"type": ("term", "figure"), "sector": ("both",)}) == {
        "type": ("figure", "regulation", "term"),
        "sector": ("both",),
    }


def test_a_filter_takes_the_place_of_a_piece(facets: Facets) -> None:
    query = "shift county:pirkanma  plan"
    unread = list(pieces_of(query, facets.value))[1]

    assert with_filter(query, unread, "county", "pirkanmaa") == "shift county:pirkanmaa  plan"
    assert with_filter(query, unread, "use_case", "prevention") == (
        "shift use-case:prevention  plan"
    )
