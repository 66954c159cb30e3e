"""Grouping: every document has a place, headings stand in the order of the knowledge."""

from __future__ import annotations

from dataclasses import replace

import pytest

from suunta.domain.document_type import DocumentType
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.ui.browse.collection import COLLECTIONS, Collection, Grouping, collection_of
from suunta.ui.browse.entries import Entries
from suunta.ui.browse.entry import Group
from suunta.ui.browse.groups import groups_of

WAYS = [(collection, way) for collection in COLLECTIONS for way in collection.groupings]


def grouped(
    knowledge: KnowledgeBase, labels: Labels, collection: Collection, way: Grouping
) -> tuple[Group, ...]:
    language = Language.EN
    entries = Entries(knowledge=knowledge, labels=labels, language=language)
    return groups_of(collection, way, knowledge=knowledge, entries=entries, language=language)


def headings(groups: tuple[Group, ...]) -> list[str]:
    return [group.heading for group in groups]


def test_every_type_has_its_collection() -> None:
    assert {collection.type for collection in COLLECTIONS} == set(DocumentType)


@pytest.mark.parametrize(("collection", "way"), WAYS, ids=str)
def test_every_document_has_a_place_in_every_grouping(
    knowledge: KnowledgeBase, labels: Labels, collection: Collection, way: Grouping
) -> None:
    groups = grouped(knowledge, labels, collection, way)
    listed = {entry.id for group in groups for entry in group.entries}

    assert listed == {document.id for document in knowledge.of_type(collection.type)}


def test_a_document_without_a_county_stands_under_others(
    knowledge: KnowledgeBase, labels: Labels
) -> None:
    homeless = replace(knowledge.document("experiment/hus-obesity"), regions=())
    documents = {**knowledge.documents, homeless.id: homeless}
    collection = collection_of("experiment")

    groups = grouped(replace(knowledge, documents=documents), labels, collection, Grouping.COUNTY)

    assert groups[-1].heading == "Others"
    assert [entry.id for entry in groups[-1].entries] == [homeless.id]


def test_an_experiment_of_two_counties_stands_under_both(
    knowledge: KnowledgeBase, labels: Labels
) -> None:
    groups = grouped(knowledge, labels, collection_of("experiment"), Grouping.COUNTY)
    both = "experiment/central-finland-south-savo-assistant"

    assert [g.heading for g in groups if both in {entry.id for entry in g.entries}] == [
        "South Savo",
        "Central Finland",
    ]


def test_classes_stand_in_the_order_of_the_taxonomy_and_empty_ones_are_kept(
    knowledge: KnowledgeBase, labels: Labels
) -> None:
    groups = grouped(knowledge, labels, collection_of("experiment"), Grouping.USE_CASE)

    assert len(groups) == len(knowledge.use_cases)
    assert any(not group.entries for group in groups)


def test_sectors_carry_their_mark(knowledge: KnowledgeBase, labels: Labels) -> None:
    groups = grouped(knowledge, labels, collection_of("experiment"), Grouping.SECTOR)

    assert [group.sector for group in groups] == ["social", "healthcare", "both"]


def test_an_inferred_sector_says_so_and_a_stated_one_does_not(
    knowledge: KnowledgeBase, labels: Labels
) -> None:
    entries = Entries(knowledge=knowledge, labels=labels, language=Language.EN)

    stated = entries.entry(knowledge.document("experiment/western-uusimaa-documentation"))
    inferred = entries.entry(knowledge.document("experiment/hus-obesity"))

    assert "inferred" not in stated.chips[0].text
    assert "inferred" in inferred.chips[0].text


def test_letters_follow_the_alphabet(knowledge: KnowledgeBase, labels: Labels) -> None:
    groups = grouped(knowledge, labels, collection_of("term"), Grouping.LETTER)

    assert headings(groups) == sorted(headings(groups))


def test_shares_are_told_apart_from_counts(knowledge: KnowledgeBase, labels: Labels) -> None:
    groups = grouped(knowledge, labels, collection_of("figure"), Grouping.KIND)

    assert headings(groups) == ["What participants said", "How many took part"]
    assert all("%" in entry.lead for entry in groups[0].entries)
    assert all("%" not in entry.lead for entry in groups[1].entries)
