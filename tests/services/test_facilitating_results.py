"""Results as a slide on the wall shows them."""

from __future__ import annotations

from dataclasses import replace

from suunta.domain.language import Language
from suunta.domain.shown_slide import Point, ShownSlide
from suunta.domain.slide import Ballot, SlideOptions
from suunta.domain.slide_kind import SlideKind
from suunta.domain.workshop import Choice, Dots, Statement, Workshop
from suunta.domain.workshop_change import dotted, voted
from suunta.domain.workshop_votes import Side
from suunta.export import slide_view
from suunta.services.facilitating_results import results_of

POINTS = (Point("A", id="a"), Point("B", id="b"))
HANDS = ShownSlide("hands", SlideKind.VOTE, Language.EN, points=POINTS)
BY_DOTS = replace(HANDS, id="dots", options=SlideOptions(ballot=Ballot.DOTS))
WORKSHOP = Workshop(
    present=24,
    statements=(
        Statement(slide="hands", point="b", id="sb"),
        Statement(slide="hands", point="a", id="sa"),
    ),
    dots=(Dots((Choice("a"), Choice("b")), slide="dots", id="d"),),
)


def test_hands_stand_at_their_points_whatever_their_order() -> None:
    workshop = voted(voted(WORKSHOP, "sb", Side.AGREE, 17), "sb", Side.DISAGREE, 4)

    assert results_of(workshop, HANDS) == (None, slide_view.Hands(17, 4, 3, 24))


def test_where_nobody_counted_the_people_nothing_is_claimed_of_them() -> None:
    workshop = voted(replace(WORKSHOP, present=None), "sa", Side.AGREE, 2)
    workshop = voted(workshop, "sa", Side.DISAGREE, 3)

    assert results_of(workshop, HANDS) == (slide_view.Hands(2, 3, 0, 0), None)


def test_one_side_alone_is_no_result() -> None:
    half = voted(WORKSHOP, "sa", Side.AGREE, 17)
    of_nobody_knows_how_many = voted(replace(WORKSHOP, present=None), "sa", Side.AGREE, 17)
    nobody_yet = voted(WORKSHOP, "sa", Side.AGREE, 0)

    assert results_of(half, HANDS) == (slide_view.Hands(17, 0, 0, 24, is_counted=False), None)
    assert results_of(of_nobody_knows_how_many, HANDS) == (None, None)
    assert results_of(nobody_yet, HANDS) == (None, None)


def test_dots_begin_with_the_first_that_are_counted() -> None:
    assert results_of(WORKSHOP, BY_DOTS) == (None, None)

    workshop = dotted(WORKSHOP, "d", "b", 5)
    assert results_of(workshop, BY_DOTS) == (slide_view.Dots(0), slide_view.Dots(5))


def test_a_vote_the_workshop_does_not_know_has_no_results() -> None:
    added = replace(HANDS, points=(*POINTS, Point("C", id="c")))

    assert results_of(WORKSHOP, added) == (None, None, None)
    assert results_of(WORKSHOP, replace(BY_DOTS, id="other")) == (None, None)


def test_other_slides_have_no_results() -> None:
    assert results_of(WORKSHOP, replace(HANDS, kind=SlideKind.LIST)) == ()
