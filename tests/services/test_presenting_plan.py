"""From chosen pages and a length to a deck that ends on time."""

from __future__ import annotations

import pytest

from suunta.domain.address import Address
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.domain.slide_kind import RULES, SlideKind
from suunta.services.presenting import Presenting
from suunta.services.presenting_plan import LENGTHS, Plan, plan, why_at_least

CHOSEN = [
    Address("recommendation/1"),
    Address("recommendation/6"),
    Address("experiment/hus-obesity"),
]
TITLE = {Language.FI: "Oma esitys"}


def planned(knowledge: KnowledgeBase, length: float) -> Plan:
    return plan(CHOSEN, length, TITLE, knowledge)


def kinds(planned: Plan) -> list[SlideKind]:
    return [slide.kind for slide in planned.deck.slides]


@pytest.mark.parametrize("length", [*LENGTHS, 4, 4.5, 6, 9, 13.5, 240])
def test_the_minutes_add_up_to_the_length(knowledge: KnowledgeBase, length: float) -> None:
    made = planned(knowledge, length)

    assert made.fits
    assert made.deck.planned == made.deck.minutes == length
    assert all(slide.minutes >= slide.least for slide in made.deck.slides)
    assert len({slide.id for slide in made.deck.slides}) == len(made.deck.slides)
    assert [a.id for s in made.deck.slides for a in s.addresses if a.id.startswith("exp")] == [
        "experiment/hus-obesity"
    ]


def test_more_time_makes_a_fuller_form(knowledge: KnowledgeBase) -> None:
    short, medium, full = (kinds(planned(knowledge, length)) for length in LENGTHS)

    assert short.count(SlideKind.DISCUSSION) == 1
    assert SlideKind.AGENDA not in short
    assert SlideKind.CHART in medium
    assert full.count(SlideKind.DISCUSSION) == 3
    assert {SlideKind.AGENDA, SlideKind.VOTE} <= set(full)


def test_what_does_not_fit_says_by_how_much(knowledge: KnowledgeBase) -> None:
    made = planned(knowledge, 2)

    assert not made.fits
    assert made.sheet.missing == 1.5
    assert SlideKind.DISCUSSION not in kinds(made)


def test_the_agenda_of_a_workshop_names_what_was_chosen(
    knowledge: KnowledgeBase, labels: Labels
) -> None:
    made = planned(knowledge, 90)

    slides = Presenting(knowledge, labels, tuple).resolve(made.deck, Language.SV)

    agenda = next(slide for slide in slides if slide.kind is SlideKind.AGENDA)
    titles = [knowledge.document(each.id).page(Language.SV).title for each in CHOSEN]
    assert [point.text for point in agenda.points] == titles
    assert sum(point.minutes for point in agenda.points) == 90 - sum(
        slide.minutes for slide in made.deck.slides[:2]
    )


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("kind", SlideKind)
def test_the_least_time_is_told_with_its_reason(
    labels: Labels, kind: SlideKind, language: Language
) -> None:
    told = why_at_least(kind, language, labels)

    number = f"{RULES[kind].least:g}"
    assert (number if language is Language.EN else number.replace(".", ",")) in told
    assert len(told) > len("At least 0.5 min: ")
