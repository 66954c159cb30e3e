"""Which workshop a talk goes on with: one that was prepared for it, or used earlier today."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from suunta.domain.deck import Deck
from suunta.domain.slide import Slide
from suunta.domain.slide_kind import SlideKind
from suunta.domain.workshop import Workshop


def to_go_on_with(workshops: Iterable[Workshop], deck: str, today: date) -> tuple[Workshop, ...]:
    """Those of a deck that wait for their results or were used today; the last one first."""
    found = (
        each
        for each in workshops
        if each.deck == deck and (not each.has_results or each.changed.astimezone().date() == today)
    )
    return tuple(sorted(found, key=lambda each: each.changed, reverse=True))


def is_taken_down(deck: Deck, slide: Slide | None) -> bool:
    """Whether a slide asks for something to type: in a deck with votes, each may.

    In one without, only a discussion does.
    """
    has_votes = any(each.kind is SlideKind.VOTE for each in deck.shown)
    return has_votes or (slide is not None and slide.kind is SlideKind.DISCUSSION)


def votes_in(workshop: Workshop) -> int:
    """On how many things the room has voted."""
    statements = sum(not each.votes.is_empty for each in workshop.statements)
    return statements + sum(not each.is_empty for each in workshop.dots)
