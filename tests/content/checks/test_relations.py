"""Relations that stand twice, lead nowhere or do not fit are reported where they stand."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from suunta.content.checks.relations import check_relations
from suunta.content.manuscript import DocumentManuscript, Manuscript
from suunta.content.yaml_file import parse_yaml
from suunta.domain.document_type import DocumentType

if TYPE_CHECKING:
    from tests.content.conftest import Draft

RELATION = (
    "  - type: {kind}\n    to: {target}\n    provenance: inferred\n    reason: {{en: So we think.}}"
)
ABOUT = "recommendations/1/about.yaml"


def related(origin: str, kind: str, target: str) -> Manuscript:
    """A manuscript of one document with one relation, written on line 2."""
    text = f"relations:\n  - {{type: {kind}, to: {target}}}\n"
    about = parse_yaml(text, Path("about.yaml"))
    document = DocumentManuscript(
        origin, DocumentType(origin.partition("/")[0]), f"{origin}/about.yaml", about, ()
    )
    return Manuscript([document])


@pytest.mark.parametrize(
    ("origin", "kind", "target", "remedy"),
    [
        ("recommendation/1", "tests", "recommendation/2", "from experiment to recommendation;"),
        ("experiment/a", "tests", "use-case/management", "from experiment to recommendation;"),
        ("experiment/a", "bears-on", "recommendation/2", "from use-case to recommendation;"),
        ("use-case/a", "bears-on", "vision/overview", "from use-case to recommendation;"),
        ("vision/a", "concerns", "recommendation/2", "from regulation to experiment or recom"),
        ("regulation/a", "concerns", "vision/overview", "from regulation to experiment or rec"),
        ("recommendation/1", "confused-with", "recommendation/2", "from experiment to experiment"),
        ("experiment/a", "confused-with", "recommendation/2", "from experiment to experiment;"),
        ("recommendation/1", "serves", "ecosystem/contacts", "from ecosystem to anything;"),
        ("recommendation/1", "shows", "recommendation/2", "from anything to figure;"),
    ],
)
def test_a_relation_between_types_that_do_not_fit_is_a_problem(
    origin: str, kind: str, target: str, remedy: str
) -> None:
    [problem] = check_relations(related(origin, kind, target))

    assert (problem.file, problem.line) == (f"{origin}/about.yaml", 2)
    assert problem.message == f"The relation {kind!r} does not lead from {origin} to {target}."
    assert remedy in problem.remedy


@pytest.mark.parametrize(
    ("origin", "kind", "target"),
    [
        ("experiment/a", "tests", "recommendation/2"),
        ("use-case/a", "bears-on", "recommendation/2"),
        ("regulation/a", "concerns", "recommendation/2"),
        ("regulation/a", "concerns", "experiment/a"),
        ("experiment/a", "confused-with", "experiment/b"),
        ("ecosystem/a", "serves", "term/una"),
        ("ecosystem/a", "serves", "ecosystem/b"),
        ("vision/a", "related", "term/una"),
        ("recommendation/1", "related", "figure/daily-use"),
        ("recommendation/1", "shows", "figure/daily-use"),
    ],
)
def test_a_relation_between_types_that_fit_is_no_problem(
    origin: str, kind: str, target: str
) -> None:
    assert list(check_relations(related(origin, kind, target))) == []


def test_a_relation_on_a_page_that_does_not_fit_is_reported_where_it_stands(draft: Draft) -> None:
    line = draft.add(ABOUT, RELATION.format(kind="tests", target="recommendation/2")) + 1

    [problem] = draft.problems()

    assert (problem.file, problem.line) == (ABOUT, line)
    assert "'tests' does not lead from recommendation/1 to recommendation/2" in problem.message
    assert problem.remedy


@pytest.mark.parametrize("kind", ["related", "tests"])
def test_a_document_that_points_at_itself_is_a_problem(draft: Draft, kind: str) -> None:
    line = draft.add(ABOUT, RELATION.format(kind=kind, target="recommendation/1"))

    [problem] = draft.problems()

    assert (problem.file, problem.line) == (ABOUT, line + 1)
    assert problem.message == "recommendation/1 points at itself."
    assert problem.remedy


def test_a_relation_that_stands_twice_is_a_problem(draft: Draft) -> None:
    entry = RELATION.format(kind="related", target="term/una")
    line = draft.add(ABOUT, f"{entry}\n{entry}") + 5

    [problem] = draft.problems()

    assert (problem.file, problem.line) == (ABOUT, line)
    assert problem.message == "The relation 'related' to term/una stands here a second time."
    assert problem.remedy


def test_a_figure_supports_recommendations_only(draft: Draft) -> None:
    first = "      - {to: recommendation/1, reason:"
    other = "      - {to: vision/overview, reason: {en: So.}}\n"
    line = draft.replace("facts.yaml", first, f"{other}{first}")

    [problem] = draft.problems()

    assert (problem.file, problem.line) == ("facts.yaml", line)
    assert "'supports' does not lead from figure/" in problem.message
    assert problem.remedy


def test_a_fact_that_is_no_figure_supports_nothing(draft: Draft) -> None:
    line = draft.add(
        "facts.yaml",
        "  - id: fact/planted\n    kind: external\n    value: 5\n    unit: count\n"
        '    label: {en: a}\n    statement: {en: "{value} do."}\n    meaning: {en: a}\n'
        "    base: {en: a}\n    date: {en: a}\n    source: deck\n    supports:\n"
        "      - {to: recommendation/1, reason: {en: So.}}",
    )

    [problem] = draft.problems()

    assert (problem.file, problem.line) == ("facts.yaml", line + 11)
    assert "does not lead from fact/planted to recommendation/1" in problem.message


def test_a_fact_confused_with_itself_is_a_problem(draft: Draft) -> None:
    line = draft.replace(
        "facts.yaml",
        "      - {to: figure/inadequate-evidence, ",
        "      - {to: figure/shift-planning}\n      - {to: figure/inadequate-evidence, ",
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
