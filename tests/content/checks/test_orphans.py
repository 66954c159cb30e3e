"""What nothing uses is warned of where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from suunta.content.checks.orphans import check_orphans
from suunta.domain.problem import Severity

if TYPE_CHECKING:
    from tests.content.conftest import Draft

    from suunta.domain.problem import Problem

TEXTS = (
    'label: {en: "a"}, statement: {en: "{value}"}, meaning: {en: "a"}, base: {en: "a"},'
    ' date: {en: "a"}, source: deck'
)


def problems(draft: Draft) -> list[Problem]:
    return list(check_orphans(draft.manuscript()))


def test_the_knowledge_holds_nothing_that_nothing_uses(trilingual: Draft) -> None:
    assert problems(trilingual) == []


def test_a_source_that_nothing_cites_is_warned_of(draft: Draft) -> None:
    line = draft.add(
        "sources.yaml", "  - {id: forgotten, title: A page, publisher: Someone, kind: news}"
    )

    [problem] = problems(draft)

    assert (problem.file, problem.line, problem.severity) == (
        "sources.yaml",
        line,
        Severity.WARNING,
    )
    assert problem.message == "Nothing cites the source 'forgotten'."


def test_a_fact_that_no_page_shows_is_warned_of(draft: Draft) -> None:
    line = draft.add(
        "facts.yaml",
        f"  - {{id: fact/forgotten, kind: external, value: 1, unit: count, {TEXTS}}}",
    )

    [problem] = problems(draft)

    assert (problem.file, problem.line) == ("facts.yaml", line)
    assert problem.message == "No page shows the fact 'fact/forgotten'."


def test_a_fact_that_another_is_computed_from_is_used(draft: Draft) -> None:
    draft.add(
        "facts.yaml",
        f"  - {{id: fact/part, kind: external, value: 1, unit: count, {TEXTS}}}\n"
        f"  - {{id: figure/whole, kind: survey, formula: fact/part, unit: count, {TEXTS}}}",
    )

    assert problems(draft) == []


def test_a_document_without_ways_is_warned_of(draft: Draft) -> None:
    draft.write("vision/alone/about.yaml", "type: vision\norder: 99\n")
    draft.write(
        "vision/alone/en.md",
        "---\ntitle: Alone\nsummary: Nobody knows it.\n---\n\n## In short {#short}\n\nOne. Two.\n",
    )

    [problem] = problems(draft)

    assert problem.file == "vision/alone/about.yaml"
    assert problem.message == "Nothing leads to vision/alone or away from it."
