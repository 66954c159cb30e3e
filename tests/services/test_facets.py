"""The ways to narrow a search, their values, and the names people give those values."""

from __future__ import annotations

import pytest

from suunta.domain.document_type import DocumentType
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.language import Language
from suunta.domain.region import RegionKind
from suunta.services.facets import FACETS, Facets, Filters, combined


@pytest.fixture
def facets(knowledge: KnowledgeBase) -> Facets:
    return Facets(knowledge)


def test_every_type_is_a_value(facets: Facets) -> None:
    assert facets.known("type") == tuple(kind.value for kind in DocumentType)


def test_the_sectors_are_social_healthcare_and_both(facets: Facets) -> None:
    assert facets.known("sector") == ("social", "healthcare", "both")


def test_the_use_cases_are_the_classes_of_the_taxonomy(
    facets: Facets, knowledge: KnowledgeBase
) -> None:
    assert facets.known("use_case") == knowledge.use_cases
    assert len(knowledge.use_cases) == 6


def test_the_counties_are_the_21_helsinki_and_hus(facets: Facets, knowledge: KnowledgeBase) -> None:
    kinds = [knowledge.regions[slug].kind for slug in facets.known("county")]

    assert kinds.count(RegionKind.COUNTY) == 21
    assert {"helsinki", "hus"} <= set(facets.known("county"))
    assert len(kinds) == 23


def test_the_languages_are_three(facets: Facets) -> None:
    assert facets.known("language") == ("en", "fi", "sv")


@pytest.mark.parametrize("language", list(Language))
def test_a_county_is_meant_by_its_names_in_every_language(
    facets: Facets, knowledge: KnowledgeBase, language: Language
) -> None:
    meant = {
        region.id: {
            facets.value("county", name)
            for name in (region.id, region.name[language], region.short[language])
        }
        for region in knowledge.regions.values()
    }

    assert meant == {slug: {slug} for slug in knowledge.regions}


def test_a_county_is_meant_by_the_names_that_the_deck_gives_it(facets: Facets) -> None:
    assert facets.value("county", "Finland Proper") == "southwest-finland"
    assert facets.value("county", "Northern Savonia") == "north-savo"


@pytest.mark.parametrize(
    ("facet", "name", "value"),
    [
        ("type", "Use-Case", "use-case"),
        ("type", "use case", "use-case"),
        ("type", "law", "regulation"),
        ("sector", "Sosiaalipalvelut", "social"),
        ("sector", "Socialservice", "social"),
        ("use_case", "Nursing and diagnostics", "nursing-and-diagnostics"),
        ("county", "PIRKANMAA", "pirkanmaa"),
        ("county", "Länsi-Uusimaa", "west-uusimaa"),
        ("language", "FI", "fi"),
    ],
)
def test_a_value_is_meant_by_its_names_in_any_case_and_spelling(
    facets: Facets, facet: str, name: str, value: str
) -> None:
    assert facets.value(facet, name) == value


@pytest.mark.parametrize(
    ("facet", "name"),
    [("type", "novel"), ("county", "atlantis"), ("colour", "red"), ("county", ""), ("", "hus")],
)
def test_an_unknown_facet_or_name_means_nothing(facets: Facets, facet: str, name: str) -> None:
    assert facets.value(facet, name) is None


def test_an_experiment_has_its_type_sector_class_county_and_languages(
    facets: Facets, knowledge: KnowledgeBase
) -> None:
    document = knowledge.document("experiment/central-finland-south-savo-assistant")
    assert document.sector is not None
    assert document.use_case is not None

    assert facets.values(document) == {
        "type": ("experiment",),
        "sector": (document.sector.value,),
        "use_case": (document.use_case.value,),
        "county": ("central-finland", "south-savo"),
        "language": tuple(document.pages),
    }


def test_a_use_case_belongs_to_its_own_class(facets: Facets, knowledge: KnowledgeBase) -> None:
    values = facets.values(knowledge.document("use-case/prevention"))

    assert values["use_case"] == ("prevention",)


def test_every_document_has_values_of_every_facet_and_only_known_ones(
    facets: Facets, knowledge: KnowledgeBase
) -> None:
    for document in knowledge:
        values = facets.values(document)
        assert tuple(values) == FACETS
        assert all(set(values[facet]) <= set(facets.known(facet)) for facet in FACETS)


VALUES = {"type": ("experiment",), "county": ("hus", "pirkanmaa"), "sector": ()}


@pytest.mark.parametrize(
    ("chosen", "is_accepted"),
    [
        ({}, True),
        ({"type": {"experiment"}}, True),
        ({"type": {"experiment", "figure"}}, True),
        ({"type": {"figure"}}, False),
        ({"county": {"pirkanmaa"}}, True),
        ({"type": {"experiment"}, "county": {"hus"}}, True),
        ({"type": {"experiment"}, "county": {"lapland"}}, False),
        ({"sector": {"social"}}, False),
        ({"language": {"en"}}, False),
        ({"type": set()}, False),
    ],
)
def test_values_of_a_facet_widen_and_facets_narrow(
    chosen: dict[str, set[str]], is_accepted: bool
) -> None:
    filters = Filters({facet: frozenset(values) for facet, values in chosen.items()})

    assert filters.accept(VALUES) is is_accepted


def test_filters_can_leave_one_facet_out() -> None:
    filters = Filters({"type": frozenset({"figure"}), "county": frozenset({"hus"})})

    assert filters.without("type") == Filters({"county": frozenset({"hus"})})


def test_no_filters_are_falsy() -> None:
    assert not combined({"type": ()}, [])
    assert combined({"type": ("figure",)}, [])


def test_chosen_and_typed_values_of_one_facet_widen_each_other() -> None:
    filters = combined(
        {"type": ("experiment",), "county": ("hus",)},
        [("type", "figure"), ("type", "term"), ("sector", "both")],
    )

    assert filters == Filters(
        {
            "type": frozenset({"experiment", "figure", "term"}),
            "county": frozenset({"hus"}),
            "sector": frozenset({"both"}),
        }
    )
