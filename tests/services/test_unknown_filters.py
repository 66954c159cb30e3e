"""Filters that name nothing there is, and what was meant by them."""

from __future__ import annotations

import pytest

from suunta.domain.knowledge_base import KnowledgeBase
from suunta.search.hit import UnknownFilter
from suunta.search.query import parse_query
from suunta.services.facets import Facets
from suunta.services.unknown_filters import unknown_filters


@pytest.fixture
def facets(knowledge: KnowledgeBase) -> Facets:
    return Facets(knowledge)


def told(line: str, facets: Facets, *, is_complete: bool = True) -> list[UnknownFilter]:
    unread = parse_query(line, facets.value).unread
    return list(unknown_filters(unread, facets, -1 if is_complete else len(line)))


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("county:pirkanma", ("county", "pirkanmaa")),
        ("county:Birkalnd", ("county", "pirkanmaa")),
        ("county:kanta-hmae", ("county", "kanta-hame")),
        ("type:experimnt", ("type", "experiment")),
        ("type:exp", ("type", "experiment")),
        ("type:experiments", ("type", "experiment")),
        ('use-case:"Suport services"', ("use_case", "support-services")),
        ("lang:fi", ("language", "fi")),
        ("typ:experiment", ("type", "experiment")),
        ("tpye:experimnt", ("type", "experiment")),
        ("conuty:pirkanma", ("county", "pirkanmaa")),
    ],
)
def test_the_nearest_value_is_named(line: str, meant: tuple[str, str], facets: Facets) -> None:
    assert [(each.nearest_facet, each.nearest_value) for each in told(line, facets)] == [meant]


def test_a_value_nothing_comes_near_to_is_told_all_the_same(facets: Facets) -> None:
    assert told("county:atlantis", facets) == [UnknownFilter("county", "atlantis", "county")]


@pytest.mark.parametrize(
    "line",
    [
        "suunta:recommendation/4",
        "STM:n",
        "https://example.org/a:b",
        "note:experiment",
        "typ:xyzzy",
        'county:""',
        "county: pirkanma",
        "county:pirkanmaa",
        '"county:pirkanma"',
    ],
)
def test_what_is_no_filter_or_a_good_one_is_passed_over(line: str, facets: Facets) -> None:
    assert told(line, facets) == []


def test_nothing_is_said_of_a_name_as_long_as_it_may_become_several(facets: Facets) -> None:
    assert told("county:p", facets, is_complete=False) == []
    assert told("county:pirk", facets, is_complete=False)[0].nearest_value == "pirkanmaa"
    assert told("county:px", facets, is_complete=False)
    assert told("county:p ", facets, is_complete=False)
    assert told("county:p", facets)
