"""The knowledge base finds documents, their kind and their neighbours."""

from __future__ import annotations

import pytest

from suunta.domain.document import Document, Page, Section
from suunta.domain.document_type import DocumentType
from suunta.domain.edition import Edition
from suunta.domain.errors import UnknownIdentifier
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.language import Language
from suunta.domain.provenance import Provenance
from suunta.domain.relation import Link, Relation, RelationType


def document(identifier: str, sections: int = 1, languages: int = 1) -> Document:
    section = Section("short", "In short", "", "", "")
    pages = {
        language: Page(language, identifier, "", (section,) * sections)
        for language in list(Language)[:languages]
    }
    return Document(identifier, DocumentType(identifier.partition("/")[0]), 1, pages)


def relation(kind: RelationType, origin: str, target: str) -> Relation:
    return Relation(kind, origin, target, Provenance.INFERRED)


TESTS = relation(RelationType.TESTS, "experiment/a", "recommendation/1")
RELATED = relation(RelationType.RELATED, "recommendation/1", "recommendation/2")
ASKED = relation(RelationType.RELATED, "vision/aims", "recommendation/1")


@pytest.fixture
def base() -> KnowledgeBase:
    documents = [
        document("vision/aims", sections=2),
        document("recommendation/1", sections=3, languages=2),
        document("recommendation/2"),
        document("experiment/a"),
    ]
    return KnowledgeBase(
        Edition("1", "2026-11-24"),
        {found.id: found for found in documents},
        relations=(TESTS, RELATED, ASKED),
    )


def test_a_document_is_found_by_its_identifier(base: KnowledgeBase) -> None:
    assert base.document("recommendation/2").id == "recommendation/2"


def test_an_unknown_identifier_comes_with_the_nearest(base: KnowledgeBase) -> None:
    with pytest.raises(UnknownIdentifier) as caught:
        base.document("recomendation/2")

    assert caught.value.identifier == "recomendation/2"
    assert caught.value.nearest[0] == "recommendation/2"
    assert "vision/aims" not in caught.value.nearest


def test_an_identifier_like_no_other_has_no_nearest(base: KnowledgeBase) -> None:
    with pytest.raises(UnknownIdentifier) as caught:
        base.document("zzz")

    assert caught.value.nearest == ()


@pytest.mark.parametrize("identifier", ["", "a" * 10_000, "\x00"])
def test_any_text_may_be_looked_up(base: KnowledgeBase, identifier: str) -> None:
    with pytest.raises(UnknownIdentifier):
        base.document(identifier)


def test_documents_of_a_type_keep_their_order(base: KnowledgeBase) -> None:
    found = base.of_type(DocumentType.RECOMMENDATION)

    assert [document.id for document in found] == ["recommendation/1", "recommendation/2"]


def test_a_type_may_have_no_documents(base: KnowledgeBase) -> None:
    assert base.of_type(DocumentType.TERM) == ()


def test_the_documents_come_in_the_order_of_lists(base: KnowledgeBase) -> None:
    assert [document.id for document in base] == [
        "vision/aims",
        "recommendation/1",
        "recommendation/2",
        "experiment/a",
    ]


def test_a_document_knows_its_relations_its_own_first(base: KnowledgeBase) -> None:
    assert base.links("recommendation/1") == (
        Link(RELATED, "recommendation/2", is_outgoing=True),
        Link(TESTS, "experiment/a", is_outgoing=False),
        Link(ASKED, "vision/aims", is_outgoing=False),
    )


def test_a_relation_is_known_at_both_ends(base: KnowledgeBase) -> None:
    assert base.links("experiment/a") == (Link(TESTS, "recommendation/1", is_outgoing=True),)
    assert base.links("recommendation/2") == (Link(RELATED, "recommendation/1", is_outgoing=False),)


def test_a_document_that_is_not_there_has_no_relations(base: KnowledgeBase) -> None:
    assert base.links("vision/none") == ()


def test_every_section_in_every_language_is_a_passage(base: KnowledgeBase) -> None:
    assert base.passages() == 2 + 3 * 2 + 1 + 1
