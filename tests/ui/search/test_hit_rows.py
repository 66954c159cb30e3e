"""A hit in words."""

from __future__ import annotations

from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.search.hit import Hit, Span
from suunta.ui.search.hit_rows import hit_rows


def hit(identifier: str, anchor: str) -> Hit:
    return Hit(identifier, Language.EN, anchor, (Span("the "), Span("word", is_match=True)), 1.0)


def test_a_row_names_the_document_and_its_place(knowledge: KnowledgeBase, labels: Labels) -> None:
    (row,) = hit_rows([hit("experiment/hus-obesity", "how")], knowledge, labels)

    assert row.title == knowledge.documents["experiment/hus-obesity"].page(Language.EN).title
    assert row.kind == "Experiment"
    assert row.regions == "HUS"
    assert row.place.startswith("HUS · ")
    assert row.snippet == "the word"
    assert row.address == "suunta:experiment/hus-obesity#how"


def test_recommendations_have_their_number(knowledge: KnowledgeBase, labels: Labels) -> None:
    (row,) = hit_rows([hit("recommendation/4", "why")], knowledge, labels)

    assert row.kind == "Recommendation 4"
    assert row.sector == ""


def test_an_inferred_sector_says_so(knowledge: KnowledgeBase, labels: Labels) -> None:
    found = [hit(document.id, "what") for document in knowledge if document.sector]
    notes = {row.hit.id: row.sector_note for row in hit_rows(found, knowledge, labels)}

    assert notes["experiment/western-uusimaa-documentation"] == ""
    assert notes["experiment/ostrobothnia-lingai"] == "inferred"


def test_a_document_that_is_gone_is_left_out(knowledge: KnowledgeBase, labels: Labels) -> None:
    assert hit_rows([hit("vision/nowhere", "short")], knowledge, labels) == ()
