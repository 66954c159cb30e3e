"""What a person does in a talk: each step makes the next talk of one.

No key ends a talk: there is no such step. Whoever holds the talk ends it, when that was answered.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from suunta.domain.talk import Countdown, Mode, Place, Shade, Talk, within
from suunta.domain.talk_key import DIGITS, Action, action_beside_text, action_of

_MOST_DIGITS = 3

Step = Callable[[Talk, float], Talk]


def pressed(talk: Talk, key: str, now: float) -> Talk:
    """After a key; letters that are text, and keys without a meaning, change nothing."""
    if talk.mode is Mode.FIELD:
        action = action_beside_text(key)
    elif key in DIGITS:
        return replace(talk, digits=(talk.digits + key)[-_MOST_DIGITS:])
    else:
        action = action_of(key)
    return done(talk, action, now) if action else talk


def done(talk: Talk, action: Action, now: float) -> Talk:
    """After an action; what is no matter of the talk, such as a swap of screens, does nothing."""
    step = _STEPS.get(action)
    return step(talk.counted(now), now) if step else talk


def at(talk: Talk, position: int, now: float) -> Talk:
    """At a slide of the deck, from its beginning; beyond the ends, at the nearest."""
    place = Place(within(position, len(talk.plan)))
    return _moved(talk.counted(now), place, now)


def closed(talk: Talk) -> Talk:
    """With nothing lying open over the slide."""
    return replace(talk, mode=Mode.SLIDE, digits="")


def projected(talk: Talk, address: str, now: float) -> Talk:
    """With a hit in place of the slide: it was asked for, so that a frozen audience sees it."""
    talk = replace(_with_hit(talk.counted(now), address), shade=Shade.NONE, mode=Mode.SLIDE)
    return replace(talk, kept=talk.sight) if talk.is_frozen else talk


def taken_off(talk: Talk, now: float) -> Talk:
    """With the slide again: that, too, was asked for."""
    talk = _with_hit(talk.counted(now), "")
    return replace(talk, kept=talk.sight) if talk.is_frozen else talk


def measured(talk: Talk, steps: Mapping[str, int]) -> Talk:
    """Knowing of hits how many slides each takes; what is shown of one is never beyond its last."""
    known = {**talk.hit_steps, **steps}
    return replace(talk, hit_steps=known, hit_step=min(talk.hit_step, known.get(talk.hit, 1)))


def queued(talk: Talk, address: str) -> Talk:
    """With a hit put by; what is put by already stays where it is."""
    return talk if address in talk.queue else replace(talk, queue=(*talk.queue, address))


def unqueued(talk: Talk, address: str) -> Talk:
    """Without a hit that was put by."""
    return replace(talk, queue=tuple(each for each in talk.queue if each != address))


def moved_in_queue(talk: Talk, address: str, by: int) -> Talk:
    """With a hit that was put by so many places later, or earlier, as far as there are places."""
    if address not in talk.queue:
        return talk
    others = [each for each in talk.queue if each != address]
    at = within(talk.queue.index(address) + by, len(talk.queue))
    return replace(talk, queue=(*others[:at], address, *others[at:]))


def chosen(talk: Talk, address: str, now: float) -> Talk:
    """With a hit that was put by shown now, before those it stood behind."""
    return projected(unqueued(talk, address), address, now)


def _next(talk: Talk, now: float) -> Talk:
    if lifted := _lifted(talk):
        return lifted
    if talk.has_more_of_hit:
        return replace(talk, hit_step=talk.hit_step + 1)
    if talk.hit:
        return _from_queue(talk, now)
    place = talk.next_place
    return _moved(talk, place, now) if place else _awake(talk, now)


def _previous(talk: Talk, now: float) -> Talk:
    if lifted := _lifted(talk):
        return lifted
    if talk.hit_step > 1:
        return replace(talk, hit_step=talk.hit_step - 1)
    if talk.hit:
        return _with_hit(talk, "")
    position, step = talk.place.position, talk.place.step
    if step > 1:
        return _moved(talk, Place(position, step - 1), now)
    if position == 0:
        return _awake(talk, now)
    before = talk.plan.slides[position - 1]
    return _moved(talk, Place(position - 1, before.steps), now)


def _lifted(talk: Talk) -> Talk | None:
    """The first step under a shade lifts it, and goes nowhere; a frozen audience keeps it."""
    if talk.shade is Shade.NONE or talk.is_frozen:
        return None
    return replace(talk, shade=Shade.NONE)


def _enter(talk: Talk, now: float) -> Talk:
    """To the slide whose number was typed; a number that no slide has leads nowhere."""
    if not talk.digits:
        return _next(talk, now)
    if not talk.is_slide_typed:
        return replace(talk, digits="")
    return at(talk, int(talk.digits) - 1, now)


def _erase(talk: Talk, now: float) -> Talk:
    return replace(talk, digits=talk.digits[:-1]) if talk.digits else _previous(talk, now)


def _escape(talk: Talk, _now: float) -> Talk:
    """One step back, and from the plain slide a pause."""
    if talk.digits:
        return replace(talk, digits="")
    if talk.mode is not Mode.SLIDE:
        return replace(talk, mode=Mode.SLIDE)
    if talk.shade is not Shade.NONE:
        return replace(talk, shade=Shade.NONE)
    if talk.hit:
        return _with_hit(talk, "")
    return replace(talk, since=None)


def _go_on(talk: Talk, now: float) -> Talk:
    return replace(talk, since=now, shade=Shade.NONE)


def _from_queue(talk: Talk, _now: float) -> Talk:
    """The next thing that was put by; back to the slide where nothing is."""
    if not talk.queue:
        return _with_hit(talk, "")
    first, *others = talk.queue
    return replace(_with_hit(talk, first), queue=tuple(others))


def _with_hit(talk: Talk, address: str) -> Talk:
    """From the beginning of a hit; with none, at the slide."""
    return replace(talk, hit=address, hit_step=1)


def _freeze(talk: Talk, _now: float) -> Talk:
    return replace(talk, kept=None if talk.is_frozen else talk.sight)


def _point(talk: Talk, _now: float) -> Talk:
    return replace(talk, has_pointer=not talk.has_pointer)


def _time(talk: Talk, now: float) -> Talk:
    """Start the timer of the slide, stop it, and wind it up again when it has run out."""
    position = talk.place.position
    whole = float(talk.plan.slides[position].timer)
    if not whole:
        return talk
    timer = talk.timers.get(position, Countdown(whole))
    left = timer.left_at(now)
    left = left if left > 0 else whole
    timer = Countdown(left, now if timer.since is None else None)
    return replace(talk, timers={**talk.timers, position: timer})


def _shading(shade: Shade) -> Step:
    def step(talk: Talk, _now: float) -> Talk:
        return replace(talk, shade=Shade.NONE if talk.shade is shade else shade)

    return step


def _opening(mode: Mode) -> Step:
    """Open what lies over the slide, or close it again."""

    def step(talk: Talk, _now: float) -> Talk:
        return replace(talk, mode=Mode.SLIDE if talk.mode is mode else mode, digits="")

    return step


def _moved(talk: Talk, place: Place, now: float) -> Talk:
    """Whoever moves on has ended the pause; what lies open stays, so that a clicker goes on."""
    mode = Mode.SLIDE if talk.mode is Mode.KEYS else talk.mode
    shade = talk.shade if talk.is_frozen else Shade.NONE
    talk = replace(_with_hit(talk, ""), place=place, digits="", mode=mode, shade=shade)
    return _awake(talk, now)


def _awake(talk: Talk, now: float) -> Talk:
    return replace(talk, since=now) if talk.is_paused else talk


_STEPS: Mapping[Action, Step] = {
    Action.NEXT: _next,
    Action.PREVIOUS: _previous,
    Action.FIRST: lambda talk, now: at(talk, 0, now),
    Action.LAST: lambda talk, now: at(talk, len(talk.plan) - 1, now),
    Action.ENTER: _enter,
    Action.ERASE: _erase,
    Action.FIND: _opening(Mode.FIELD),
    Action.OVERVIEW: _opening(Mode.OVERVIEW),
    Action.PUT_BY: _opening(Mode.PUT_BY),
    Action.KEYS: _opening(Mode.KEYS),
    Action.BLACK: _shading(Shade.BLACK),
    Action.WHITE: _shading(Shade.WHITE),
    Action.FREEZE: _freeze,
    Action.QUEUE: _from_queue,
    Action.POINTER: _point,
    Action.TIMER: _time,
    Action.ESCAPE: _escape,
    Action.GO_ON: _go_on,
}
