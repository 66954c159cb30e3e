"""A view is a slide at a moment; the views of a deck know their numbers and parts."""

from __future__ import annotations

from dataclasses import replace

from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.domain.shown_slide import ShownSlide
from suunta.domain.slide_kind import SlideKind
from suunta.export.slide_view import Hands, SlideView, views_of

LABELS = Labels({})


def shown(identifier: str, part: str = "") -> ShownSlide:
    return ShownSlide(identifier, SlideKind.STATEMENT, Language.EN, part=part)


def test_slides_are_numbered_and_stay_in_their_part() -> None:
    slides = (shown("a"), shown("b", "Why"), shown("c"), shown("d", "What"))

    views = views_of(slides, LABELS)

    assert [view.number for view in views] == [1, 2, 3, 4]
    assert {view.count for view in views} == {4}
    assert [view.part for view in views] == ["", "Why", "Why", "What"]


def test_equal_views_are_one_key_whatever_labels_they_hold() -> None:
    view = SlideView(shown("a"), LABELS)

    assert view == SlideView(shown("a"), Labels({"a": {}}))
    assert len({view, replace(view), replace(view, step=1)}) == 2


def test_all_who_raised_a_hand_or_none_voted() -> None:
    assert Hands(17, 4, 3, 30).voted == 24
