"""Relations that stand twice, lead nowhere or do not fit are reported where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.content.conftest import Draft

RELATION = (
    "  - type: {kind}\n    to: {target}\n    provenance: inferred\n    reason: {{en: So we think.}}"
)
ABOUT = {
    "vision": "vision/overview/about.yaml",
    "recommendation": "recommendations/1/about.yaml",
    "experiment": "experiments/hus-obesity/about.yaml",
    "use-case": "use-cases/management/about.yaml",
    "regulation": "regulations/ehds/about.yaml",
    "ecosystem": "ecosystem/overview/about.yaml",
}


@pytest.mark.parametrize(
    ("origin", "kind", "target", "remedy"),
    [
        ("recommendation", "tests", "recommendation/2", "from experiment to recommendation;"),
        ("experiment", "tests", "use-case/management", "from experiment to recommendation;"),
        ("experiment", "bears-on", "recommendation/2", "from use-case to recommendation;"),
        ("use-case", "bears-on", "vision/overview", "from use-case to recommendation;"),
        ("vision", "concerns", "recommendation/2", "from regulation to experiment or recommend"),
        ("regulation", "concerns", "vision/overview", "from regulation to experiment or recomm"),
        ("recommendation", "confused-with", "recommendation/2", "from experiment to experiment"),
        ("experiment", "confused-with", "recommendation/2", "from experiment to experiment;"),
        ("recommendation", "serves", "ecosystem/contacts", "from ecosystem to anything;"),
    ],
)
def test_a_relation_between_types_that_do_not_fit_is_a_problem(
    draft: Draft, origin: str, kind: str, target: str, remedy: str
) -> None:
    file = ABOUT[origin]
    line = draft.add(file, RELATION.format(kind=kind, target=target)) + 1

    [problem] = draft.problems()

    assert (problem.file, problem.line) == (file, line)
    assert f"The relation {kind!r} does not lead from {origin}/" in problem.message
    assert target in problem.message
    assert remedy in problem.remedy


def test_anything_may_be_related_to_anything(draft: Draft) -> None:
    draft.add(ABOUT["recommendation"], RELATION.format(kind="related", target="term/una"))

    assert draft.problems() == []


def test_the_ecosystem_may_serve_anything(draft: Draft) -> None:
    draft.add(ABOUT["ecosystem"], RELATION.format(kind="serves", target="term/una"))

    assert draft.problems() == []


@pytest.mark.parametrize("kind", ["related", "tests"])
def test_a_document_that_points_at_itself_is_a_problem(draft: Draft, kind: str) -> None:
    line = draft.add(ABOUT["recommendation"], RELATION.format(kind=kind, target="recommendation/1"))

    [problem] = draft.problems()

    assert (problem.file, problem.line) == (ABOUT["recommendation"], line + 1)
    assert problem.message == "recommendation/1 points at itself."
    assert problem.remedy


def test_a_relation_that_stands_twice_is_a_problem(draft: Draft) -> None:
    entry = RELATION.format(kind="related", target="term/una")
    line = draft.add(ABOUT["recommendation"], f"{entry}\n{entry}") + 5

    [problem] = draft.problems()

    assert (problem.file, problem.line) == (ABOUT["recommendation"], line)
    assert problem.message == "The relation 'related' to term/una stands here a second time."
    assert problem.remedy


def test_a_figure_supports_recommendations_only(draft: Draft) -> None:
    line = draft.replace(
        "facts.yaml", "supports: [recommendation/1]", "supports: [vision/overview]"
    )

    [problem] = draft.problems()

    assert (problem.file, problem.line) == ("facts.yaml", line)
    assert "'supports' does not lead from figure/" in problem.message
    assert problem.remedy


def test_a_fact_that_is_no_figure_supports_nothing(draft: Draft) -> None:
    line = draft.add(
        "facts.yaml",
        "  - id: fact/planted\n    kind: external\n    value: 5\n    unit: count\n"
        '    label: {en: a}\n    statement: {en: "{value} do."}\n    meaning: {en: a}\n'
        "    base: {en: a}\n    date: {en: a}\n    source: deck\n    supports: [recommendation/1]",
    )

    [problem] = draft.problems()

    assert (problem.file, problem.line) == ("facts.yaml", line + 10)
    assert "does not lead from fact/planted to recommendation/1" in problem.message


def test_a_fact_confused_with_itself_is_a_problem(draft: Draft) -> None:
    line = draft.replace(
        "facts.yaml",
        "confused_with: [figure/inadequate-evidence]",
        "confused_with: [figure/inadequate-evidence, figure/shift-planning]",
    )

    [problem] = draft.problems()

    assert (problem.file, problem.line) == ("facts.yaml", line)
    assert problem.message == "figure/shift-planning points at itself."
    assert problem.remedy


@pytest.mark.parametrize("key", ["broader", "related"])
def test_a_term_beside_itself_is_a_problem(draft: Draft, key: str) -> None:
    line = draft.add(
        "thesaurus.yaml",
        "  - id: planted\n    preferred: {en: p, fi: i, sv: q}\n    definition: {en: A plant.}\n"
        f"    provenance: inferred\n    reason: {{en: Ours.}}\n    {key}:\n    - planted",
    )

    [problem] = draft.problems()

    assert (problem.file, problem.line) == ("thesaurus.yaml", line + 6)
    assert problem.message == "planted points at itself."
