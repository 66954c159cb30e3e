"""Each fact's identifier fits its kind, its sentence shows its number, and the number can be so."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from suunta.content.formula import FormulaError, computed, operands
from suunta.content.manuscript import Manuscript
from suunta.content.yaml_file import Place
from suunta.domain.fact import VALUE_MARK, FactKind, Unit
from suunta.domain.problem import Problem

Mistake = tuple[Place, str, str]
"""Where in the entry, what is wrong, and how to mend it."""


def check_facts(manuscript: Manuscript) -> Iterator[Problem]:
    facts = {fact["id"]: fact for _, _, fact in manuscript.entries("facts")}
    for ledger, position, fact in manuscript.entries("facts"):
        mistakes = _of_formula(fact, facts) if "formula" in fact else _of_value(fact)
        for place, message, remedy in (*_mistakes(fact), *mistakes):
            yield Problem(ledger.file, ledger.line(position, *place), message, remedy)


def _mistakes(fact: dict[str, Any]) -> Iterator[Mistake]:
    identifier = fact["id"]
    is_survey = fact["kind"] == FactKind.SURVEY
    if identifier.startswith("figure/") != is_survey:
        message = f"{identifier}: figure/… is for the kind survey, fact/… for the others."
        yield ("id",), message, "Correct the kind or the identifier."
    for language, sentence in fact["statement"].items():
        if sentence.count(VALUE_MARK) != 1:
            message = f"The statement of {identifier} does not show its number once."
            yield ("statement", language), message, f"Write {VALUE_MARK} where the number stands."


def _of_value(fact: dict[str, Any]) -> Iterator[Mistake]:
    identifier, value = fact["id"], fact["value"]
    is_survey = fact["kind"] == FactKind.SURVEY
    if is_survey and fact["unit"] == Unit.PERCENT and not 0 <= value <= 100:
        message = f"{identifier}: {value} is no share of those who answered."
        yield ("value",), message, "Write the percentage as a number from 0 to 100."
    if fact["unit"] == Unit.COUNT and not (value >= 0 and float(value).is_integer()):
        message = f"{identifier}: {value} counts nothing whole."
        yield ("value",), message, "Correct the value, or choose the unit ratio."


def _of_formula(fact: dict[str, Any], facts: dict[str, dict[str, Any]]) -> Iterator[Mistake]:
    """What is computed can be, and its operands have one base."""
    identifier, formula = fact["id"], fact["formula"]
    values = {name: float(other["value"]) for name, other in facts.items() if "value" in other}
    try:
        computed(formula, values)
    except FormulaError as error:
        yield ("formula",), f"{identifier} cannot be computed: {error}.", "Correct the formula."
    for name in operands(formula):
        other = facts.get(name, {})
        if other.get("kind") == FactKind.SURVEY and other.get("unit") == Unit.PERCENT:
            message = f"{identifier} computes with {name}, a share with a base of its own."
            yield ("formula",), message, "Each statement had its own voters: leave it out."
