"""A figure that stands on a page, or is confused with another, without a reason is reported."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from suunta.content.checks.reasons import check_reasons

if TYPE_CHECKING:
    from tests.content.conftest import Draft

    from suunta.content.manuscript import Manuscript

SHOWS = (
    "  - type: shows\n    to: {figure}\n    provenance: inferred\n    reason: {{en: So we think.}}"
)


def test_the_knowledge_says_why_everywhere(untouched: Manuscript) -> None:
    assert list(check_reasons(untouched)) == []


@pytest.mark.parametrize(
    ("page", "document"),
    [
        ("recommendations/6/en.md", "recommendation/6"),
        ("use-cases/prevention/en.md", "use-case/prevention"),
        ("experiments/hus-obesity/en.md", "experiment/hus-obesity"),
        ("ecosystem/groups/en.md", "ecosystem/groups"),
        ("regulations/ehds/en.md", "regulation/ehds"),
    ],
)
def test_a_figure_on_a_page_without_a_reason_is_a_problem(
    draft: Draft, page: str, document: str
) -> None:
    line = draft.add(page, "Of all, {{figure/daily-use}} do, and {{figure/daily-use}} do.")

    [problem] = check_reasons(draft.manuscript())

    assert (problem.file, problem.line) == (page, line)
    assert problem.message == f"Nothing says why {document} shows figure/daily-use."
    folder = page.removesuffix("/en.md")
    assert problem.remedy == f"Add a relation 'shows' with its reason to {folder}/about.yaml."


def test_a_figure_without_a_reason_is_told_once_for_all_languages(trilingual: Draft) -> None:
    lines = [
        trilingual.add(f"ecosystem/groups/{language}.md", "{{figure/daily-use}}")
        for language in ("en", "fi", "sv")
    ]

    [problem] = check_reasons(trilingual.manuscript())

    assert (problem.file, problem.line) == ("ecosystem/groups/en.md", lines[0])


@pytest.mark.parametrize("page", ["polis/discussions/en.md", "vision/aims/en.md"])
def test_a_page_about_the_figures_themselves_needs_no_reason(draft: Draft, page: str) -> None:
    draft.add(page, "Of all, {{figure/daily-use}} do.")

    assert list(check_reasons(draft.manuscript())) == []


@pytest.mark.parametrize("target", ["fact/member-organisations", "figure/planted"])
def test_a_fact_without_a_page_and_an_unknown_one_need_no_reason(draft: Draft, target: str) -> None:
    draft.add("ecosystem/groups/en.md", f"There are {{{{{target}}}}}.")

    assert list(check_reasons(draft.manuscript())) == []


@pytest.mark.parametrize("kind", ["shows", "related"])
def test_a_relation_with_its_reason_is_enough(draft: Draft, kind: str) -> None:
    draft.add("ecosystem/contacts/en.md", "Of all, {{figure/daily-use}} do.")
    relation = SHOWS.format(figure="figure/daily-use").replace("shows", kind)
    draft.add("ecosystem/contacts/about.yaml", relation)

    assert list(check_reasons(draft.manuscript())) == []


def test_a_reason_for_a_figure_that_is_not_shown_is_a_problem(draft: Draft) -> None:
    about = "ecosystem/contacts/about.yaml"
    line = draft.add(about, SHOWS.format(figure="figure/daily-use"))

    [problem] = check_reasons(draft.manuscript())

    assert (problem.file, problem.line) == (about, line + 1)
    assert problem.message == "No section of ecosystem/contacts shows figure/daily-use."
    assert problem.remedy


def test_two_figures_confused_without_a_reason_are_a_problem(draft: Draft) -> None:
    line = draft.replace(
        "facts.yaml",
        "    supports:\n      - {to: recommendation/1, ",
        "    confused_with:\n      - to: figure/votes\n"
        "    supports:\n      - {to: recommendation/1, ",
    )

    [problem] = check_reasons(draft.manuscript())

    assert (problem.file, problem.line) == ("facts.yaml", line + 1)
    assert (
        problem.message == "Nothing says how figure/positive-experiences and figure/votes differ."
    )
    assert problem.remedy


def test_a_figure_that_supports_without_a_reason_breaks_the_schema(draft: Draft) -> None:
    line = draft.replace(
        "facts.yaml",
        "    supports:\n      - {to: recommendation/1, ",
        "    supports:\n      - to: recommendation/1\n      - {to: recommendation/2, ",
    )

    [problem] = draft.problems()

    assert (problem.file, problem.line) == ("facts.yaml", line + 1)
    assert (
        problem.message
        == "facts.figure/positive-experiences.supports.1: 'reason' is a required property."
    )


def test_an_experiment_without_a_reason_for_its_class_breaks_the_schema(draft: Draft) -> None:
    about = "experiments/hus-obesity/about.yaml"
    path = draft.folder / about
    text = path.read_text(encoding="utf-8")
    before, _, after = text.partition("use_case:\n")
    value, _, rest = after.partition("\n")
    relations = rest[rest.index("relations:") :]
    given = f"{value}\n  provenance: stated\n  source: deck\n"
    path.write_text(f"{before}use_case:\n{given}{relations}", encoding="utf-8")

    [problem] = draft.problems()

    assert (problem.file, problem.line) == (about, draft.line(about, "use_case:"))
    assert problem.message == "use_case: 'reason' is a required property."
