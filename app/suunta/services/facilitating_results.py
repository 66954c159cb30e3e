"""The results of a workshop as a slide on the wall shows them."""

from __future__ import annotations

from suunta.domain.shown_slide import ShownSlide
from suunta.domain.slide import Ballot
from suunta.domain.slide_kind import SlideKind
from suunta.domain.workshop import Dots as DotsVote
from suunta.domain.workshop import Statement, Workshop
from suunta.export.slide_view import Dots, Hands, Result


def results_of(workshop: Workshop, slide: ShownSlide) -> tuple[Result | None, ...]:
    """The result of each of the slide's points, in their order; `None` where there is none yet.

    Empty for a slide that is no vote.
    """
    if slide.kind is not SlideKind.VOTE:
        return ()
    if slide.options.ballot is Ballot.DOTS:
        vote = workshop.dots_on(slide.id)
        return tuple(_dots(vote, point.id) for point in slide.points)
    return tuple(
        _hands(workshop, workshop.statement_on(slide.id, point.id)) for point in slide.points
    )


def _hands(workshop: Workshop, statement: Statement | None) -> Hands | None:
    """Of one side alone only its count, and only where it is known of how many."""
    if statement is None or statement.votes.is_empty:
        return None
    counted = workshop.tally(statement)
    here = counted.present or 0
    if counted.is_counted:
        return Hands(counted.agree, counted.disagree, counted.passed, here)
    if not here or not (counted.agree or counted.disagree):
        return None
    return Hands(counted.agree, counted.disagree, 0, here, is_counted=False)


def _dots(vote: DotsVote | None, about: str) -> Dots | None:
    """Once dots are counted, a line without a number has none."""
    if vote is None or vote.is_empty:
        return None
    return next((Dots(each.count or 0) for each in vote.choices if each.about == about), None)
