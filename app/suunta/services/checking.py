"""Checking: every mistake in a knowledge folder, for editors and for CI."""

from __future__ import annotations

from pathlib import Path

from suunta.content.loader import find_problems
from suunta.domain.problem import Problem, Severity


def check(knowledge: Path, resources: Path) -> tuple[Problem, ...]:
    """All problems by file and line; `UnreadableKnowledge` if there is nothing to check."""
    return find_problems(knowledge, resources)


def has_errors(problems: tuple[Problem, ...]) -> bool:
    return any(problem.severity is Severity.ERROR for problem in problems)
