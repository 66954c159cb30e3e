"""A section that claims something without a source is reported at its heading."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.content.conftest import Draft

PAGE = "vision/overview/en.md"


def planted(draft: Draft, text: str) -> int:
    """Put a section in front of the sources; the line of its heading is returned."""
    return draft.replace(
        PAGE,
        "## Sources {#sources}",
        f"## Planted {{#planted}}\n\n{text}\n\n## Sources {{#sources}}",
    )


def test_a_section_without_a_source_is_a_problem(draft: Draft) -> None:
    line = planted(draft, "Somebody says so. Others do not.")

    [problem] = draft.problems()

    assert (problem.file, problem.line) == (PAGE, line)
    assert problem.message == "The section 'planted' names no source."
    assert "[@source]" in problem.remedy


@pytest.mark.parametrize(
    "text",
    [
        "One says so. [@deck: AI Experiments] Others do not.",
        "One says so. {inferred: they all do} Others do not.",
        "One says so. Nobody knows more. {unknown}",
        "In all, {{figure/daily-use}} say so. Others do not.",
    ],
)
def test_a_source_an_inference_a_gap_or_a_figure_is_enough(draft: Draft, text: str) -> None:
    planted(draft, text)

    assert draft.problems() == []


@pytest.mark.parametrize("anchor", ["short", "discuss", "sources"])
def test_short_forms_questions_and_notes_on_sources_need_none(draft: Draft, anchor: str) -> None:
    page = "recommendations/1/en.md"
    text = (draft.folder / page).read_text(encoding="utf-8")
    before, heading, after = text.partition(f"{{#{anchor}}}\n")
    _, mark, rest = after.partition("\n## ")
    draft.write(page, f"{before}{heading}\nNobody is cited here. Nobody needs to.\n{mark}{rest}")

    assert draft.problems() == []
