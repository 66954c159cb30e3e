"""What a skeleton leaves open is told at its line until it is written."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from suunta.content.checks.drafts import check_drafts
from suunta.content.manuscript import Manuscript


def test_a_comment_is_told_with_its_words(section: Callable[[str], Manuscript]) -> None:
    [problem] = check_drafts(section("Written.\n\n<!-- Who tries what. -->\n\n{unknown}"))

    assert (problem.file, problem.line) == ("vision/planted/en.md", 13)
    assert problem.message == "This remains to be written: Who tries what."
    assert problem.remedy


def test_a_finished_text_leaves_nothing_open(untouched: Manuscript) -> None:
    assert list(check_drafts(untouched)) == []


def test_dots_within_a_text_are_a_text(section: Callable[[str], Manuscript]) -> None:
    assert list(check_drafts(section("And so on …\n\n…"))) == []


def test_open_texts_are_told_wherever_they_stand(draft: Any) -> None:
    page = draft.replace("vision/aims/en.md", "title: ", "title: … #")
    heading = draft.line("vision/aims/en.md", "## Sources")
    draft.replace("vision/aims/en.md", "## Sources", "## …")
    reason = "reason: {en: …, fi: Näin., sv: Så.}"
    relation = f"{{type: related, to: recommendation/6, provenance: inferred, {reason}}}"
    about = draft.replace("vision/aims/about.yaml", "relations: []", f"relations: [{relation}]")

    found = [
        (problem.file, problem.line)
        for problem in draft.problems()
        if "remains to be written" in problem.message
    ]

    assert found == [
        ("vision/aims/about.yaml", about),
        ("vision/aims/en.md", page),
        ("vision/aims/en.md", heading),
    ]
