"""New decks, copies, and slides of whatever the knowledge holds."""

from __future__ import annotations

import pytest

from suunta.domain.address import Address
from suunta.domain.deck_change import written
from suunta.domain.language import Language
from suunta.domain.slide import Slide, SlideWords
from suunta.domain.slide_kind import RULES, SlideKind
from suunta.services.deck_making import FREE_KINDS, DeckMaking, blank, kinds_for, of_kind
from suunta.services.workspace import Workspace


@pytest.fixture
def making(workspace: Workspace) -> DeckMaking:
    return DeckMaking(workspace.presenting, workspace.labels)


def test_a_new_deck_has_a_beginning_and_an_end_and_a_name_in_every_language(
    making: DeckMaking,
) -> None:
    deck = making.new()

    assert [slide.kind for slide in deck.slides] == [SlideKind.TITLE, SlideKind.END]
    assert set(deck.title) == set(Language)
    assert not deck.is_ready


def test_a_name_that_a_person_gives_takes_the_place_of_ours(making: DeckMaking) -> None:
    named = making.retitled(making.new(), Language.FI, "Osastokokous")

    assert named.title == {Language.FI: "Osastokokous"}
    assert making.retitled(named, Language.EN, "Ward meeting").title == {
        Language.FI: "Osastokokous",
        Language.EN: "Ward meeting",
    }


def test_a_copy_has_the_same_slides_and_is_called_one(
    making: DeckMaking, workspace: Workspace
) -> None:
    ready = workspace.presenting.ready[0]
    copy = making.own_copy(ready)

    assert copy.slides == ready.slides
    assert copy.made_from == ready.id
    assert copy.title[Language.EN] == f"{ready.title[Language.EN]} (copy)"
    assert "kopio" in copy.title[Language.FI]


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        ("suunta:recommendation/1", SlideKind.STATEMENT),
        ("suunta:recommendation/1#figures", SlideKind.CHART),
        ("suunta:figure/daily-use", SlideKind.FIGURE),
        ("suunta:experiment/hus-obesity", SlideKind.EXPERIMENT),
    ],
)
def test_every_place_makes_a_slide_that_shows_it(
    making: DeckMaking, workspace: Workspace, address: str, kind: SlideKind
) -> None:
    (slide,) = making.slides_of([Address.parse(address)])
    shown = workspace.presenting.slide(slide, Language.EN)

    assert slide.kind is kind
    assert not shown.gone
    assert shown.title


def test_what_would_stand_there_is_told_apart_from_what_is_typed(making: DeckMaking) -> None:
    deck = making.deck_of(making.slides_of([Address("recommendation/1")]))
    slide = written(deck.slides[1], Language.EN, SlideWords(title="Ours", part="Begin"))

    bare = making.unwritten(slide, Language.EN, deck)

    assert bare.title not in ("", "Ours")
    assert bare.text


def test_a_slide_of_nothing_is_filled_with_nothing_of_another_language(
    making: DeckMaking,
) -> None:
    deck = making.new()
    slide = written(blank(SlideKind.STATEMENT), Language.FI, SlideWords(title="Suomeksi"))

    assert making.unwritten(slide, Language.EN, deck).title == ""


def test_every_kind_can_be_had(making: DeckMaking) -> None:
    figure = making.slides_of([Address("figure/daily-use")])[0]
    experiment = making.slides_of([Address("experiment/hus-obesity")])[0]

    offered = {*FREE_KINDS, *kinds_for(figure), *kinds_for(experiment)}

    assert offered == set(SlideKind)


@pytest.mark.parametrize("reference", ["figure/daily-use", "recommendation/1", "vision/aims"])
def test_whatever_kind_is_offered_shows_something(workspace: Workspace, reference: str) -> None:
    slide = Slide("x", SlideKind.STATEMENT, (reference,))

    for kind in kinds_for(slide):
        changed = of_kind(slide, kind)
        shown = workspace.presenting.slide(changed, Language.EN)
        assert not shown.gone
        assert changed.minutes >= RULES[kind].least


def test_a_slide_of_nothing_can_be_every_kind_that_needs_nothing() -> None:
    assert kinds_for(blank(SlideKind.LIST)) == FREE_KINDS
    assert SlideKind.CHART not in FREE_KINDS
