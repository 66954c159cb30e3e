"""`suunta facts`: every figure, with its source."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from suunta.domain.knowledge_base import KnowledgeBase

Suunta = Callable[..., Any]


def test_json_has_every_fact_with_the_keys_that_others_rely_on(
    suunta: Suunta, knowledge: KnowledgeBase
) -> None:
    outcome = suunta("facts", "--json")

    assert outcome.status == 0
    assert [row["id"] for row in outcome.json] == list(knowledge.facts)
    for row in outcome.json:
        assert {"id", "kind", "value", "unit", "statements", "source"} <= set(row)
        assert row["kind"] in ("survey", "programme", "external")
        assert row["unit"] in ("percent", "count", "euro", "ratio")
        assert row["source"] in knowledge.sources


def test_a_fact_is_a_number_with_its_sentence_and_base(suunta: Suunta) -> None:
    rows = {row["id"]: row for row in suunta("facts", "--json").json}

    figure = rows["figure/daily-use"]
    assert (figure["kind"], figure["value"], figure["unit"]) == ("survey", 68, "percent")
    assert figure["statements"]["en"].startswith("68% ")
    assert (figure["source"], figure["places"]) == (
        "deck",
        ["Results of the Polis discussion", "Recommendation\N{NO-BREAK SPACE}1"],
    )
    assert figure["base"]["en"]
    assert figure["date"]["en"]


def test_a_whole_value_is_an_integer_and_another_is_not(suunta: Suunta) -> None:
    values = {row["id"]: row["value"] for row in suunta("facts", "--json").json}

    assert repr(values["fact/programme-funding"]) == "2300000"
    assert repr(values["fact/pet-3d-auc"]) == "0.92"


def test_no_sentence_has_a_gap_where_the_number_belongs(suunta: Suunta) -> None:
    for row in suunta("facts", "--json").json:
        assert row["statements"]
        assert all("{" not in sentence for sentence in row["statements"].values())


def test_text_has_one_line_a_fact_with_number_sentence_and_source(
    suunta: Suunta, knowledge: KnowledgeBase
) -> None:
    lines = suunta("facts").out.splitlines()

    assert len(lines) == len(knowledge.facts)
    (line,) = (line for line in lines if line.startswith("figure/daily-use "))
    assert line.startswith("figure/daily-use  68%  68% ")
    assert line.endswith("[deck]")
