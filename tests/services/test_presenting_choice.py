"""Any place in the knowledge has a slide that suits it."""

from __future__ import annotations

import pytest

from suunta.domain.address import Address
from suunta.domain.language import Language
from suunta.domain.slide_kind import RULES, SlideKind
from suunta.services.presenting_choice import kind_for, slide_of


@pytest.mark.parametrize(
    ("reference", "kind"),
    [
        ("recommendation/1", SlideKind.STATEMENT),
        ("recommendation/1#why", SlideKind.STATEMENT),
        ("recommendation/1#figures", SlideKind.CHART),
        ("recommendation/1#discuss", SlideKind.DISCUSSION),
        ("recommendation/1#what-to-do", SlideKind.LIST),
        ("recommendation/1?text=See%20what#what-to-do", SlideKind.STATEMENT),
        ("experiment/hus-obesity", SlideKind.EXPERIMENT),
        ("experiment/hus-obesity#status", SlideKind.STATEMENT),
        ("figure/daily-use", SlideKind.FIGURE),
        ("figure/daily-use#base", SlideKind.FIGURE),
        ("fact/call-funding", SlideKind.FIGURE),
        ("polis/results#where-each-stands", SlideKind.CHART),
        ("strange/thing", SlideKind.STATEMENT),
    ],
)
def test_the_kind_suits_the_place(reference: str, kind: SlideKind) -> None:
    assert kind_for(Address.parse(reference)) is kind


def test_a_new_slide_has_a_name_of_its_own_and_its_usual_time() -> None:
    slide = slide_of(Address("recommendation/1", "why"), ["recommendation-1-why"])

    assert slide.id == "recommendation-1-why-2"
    assert slide.of == ("recommendation/1#why",)
    assert slide.minutes == RULES[slide.kind].usual
    assert slide.words == {}


def test_only_a_passage_keeps_its_language() -> None:
    page = slide_of(Address("vision/aims", "", Language.FI))
    passage = slide_of(Address("vision/aims", "work", Language.FI, "Sujuva työ"))

    assert page.of == ("vision/aims",)
    assert Address.parse(passage.of[0]) == Address("vision/aims", "work", Language.FI, "Sujuva työ")
