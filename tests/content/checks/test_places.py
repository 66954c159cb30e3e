"""What is cited of a source stands in the list of its parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from suunta.content.checks.places import check_places
from suunta.content.checks.translations import check_translations

if TYPE_CHECKING:
    from tests.content.conftest import Draft

PAGE = "vision/aims/en.md"


def test_the_knowledge_names_all_it_cites(trilingual: Draft) -> None:
    assert list(check_places(trilingual.manuscript())) == []


def test_a_part_that_is_not_listed_is_told_where_it_is_cited(draft: Draft) -> None:
    line = draft.add(PAGE, "Planted. [@deck: Zebras]")

    [problem] = check_places(draft.manuscript())

    assert (problem.file, problem.line) == (PAGE, line)
    assert problem.message == "The source 'deck' lists no place 'Zebras'."
    assert problem.remedy == ("Add it to the places of 'deck' in sources.yaml, in three languages.")


def test_a_slip_of_the_pen_is_told_what_was_meant(draft: Draft) -> None:
    draft.add(PAGE, "Planted. [@deck: AI Experiment]")

    [problem] = check_places(draft.manuscript())

    assert problem.remedy == "Did you mean 'AI Experiments'?"


def test_a_place_of_a_fact_is_told_in_its_line(draft: Draft) -> None:
    old = 'places: ["Results of the Polis discussion", "Recommendation 1"]'
    line = draft.replace("facts.yaml", old, 'places: ["Zebras", "Recommendation 1"]')

    [problem] = check_places(draft.manuscript())

    assert (problem.file, problem.line) == ("facts.yaml", line)


def test_a_space_that_does_not_break_is_no_other_name(draft: Draft) -> None:
    draft.add(PAGE, "Planted. [@deck: Recommendation\N{NO-BREAK SPACE}1]")

    assert list(check_places(draft.manuscript())) == []


def test_an_unknown_source_and_a_source_as_a_whole_are_no_matter_here(draft: Draft) -> None:
    draft.add(PAGE, "Planted. [@nobody: Zebras; @deck]")

    assert list(check_places(draft.manuscript())) == []


def test_a_part_without_a_name_in_one_language_is_a_gap(trilingual: Draft) -> None:
    line = trilingual.replace(
        "sources.yaml", '{en: "Contact us", fi: "Ota yhteyttä", sv: ', '{en: "Contact us", sv: '
    )

    [problem] = check_translations(trilingual.manuscript())

    assert (problem.file, problem.line) == ("sources.yaml", line)
    assert problem.message.endswith("is missing in Finnish.")
