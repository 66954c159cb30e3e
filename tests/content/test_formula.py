"""Compute a fact from others."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from suunta.content.formula import FormulaError, computed, operands

VALUES = {"figure/votes": 10_000.0, "figure/participants": 250.0, "fact/two": 2.0, "fact/none": 0.0}


@pytest.mark.parametrize(
    ("formula", "result"),
    [
        ("figure/votes", 10_000),
        ("figure/votes / figure/participants", 40),
        ("fact/two + fact/two * fact/two", 6),
        ("figure/votes - figure/participants / fact/two", 9_875),
        ("fact/two - fact/two - fact/two", -2),
    ],
)
def test_a_formula_is_computed_products_before_sums(formula: str, result: float) -> None:
    assert computed(formula, VALUES) == result


@pytest.mark.parametrize(
    ("formula", "reason"),
    [
        ("", "spaces"),
        ("fact/two +", "spaces"),
        ("fact/two fact/two fact/two", "spaces"),
        ("fact/two ** fact/two", "spaces"),
        ("fact/two / fact/nothing", "fact/nothing"),
        ("fact/two / fact/none", "zero"),
        ("40", "40"),
    ],
)
def test_what_cannot_be_computed_is_said(formula: str, reason: str) -> None:
    with pytest.raises(FormulaError, match=reason):
        computed(formula, VALUES)


@given(st.text())
def test_no_formula_fails_otherwise(formula: str) -> None:
    with contextlib.suppress(FormulaError):
        computed(formula, VALUES)


def test_the_facts_of_a_formula_are_known() -> None:
    assert operands("figure/votes / figure/participants") == ("figure/votes", "figure/participants")
