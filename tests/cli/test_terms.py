"""`suunta terms`: the thesaurus in three formats."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from suunta.domain.knowledge_base import KnowledgeBase

Suunta = Callable[..., Any]


def test_text_is_one_line_a_term_with_its_names(suunta: Suunta, knowledge: KnowledgeBase) -> None:
    plain, text = (suunta("terms", *options) for options in ((), ("--format", "text")))

    lines = plain.out.splitlines()
    assert plain == text
    assert plain.status == 0
    assert len(lines) == len(knowledge.concepts)
    assert (
        "term/wellbeing-services-county  wellbeing services county · hyvinvointialue"
        " · välfärdsområde"
    ) in lines


def test_json_has_every_term_and_its_relations_at_both_ends(
    suunta: Suunta, knowledge: KnowledgeBase
) -> None:
    rows = {row["id"]: row for row in suunta("terms", "--format", "json").json}

    assert list(rows) == [f"term/{identifier}" for identifier in knowledge.concepts]
    for identifier, row in rows.items():
        assert {"preferred", "alternative", "acronyms", "definition", "provenance"} <= set(row)
        assert all(identifier in rows[other]["narrower"] for other in row["broader"])
        assert all(identifier in rows[other]["broader"] for other in row["narrower"])
        assert all(identifier in rows[other]["related"] for other in row["related"])


def test_a_term_can_be_shown_by_its_identifier(suunta: Suunta) -> None:
    [first, *_] = suunta("terms", "--format", "json").json

    assert suunta("show", first["id"]).status == 0


def test_turtle_holds_the_scheme_and_every_concept(
    suunta: Suunta, knowledge: KnowledgeBase
) -> None:
    out = suunta("terms", "--format", "turtle").out

    assert out.startswith("@prefix ")
    assert out.count("a skos:ConceptScheme ;") == 1
    assert out.count("a skos:Concept ;") == len(knowledge.concepts)
    assert out.endswith(" .\n")
