from __future__ import annotations

import pytest

from suunta.domain.deck import Deck
from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.domain.shown_slide import ShownSlide
from suunta.domain.slide import Ballot, Slide, SlideOptions, SlideWords
from suunta.domain.slide_kind import SlideKind
from suunta.domain.workshop import Workshop
from suunta.services.facilitating import Facilitating
from suunta.services.facilitating_results import results_of
from suunta.services.talking_capture import captured, fields_on
from suunta.services.workspace import Workspace

EN = Language.EN


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
    assert [field.about for field in fields] == ["One.", "One.", "Two.", "Two."]
    for field, typed in zip(fields, ("17", "4", "9", ""), strict=True):
        workshop = captured(workshop, field, typed)

    first, second = results_of(workshop, shown[0])
    assert (first.agree, first.disagree) == (17, 4)  # type: ignore[union-attr]
    assert second.agree == 9  # type: ignore[union-attr]
    typed = [field.typed for field in fields_on(shown[0], workshop, EN, labels)]
    assert typed == ["17", "4", "9", ""]


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
    (field,) = fields_on(shown[2], workshop, EN, labels)

    assert not field.is_number
    assert captured(workshop, field, "  ") == workshop
    after = captured(workshop, field, " Ask the unit ")
    assert [action.text for action in after.actions] == ["Ask the unit"]
