"""Which workshop the votes of a talk go into."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from suunta.domain.deck import Deck
from suunta.domain.slide import Slide
from suunta.domain.slide_kind import SlideKind
from suunta.domain.workshop import Choice, Dots, Statement, Workshop
from suunta.domain.workshop_votes import Votes
from suunta.services.talking_workshops import is_taken_down, to_go_on_with, votes_in

NOON = datetime(2026, 11, 30, 10, tzinfo=UTC)
TODAY = NOON.astimezone().date()
VOTED = (Statement(slide="a", votes=Votes(agree=3)), Statement(slide="b"))


def at(hour: int, day: int = 30, **more: object) -> Workshop:
    when = datetime(2026, 11, day, hour, tzinfo=UTC)
    return replace(Workshop(deck="d", created=when, changed=when), **more)  # type: ignore[arg-type]


def test_it_goes_on_with_what_was_used_last_today() -> None:
    morning, now = at(8, statements=VOTED), at(10, statements=VOTED)

    assert to_go_on_with((morning, now), "d", TODAY) == (now, morning)


def test_what_was_prepared_waits_however_long() -> None:
    prepared = at(9, day=2, present=24)

    assert to_go_on_with((prepared,), "d", TODAY) == (prepared,)


def test_what_is_over_and_what_is_of_another_deck_is_left_alone() -> None:
    over, other = at(10, day=29, statements=VOTED), at(10, deck="other")

    assert to_go_on_with((over, other), "d", TODAY) == ()


def test_votes_are_those_somebody_typed() -> None:
    dots = (Dots((Choice("a", count=0),)), Dots((Choice("a"),)))

    assert votes_in(Workshop(statements=VOTED, dots=dots)) == 2


def test_without_a_vote_only_a_discussion_is_taken_down() -> None:
    talk, vote = Slide("t", SlideKind.DISCUSSION), Slide("v", SlideKind.VOTE)
    said = Slide("s", SlideKind.STATEMENT)

    assert is_taken_down(Deck({}, (said, vote)), said)
    assert is_taken_down(Deck({}, (said, talk)), talk)
    assert not is_taken_down(Deck({}, (said, talk)), said)
    assert not is_taken_down(Deck({}, (said, replace(vote, is_hidden=True))), said)
