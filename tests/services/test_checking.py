"""Every mistake in a knowledge folder, for editors and for CI."""

from __future__ import annotations

from pathlib import Path

import pytest

from suunta import paths
from suunta.domain.errors import UnreadableKnowledge
from suunta.domain.problem import Problem, Severity
from suunta.services.checking import check, has_errors

RESOURCES = paths.resources_folder()


def test_a_planted_mistake_is_told_with_its_file_and_line(knowledge_copy: Path) -> None:
    page = knowledge_copy / "experiments" / "hus-obesity" / "en.md"
    lines = page.read_text("utf-8").splitlines()
    line = next(number for number, text in enumerate(lines, 1) if text.startswith("## ")) + 2
    lines[line - 1] += " It has 25 patients."
    page.write_text("\n".join(lines) + "\n", "utf-8")

    problems = check(knowledge_copy, RESOURCES)

    assert [(problem.file, problem.line) for problem in problems] == [
        ("experiments/hus-obesity/en.md", line)
    ]
    assert "25 patients" in problems[0].message
    assert has_errors(problems)


def test_every_mistake_is_told_at_once_and_in_order(knowledge_copy: Path) -> None:
    for name in ("vision/overview", "experiments/hus-obesity"):
        (knowledge_copy / name / "about.yaml").write_text("type: [", "utf-8")

    files = [problem.file for problem in check(knowledge_copy, RESOURCES)]

    assert files == sorted(files)
    assert {"vision/overview/about.yaml", "experiments/hus-obesity/about.yaml"} <= set(files)


@pytest.mark.parametrize("is_there", [True, False], ids=["empty", "missing"])
def test_where_there_is_nothing_nothing_can_be_checked(tmp_path: Path, is_there: bool) -> None:
    folder = tmp_path / "knowledge"
    if is_there:
        folder.mkdir()

    with pytest.raises(UnreadableKnowledge, match="knowledge"):
        check(folder, RESOURCES)


def test_a_warning_is_no_error() -> None:
    warning = Problem("facts.yaml", 3, "Unused.", severity=Severity.WARNING)
    error = Problem("facts.yaml", 4, "Wrong.")

    assert not has_errors(())
    assert not has_errors((warning,))
    assert has_errors((warning, error))
