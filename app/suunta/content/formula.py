"""Compute a fact from others: `figure/votes / figure/participants`, never typed as a number."""

from __future__ import annotations

from collections.abc import Mapping
from operator import add, mul, sub, truediv

_PRODUCTS = {"*": mul, "/": truediv}
_SUMS = {"+": add, "-": sub}


class FormulaError(Exception):
    """A formula that cannot be read or computed; its text says why."""


def operands(formula: str) -> tuple[str, ...]:
    """The facts a formula is computed from, in their order."""
    return tuple(formula.split()[::2])


def computed(formula: str, values: Mapping[str, float]) -> float:
    """The result, products before sums; spaces part the facts from `+`, `-`, `*` and `/`."""
    tokens = formula.split()
    if len(tokens) % 2 == 0 or any(token not in {*_PRODUCTS, *_SUMS} for token in tokens[1::2]):
        raise FormulaError("write facts with + - * / between them, each with spaces around it")
    unknown = [name for name in operands(formula) if name not in values]
    if unknown:
        raise FormulaError(f"there is no fact {unknown[0]!r} to compute with")
    terms: list[float] = [values[tokens[0]]]
    sums = []
    for operator, name in zip(tokens[1::2], tokens[2::2], strict=True):
        if operator in _SUMS:
            sums.append(_SUMS[operator])
            terms.append(values[name])
            continue
        try:
            terms[-1] = _PRODUCTS[operator](terms[-1], values[name])
        except ZeroDivisionError as error:
            raise FormulaError(f"{name} is zero") from error
    result = terms[0]
    for apply, term in zip(sums, terms[1:], strict=True):
        result = apply(result, term)
    return result
