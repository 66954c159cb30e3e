"""What belongs to experiments alone is refused elsewhere and missed in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.content.conftest import Draft

ABOUT = "vision/overview/about.yaml"
PAGE = "vision/overview/en.md"
EXPERIMENT = "experiments/hus-obesity/en.md"
INFERRED = '{value: management, provenance: inferred, reason: {en: "So we think."}}'


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("regions", "regions: [hus]"),
        ("sector", f"sector: {INFERRED.replace('management', 'social')}"),
        ("use_case", f"use_case: {INFERRED}"),
    ],
)
def test_a_field_of_experiments_does_not_stand_with_another_document(
    draft: Draft, field: str, text: str
) -> None:
    line = draft.add(ABOUT, text)

    [problem] = draft.problems()

    assert (problem.file, problem.line) == (ABOUT, line)
    assert problem.message == (
        f"A document of type vision has no {field!r}; it is for experiments."
    )
    assert problem.remedy


@pytest.mark.parametrize("field", ["technology", "status"])
def test_a_line_of_experiments_does_not_stand_on_another_page(draft: Draft, field: str) -> None:
    line = draft.replace(PAGE, "summary:", f"{field}: Something\nsummary:")

    [problem] = draft.problems()

    assert (problem.file, problem.line) == (PAGE, line)
    assert problem.message == (
        f"A document of type vision has no {field!r}; it is for experiments."
    )
    assert problem.remedy


@pytest.mark.parametrize("field", ["technology", "status"])
def test_an_experiment_tells_its_technology_and_where_it_stands(draft: Draft, field: str) -> None:
    draft.replace(EXPERIMENT, f"{field}:", "# ")

    [problem] = draft.problems()

    assert (problem.file, problem.line) == (EXPERIMENT, 2)
    assert problem.message == f"The experiment has no {field!r}."
    assert f"{field}: …" in problem.remedy
