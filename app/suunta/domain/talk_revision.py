"""Going on with a deck that was changed during its talk: the place is where it was.

Slides are known again by their names. The time that was spent on one that is gone counts for the
one before it, so that the clock stands as it stood.
"""

from __future__ import annotations

from dataclasses import replace

from suunta.domain import talk_steps
from suunta.domain.talk import Countdown, Place, Talk
from suunta.domain.talk_key import Action
from suunta.domain.talk_plan import TalkPlan

_WAYS = {Action.NEXT: Action.NEXT, Action.PREVIOUS: Action.PREVIOUS}


def way_of(action: Action | None, talk: Talk) -> Action | None:
    """On or back by one, as an action means it; `None` for all that goes elsewhere or nowhere."""
    if talk.digits:
        return None
    if action is Action.ENTER:
        return Action.NEXT
    return Action.PREVIOUS if action is Action.ERASE else _WAYS.get(action) if action else None


def leaves_slide(talk: Talk, after: Talk, action: Action | None) -> bool:
    """Whether a step shows another slide, or is meant to and there was none yet."""
    if talk.is_frozen:
        return False  # the audience keeps what it sees, as it is
    if after.place.position != talk.place.position:
        return True
    was_last = talk.next_place is None and not talk.hit and after.shade == talk.shade
    return was_last and way_of(action, talk) is Action.NEXT


def stepped(talk: Talk, after: Talk, plan: TalkPlan, action: Action | None, now: float) -> Talk:
    """The step that led from `talk` to `after` in the old plan, made in the new one."""
    way = way_of(action, talk)
    here = talk.plan.slides[talk.place.position].id
    if way is not None and here in _positions(plan):
        return talk_steps.done(revised(talk, plan, now), way, now)
    old = talk.place.position if way is not None else after.place.position
    target = _nearest(talk.plan, plan, old)
    is_there = talk.plan.slides[old].id in _positions(plan)
    if way is Action.NEXT or (way is None and not is_there):
        target += 1  # what followed the slide that is gone
    return talk_steps.at(revised(talk, plan, now), max(target, 0), now)


def revised(talk: Talk, plan: TalkPlan, now: float) -> Talk:
    """The talk over another plan, at the same slide, or at the one before it if that is gone."""
    talk = talk.counted(now)
    used = [0.0] * len(plan)
    for old, seconds in enumerate(talk.used):
        used[max(_nearest(talk.plan, plan, old), 0)] += seconds
    positions = _positions(plan)
    timers: dict[int, Countdown] = {
        positions[talk.plan.slides[old].id]: timer
        for old, timer in talk.timers.items()
        if talk.plan.slides[old].id in positions
    }
    position = max(_nearest(talk.plan, plan, talk.place.position), 0)
    step = min(talk.place.step, plan.slides[position].steps)
    place = Place(position, step)
    return replace(talk, plan=plan, used=tuple(used), timers=timers, place=place, kept=None)


def _nearest(old: TalkPlan, new: TalkPlan, position: int) -> int:
    """Where a slide is now, or the nearest before it that is still there; else -1."""
    positions = _positions(new)
    before = (old.slides[at].id for at in range(position, -1, -1))
    return next((positions[name] for name in before if name in positions), -1)


def _positions(plan: TalkPlan) -> dict[str, int]:
    return {slide.id: at for at, slide in enumerate(plan.slides)}
