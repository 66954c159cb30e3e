"""Checking: every mistake in a knowledge folder, for editors and for CI."""

from __future__ import annotations

from pathlib import Path

from suunta.content.loader import read_draft
from suunta.domain.problem import Problem, Severity


def check(knowledge: Path, resources: Path) -> tuple[Problem, ...]:
    """All problems by file and line; `UnreadableKnowledge` if there is nothing to check.

    Slides are measured once nothing else is wrong: a slide of a broken page would tell nothing.
    """
    draft = read_draft(knowledge, resources)
    if not draft.manuscript.decks or has_errors(draft.problems):
        return draft.problems
    # Only slides need Qt.
    from suunta.services.checking_slides import check_slides

    return tuple(sorted({*draft.problems, *check_slides(draft)}))


def has_errors(problems: tuple[Problem, ...]) -> bool:
    return any(problem.severity is Severity.ERROR for problem in problems)
