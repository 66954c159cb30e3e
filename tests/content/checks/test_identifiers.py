"""What stands twice, and classes without a page, are reported where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from suunta.domain.problem import Severity

if TYPE_CHECKING:
    from tests.content.conftest import Draft

FACT = (
    "  - {id: figure/daily-use, kind: survey, value: 68, unit: percent, label: {en: a},"
    ' statement: {en: "{value} do."}, meaning: {en: a}, base: {en: a}, date: {en: a}, source: deck}'
)
CONCEPT = (
    "  - {id: una, preferred: {en: planted, fi: istutettu, sv: planterad},"
    " definition: {en: A plant.}, provenance: inferred, reason: {en: Our wording.}}"
)
SOURCE = "  - {id: deck, title: A deck, publisher: Somebody, kind: deck}"
COUNTY = (
    "  - {id: hus, kind: hospital-group, name: {en: H, fi: H, sv: H}, short: {en: H, fi: H, sv: H},"
    " tile: [4, 0]}"
)


@pytest.mark.parametrize(
    ("file", "entry", "identifier"),
    [
        ("facts.yaml", FACT, "figure/daily-use"),
        ("thesaurus.yaml", CONCEPT, "una"),
        ("sources.yaml", SOURCE, "deck"),
        ("counties.yaml", COUNTY, "hus"),
    ],
)
def test_an_identifier_that_stands_twice_is_a_problem(
    draft: Draft, file: str, entry: str, identifier: str
) -> None:
    line = draft.add(file, entry)

    [problem] = draft.problems()

    assert (problem.file, problem.line) == (file, line)
    assert problem.message == f"The identifier {identifier!r} stands here a second time."
    assert problem.remedy


def test_a_sector_that_stands_twice_is_a_problem(draft: Draft) -> None:
    entry = "  - {id: social, name: {en: S, fi: S, sv: S}}\n"
    line = draft.replace("taxonomy.yaml", "use_cases:", f"{entry}use_cases:")

    [problem] = draft.problems()

    assert (problem.file, problem.line) == ("taxonomy.yaml", line)
    assert problem.message == "The identifier 'social' stands here a second time."


def test_a_folder_that_no_address_can_name_is_a_problem(draft: Draft) -> None:
    (draft.folder / "vision" / "overview").rename(draft.folder / "vision" / "Over view")

    problems = [problem for problem in draft.problems() if "folder" in problem.message]

    assert [(problem.file, problem.line) for problem in problems] == [
        ("vision/Over view/about.yaml", 0)
    ]
    assert "'Over view'" in problems[0].message
    assert problems[0].remedy == "Rename the folder."


def test_two_documents_with_one_place_in_their_list_are_a_problem(draft: Draft) -> None:
    line = draft.replace("recommendations/3/about.yaml", "order: 3", "order: 2")

    [problem] = draft.problems()

    assert (problem.file, problem.line) == ("recommendations/3/about.yaml", line)
    assert problem.message == "recommendation/2 has the place 2 in the list as well."
    assert problem.remedy


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("en", "en: una oy, fi: istutettu, sv: planterad"),
        ("fi", "en: planted, fi: UNA OY, sv: planterad"),
        ("sv", "en: planted, fi: istutettu, sv: UNA Oy"),
    ],
)
def test_two_terms_with_one_name_are_worth_a_second_look(
    draft: Draft, language: str, names: str
) -> None:
    entry = CONCEPT.replace("id: una", "id: planted")
    line = draft.add(
        "thesaurus.yaml", entry.replace("en: planted, fi: istutettu, sv: planterad", names)
    )

    [problem] = draft.problems()

    assert (problem.file, problem.line) == ("thesaurus.yaml", line)
    assert "'una'" in problem.message
    assert problem.severity is Severity.WARNING
    assert problem.remedy


def test_a_class_without_a_page_is_a_problem(draft: Draft) -> None:
    line = draft.replace("taxonomy.yaml", "  - management", "  - management\n  - planted") + 1

    [problem] = draft.problems()

    assert (problem.file, problem.line) == ("taxonomy.yaml", line)
    assert problem.message == "There is no document 'use-case/planted'."
    assert problem.remedy


def test_a_class_that_the_order_leaves_out_is_a_problem(draft: Draft) -> None:
    draft.replace("taxonomy.yaml", "  - management\n", "")

    [problem] = draft.problems()

    assert (problem.file, problem.line) == (
        "taxonomy.yaml",
        draft.line("taxonomy.yaml", "use_cases:"),
    )
    assert problem.message == "'use-case/management' is missing from the taxonomy's order."
    assert problem.remedy


def test_a_class_whose_page_cannot_be_read_is_not_called_missing(draft: Draft) -> None:
    draft.write("use-cases/management/en.md", "no front matter")

    [problem] = draft.problems()

    assert problem.file == "use-cases/management/en.md"
