from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from suunta.domain.deck import Deck
from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.domain.shown_slide import ShownSlide
from suunta.domain.slide import Ballot, Slide, SlideOptions, SlideWords
from suunta.domain.slide_kind import SlideKind
from suunta.domain.workshop import Action, Workshop
from suunta.domain.workshop_due import short_date
from suunta.services.facilitating import Facilitating
from suunta.services.facilitating_results import results_of
from suunta.services.talking_capture import (
    ACTION,
    acted,
    captured,
    fields_on,
    is_plan,
    with_actions,
)
from suunta.services.workspace import Workspace

EN = Language.EN
DAY = date(2027, 1, 31)


def words(title: str, *points: str) -> dict[Language, SlideWords]:
    return {EN: SlideWords(title=title, points=points)}


@pytest.fixture
def deck() -> Deck:
    hands = SlideOptions(ballot=Ballot.AGREEMENT)
    dots = SlideOptions(ballot=Ballot.DOTS)
    slides = (
        Slide("hands", SlideKind.VOTE, words=words("Hands", "One.", "Two."), options=hands),
        Slide("dots", SlideKind.VOTE, words=words("Dots", "This", "That"), options=dots),
        Slide("end", SlideKind.END, words=words("End")),
        Slide("talk", SlideKind.DISCUSSION, words=words("Talk")),
        Slide("agree", SlideKind.DISCUSSION, words=words("Who does what")),
    )
    return Deck(title={EN: "Votes"}, slides=slides)


@pytest.fixture
def shown(workspace: Workspace, deck: Deck) -> tuple[ShownSlide, ...]:
    return workspace.presenting.resolve(deck, EN)


@pytest.fixture
def workshop(workspace: Workspace, deck: Deck) -> Workshop:
    facilitating: Facilitating = workspace.facilitating
    return facilitating.from_deck(deck, EN)


def test_hands_statement_by_statement(
    shown: tuple[ShownSlide, ...], workshop: Workshop, labels: Labels
) -> None:
    fields = fields_on(shown[0], workshop, EN, labels)
    assert [field.about for field in fields] == ["", "One.", "One.", "Two.", "Two."]
    for field, typed in zip(fields, ("24", "17", "4", "9", ""), strict=True):
        workshop = captured(workshop, field, typed)

    first, second = results_of(workshop, shown[0])
    assert (first.agree, first.disagree) == (17, 4)  # type: ignore[union-attr]
    assert first.present == 24  # type: ignore[union-attr]
    assert (second.agree, second.is_counted) == (9, False)  # type: ignore[union-attr]
    typed = [field.typed for field in fields_on(shown[0], workshop, EN, labels)]
    assert typed == ["24", "17", "4", "9", ""]


def test_dots_line_by_line(
    shown: tuple[ShownSlide, ...], workshop: Workshop, labels: Labels
) -> None:
    fields = fields_on(shown[1], workshop, EN, labels)
    assert [field.about for field in fields] == ["This", "That"]
    workshop = captured(workshop, fields[1], "5")

    assert [each.count for each in results_of(workshop, shown[1])] == [0, 5]  # type: ignore[union-attr]


def test_an_action_on_any_other_slide(
    shown: tuple[ShownSlide, ...], workshop: Workshop, labels: Labels
) -> None:
    fields = fields_on(shown[2], workshop, EN, labels)
    action = Action()
    for field, typed in zip(fields, (" Ask  the unit ", "Lead", "31.1."), strict=True):
        assert not field.is_number
        action = acted(action, field, typed, date(2026, 11, 30))

    assert (action.text, action.owner, action.due_date) == ("Ask the unit", "Lead", DAY)


def test_what_was_said_on_a_discussion_and_actions_where_they_are_agreed(
    shown: tuple[ShownSlide, ...], workshop: Workshop, labels: Labels
) -> None:
    (field,) = fields_on(shown[3], workshop, EN, labels)
    for line in ("First", " ", "Second"):
        workshop = captured(workshop, field, line)
    plan = fields_on(shown[4], workshop, EN, labels)

    assert [each.text for each in workshop.notes if each.slide == "talk"] == ["First\nSecond"]
    assert {each.of for each in plan} == {ACTION}
    assert [is_plan(each) for each in shown] == [False, False, False, False, True]


def test_the_room_sees_the_last_actions_it_agreed_on(
    shown: tuple[ShownSlide, ...], workshop: Workshop, labels: Labels
) -> None:
    agreed = tuple(Action(text=f"Action {number}") for number in range(5))
    serves = "recommendation/3"
    last = Action("Ask " * 60, "Service lead", "31.1.", DAY, recommendation=serves)
    workshop = replace(workshop, actions=(*agreed, last, Action(owner="Nobody")))

    plan = with_actions(shown[4], workshop, labels)
    assert [point.text for point in plan.points[:3]] == ["Action 2", "Action 3", "Action 4"]
    assert plan.points[3].text.endswith("Ask …")
    assert len(plan.points[3].text) <= 110
    assert plan.points[3].detail == f"Recommendation 3 · Service lead · {short_date(DAY, EN)}"
    assert with_actions(shown[3], workshop, labels) == shown[3]
    assert with_actions(shown[4], replace(workshop, actions=()), labels) == shown[4]
