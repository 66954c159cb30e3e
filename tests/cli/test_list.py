"""`suunta list`: every document there is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from suunta.domain.document_type import DocumentType
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.language import Language

Suunta = Callable[..., Any]


def test_json_has_every_document_with_the_keys_that_others_rely_on(
    suunta: Suunta, knowledge: KnowledgeBase
) -> None:
    outcome = suunta("list", "--json")

    assert outcome.status == 0
    assert [row["id"] for row in outcome.json] == list(knowledge.documents)
    assert all(list(row) == ["id", "type", "titles", "sections"] for row in outcome.json)


def test_json_has_titles_and_anchors_by_language(suunta: Suunta, knowledge: KnowledgeBase) -> None:
    page = knowledge.document("recommendation/1").page(Language.EN)

    rows = {row["id"]: row for row in suunta("list", "--json").json}

    row = rows["recommendation/1"]
    assert row["type"] == "recommendation"
    assert row["titles"]["en"] == page.title
    assert row["sections"]["en"] == [
        "short", "why", "figures", "what-to-do", "action", "discuss", "sources"
    ]  # fmt: skip
    assert all(set(each["titles"]) == set(each["sections"]) for each in rows.values())


@pytest.mark.parametrize("kind", [kind.value for kind in DocumentType])
def test_one_type_can_be_listed(suunta: Suunta, knowledge: KnowledgeBase, kind: str) -> None:
    rows = suunta("list", "--type", kind, "--json").json

    assert [row["id"] for row in rows] == [
        document.id for document in knowledge.of_type(DocumentType(kind))
    ]
    assert rows


def test_text_has_one_line_a_document(suunta: Suunta, knowledge: KnowledgeBase) -> None:
    lines = suunta("list").out.splitlines()

    assert [line.split("  ")[0] for line in lines] == list(knowledge.documents)
    page = knowledge.document("recommendation/1").page(Language.EN)
    assert f"recommendation/1  {page.title}" in lines
