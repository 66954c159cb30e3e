"""What is wrong with a fact is reported at the line of the ledger where it stands."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from suunta.content.checks.facts import check_facts
from suunta.content.manuscript import Ledger, Manuscript
from suunta.content.yaml_file import parse_yaml

if TYPE_CHECKING:
    from tests.content.conftest import Draft

ENTRY = """  - id: {id}
    kind: {kind}
    value: {value}
    unit: {unit}
    label: {{en: "say so"}}
    statement: {{en: "{statement}"}}
    meaning: {{en: "It means what it says."}}
    base: {{en: "Everybody."}}
    date: {{en: "2025"}}
    source: deck"""
SOUND = {
    "id": "figure/planted",
    "kind": "survey",
    "value": "50",
    "unit": "percent",
    "statement": "{value} say so.",
}


@pytest.mark.parametrize(
    ("changed", "lines_below", "message"),
    [
        pytest.param(
            {"id": "fact/planted"},
            0,
            "fact/planted: figure/… is for the kind survey, fact/… for the others.",
            id="a survey fact that is no figure",
        ),
        pytest.param(
            {"kind": "external"},
            0,
            "figure/planted: figure/… is for the kind survey, fact/… for the others.",
            id="a figure that is no survey fact",
        ),
        pytest.param(
            {"statement": "Most say so."},
            5,
            "The statement of figure/planted does not show its number once.",
            id="a statement without its number",
        ),
        pytest.param(
            {"statement": "{value} say so, {value} do."},
            5,
            "The statement of figure/planted does not show its number once.",
            id="a statement with its number twice",
        ),
        pytest.param(
            {"value": "100.5"},
            2,
            "figure/planted: 100.5 is no share of those who answered.",
            id="a share above a hundred",
        ),
        pytest.param(
            {"value": "-1"},
            2,
            "figure/planted: -1 is no share of those who answered.",
            id="a share below nothing",
        ),
        pytest.param(
            {"unit": "count", "value": "2.5"},
            2,
            "figure/planted: 2.5 counts nothing whole.",
            id="half a count",
        ),
        pytest.param(
            {"unit": "count", "value": "-3"},
            2,
            "figure/planted: -3 counts nothing whole.",
            id="a count below nothing",
        ),
    ],
)
def test_a_planted_mistake_is_reported_where_it_stands(
    draft: Draft, changed: dict[str, str], lines_below: int, message: str
) -> None:
    line = draft.add("facts.yaml", ENTRY.format(**SOUND | changed))

    [problem] = draft.problems()

    assert (problem.file, problem.line) == ("facts.yaml", line + lines_below)
    assert problem.message == message
    assert problem.remedy


@pytest.mark.parametrize(
    "sound",
    [
        {},
        {"value": "0"},
        {"value": "100"},
        {"value": "0.5"},
        {"unit": "count", "value": "0"},
        {"unit": "ratio", "value": "2.5"},
        {"id": "fact/planted", "kind": "external", "value": "150"},
    ],
)
def test_a_sound_fact_is_no_problem(sound: dict[str, str]) -> None:
    text = "facts:\n" + ENTRY.format(**SOUND | sound)
    ledger = Ledger("facts.yaml", "facts", parse_yaml(text, Path("facts.yaml")))

    assert list(check_facts(Manuscript(ledgers={"facts": ledger}))) == []


@pytest.mark.parametrize(
    ("formula", "message"),
    [
        ("figure/votes / figure/nobody", "cannot be computed: there is no fact 'figure/nobody'"),
        ("figure/votes per figure/participants", "cannot be computed: write facts with"),
        ("figure/daily-use - figure/positive-experiences", "a share with a base of its own"),
    ],
)
def test_a_formula_that_cannot_or_must_not_be_computed(
    draft: Draft, formula: str, message: str
) -> None:
    line = draft.replace("facts.yaml", '"figure/votes / figure/participants"', f'"{formula}"')

    problems = [problem for problem in draft.problems() if problem.file == "facts.yaml"]

    assert {problem.line for problem in problems} == {line}
    assert any(message in problem.message for problem in problems)
