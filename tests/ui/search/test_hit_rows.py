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
    (row,) = hit_rows([hit("experiment/hus-obesity", "how")], knowledge, labels, Language.EN)

    assert row.title == knowledge.documents["experiment/hus-obesity"].page(Language.EN).title
    assert row.kind == "Experiment"
    assert row.regions == "HUS"
    assert row.place.startswith("HUS · ")
    assert row.snippet == "the word"
    assert row.address == "suunta:experiment/hus-obesity#how"


def test_recommendations_have_their_number(knowledge: KnowledgeBase, labels: Labels) -> None:
    (row,) = hit_rows([hit("recommendation/4", "why")], knowledge, labels, Language.EN)

    assert row.kind == "Recommendation 4"
    assert row.sector == ""


def test_an_inferred_sector_says_so(knowledge: KnowledgeBase, labels: Labels) -> None:
    found = [hit(document.id, "what") for document in knowledge if document.sector]
    rows = hit_rows(found, knowledge, labels, Language.EN)
    words = {row.hit.id: row.sector_words for row in rows}

    assert words["experiment/western-uusimaa-documentation"] == "Both"
    assert words["experiment/ostrobothnia-lingai"] == "Both · inferred"


def test_a_sector_is_named_in_the_language_of_the_passage(
    knowledge: KnowledgeBase, labels: Labels
) -> None:
    found = Hit("experiment/ostrobothnia-lingai", Language.FI, "what", (), 1.0)

    (row,) = hit_rows([found], knowledge, labels, Language.EN)

    assert row.sector_words == "Molemmat · päätelty"


def test_a_document_that_is_gone_is_left_out(knowledge: KnowledgeBase, labels: Labels) -> None:
    assert hit_rows([hit("vision/nowhere", "short")], knowledge, labels, Language.EN) == ()


def test_an_address_says_the_language_where_pages_open_in_another(
    knowledge: KnowledgeBase, labels: Labels
) -> None:
    found = [hit("experiment/hus-obesity", "how")]

    (as_preferred,) = hit_rows(found, knowledge, labels, Language.EN)
    (otherwise,) = hit_rows(found, knowledge, labels, Language.FI)

    assert as_preferred.address == "suunta:experiment/hus-obesity#how"
    assert otherwise.address == "suunta:experiment/hus-obesity?lang=en#how"
