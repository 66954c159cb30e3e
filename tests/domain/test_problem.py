"""A problem reads as one line: where, how bad, what, and what to do."""

from __future__ import annotations

import pytest

from suunta.domain.problem import Problem, Severity


@pytest.mark.parametrize(
    ("problem", "line"),
    [
        (Problem("a.md", 3, "It is wrong."), "a.md:3: error: It is wrong."),
        (Problem("a.md", 3, "It is wrong.", "Mend it."), "a.md:3: error: It is wrong. Mend it."),
        (Problem("a.md", 0, "It is missing.", "Add it."), "a.md: error: It is missing. Add it."),
        (
            Problem("a.md", 1, "It is long.", severity=Severity.WARNING),
            "a.md:1: warning: It is long.",
        ),
    ],
)
def test_a_problem_is_one_line_for_people(problem: Problem, line: str) -> None:
    assert str(problem) == line


def test_problems_stand_by_file_and_then_by_line() -> None:
    problems = [
        Problem("b", 1, "x"),
        Problem("a", 10, "x"),
        Problem("a", 2, "y"),
        Problem("a", 2, "x"),
    ]

    assert sorted(problems) == [
        Problem("a", 2, "x"),
        Problem("a", 2, "y"),
        Problem("a", 10, "x"),
        Problem("b", 1, "x"),
    ]
