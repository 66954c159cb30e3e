"""What a workshop has given, in the words of one language."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.services.workshop_samples import DAILY, FULL

from suunta.domain.language import Language
from suunta.domain.workshop import Workshop
from suunta.services.workshop_reporting import WorkshopReporting
from suunta.services.workspace import Workspace


@pytest.fixture
def reporting(workspace: Workspace) -> WorkshopReporting:
    return WorkshopReporting(workspace.knowledge, workspace.labels, workspace.facilitating)


def test_counts_come_first_in_a_small_room(reporting: WorkshopReporting) -> None:
    small, large, *_ = reporting.report(FULL, Language.EN).statements

    assert small.result == "17 of 24 agree (71%)"
    assert small.counts == "Agree 17, pass 3, disagree 4"
    assert large.result == "75% agree (30 of 40)"


def test_the_national_figure_stands_beside_and_is_never_subtracted(
    reporting: WorkshopReporting, workspace: Workspace
) -> None:
    report = reporting.report(FULL, Language.FI)
    first, second, *_ = report.statements
    number = workspace.knowledge.facts[DAILY].number(Language.FI)

    assert first.national == f"{number} valtakunnallisesti, samankaltainen kysymys"
    assert second.national == ""
    assert report.caveat in report.explained
    assert "Polis" in report.caveat


def test_what_nobody_counted_is_no_result(reporting: WorkshopReporting) -> None:
    unvoted = reporting.report(FULL, Language.SV).statements[2]

    assert (unvoted.result, unvoted.counts, unvoted.warning) == ("Ingen omröstning", "", "")


def test_statements_from_the_room_stand_apart_with_their_warning(
    reporting: WorkshopReporting,
) -> None:
    (said,) = reporting.report(FULL, Language.EN).from_room

    assert said.number == 1
    assert said.warning == "29 votes, but 24 present"


def test_days_are_written_and_other_words_stay(reporting: WorkshopReporting) -> None:
    first, second = reporting.report(FULL, Language.FI).actions

    assert (first.due, first.due_iso) == ("31.1.2027", "2027-01-31")
    assert (second.due, second.due_iso) == ("before summer", "")
    assert first.recommendation_title.startswith("1. ")
    assert second.recommendation_title == "recommendation/99"


def test_called_as_its_presentation_it_is_so_in_every_language(
    reporting: WorkshopReporting,
) -> None:
    titles = {Language.FI: "Työpaja", Language.SV: "Workshopen"}
    unnamed = replace(FULL, title="Työpaja", deck_title=titles)

    assert reporting.report(unnamed, Language.SV).title == "Workshopen"
    assert reporting.report(replace(unnamed, title="Oma"), Language.SV).title == "Oma"


def test_rows_without_a_word_are_left_out(reporting: WorkshopReporting) -> None:
    report = reporting.report(FULL, Language.EN)

    assert len(report.actions) == 2
    assert [note.question for note in report.notes] == ["What else?"]


def test_dots_say_of_how_many(reporting: WorkshopReporting) -> None:
    (dots,) = reporting.report(FULL, Language.EN).dots
    (alone,) = reporting.report(replace(FULL, present=None), Language.EN).dots

    assert dots.base == "Dots given: 7 of 72. Each person had 3, 24 were present."
    assert alone.base == "Dots given: 7. Each person had 3."
    assert [choice.count for choice in dots.choices] == [7, None]


def test_a_workshop_of_nothing_has_a_report(reporting: WorkshopReporting) -> None:
    report = reporting.report(Workshop(created=FULL.created), Language.EN)

    assert report.title == "Workshop without a name"
    assert report.is_empty
    assert [fact.text for fact in report.head] == ["2 March 2026".replace(" ", "\xa0")]
