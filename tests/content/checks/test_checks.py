"""The whole check: silent over sound knowledge, and complete over broken knowledge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from suunta import paths
from suunta.content.checks import check_manuscript
from suunta.content.loader import find_problems, load
from suunta.content.manuscript import Manuscript

if TYPE_CHECKING:
    from tests.content.conftest import Draft


def test_the_untouched_knowledge_has_no_mistake(draft: Draft) -> None:
    assert draft.problems() == []


def test_an_empty_manuscript_has_no_mistake() -> None:
    assert list(check_manuscript(Manuscript())) == []


def test_mistakes_of_every_kind_are_told_in_one_run(draft: Draft) -> None:
    lines = {
        "vision/overview/en.md": draft.add(
            "vision/overview/en.md", "Of all, 68% [@dekc] {infered}"
        ),
        "vision/aims/en.md": draft.replace("vision/aims/en.md", "title: ", "title: a: "),
        "taxonomy.yaml": draft.replace("taxonomy.yaml", "  - management\n", "  - planted\n"),
        "sources.yaml": draft.add("sources.yaml", "  - {id: deck, title: D, kind: deck}"),
    }

    problems = draft.problems()

    assert {(problem.file, problem.line) for problem in problems} == {
        *lines.items(),
        ("taxonomy.yaml", draft.line("taxonomy.yaml", "use_cases:")),
    }
    assert len([problem for problem in problems if problem.file == "vision/overview/en.md"]) == 2
    assert all(problem.remedy for problem in problems)


def test_the_loader_tells_what_the_check_tells(draft: Draft) -> None:
    draft.add("vision/overview/en.md", "Of all, 68% [@dekc] {infered}")
    draft.write("vision/aims/en.md", "no front matter")

    problems = load(draft.folder, paths.resources_folder()).problems

    told = draft.problems()
    assert [problem for problem in problems if problem in told] == told
    assert find_problems(draft.folder, paths.resources_folder()) == problems
    assert len(told) == 4
