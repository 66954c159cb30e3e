"""The talk that is given: its keys, its clock, and what each of the two windows is to show."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from suunta.domain import talk_revision, talk_steps
from suunta.domain.deck import Deck
from suunta.domain.language import Language
from suunta.domain.shown_slide import ShownSlide
from suunta.domain.talk import Mode, Shade, Sight, Talk
from suunta.domain.talk_key import Action, action_beside_text, action_of
from suunta.domain.talk_plan import plan_of
from suunta.domain.talk_times import TalkTimes
from suunta.export.slide_look import LOOKS, SlideLook, look_of
from suunta.export.slide_view import Result, SlideView, views_of
from suunta.services.talking import Talking, without_notes
from suunta.ui.presenting.picture import Picture

_TICK = 250
"""Milliseconds: a clock that shows seconds must not miss one."""


class Results(Protocol):
    """What the room has voted so far."""

    changed: SignalInstance

    def of(self, slide: ShownSlide) -> tuple[Result | None, ...]:
        """Of each point of a vote, in their order."""

    def shown(self, slide: ShownSlide) -> ShownSlide:
        """A slide with what it gathers, such as actions that are agreed on."""


class TalkDesk(QObject):
    """Hears keys and buttons, holds the talk, and tells when something is to be drawn anew."""

    changed = Signal()
    """Something other than the time has changed."""
    revised = Signal()
    """The slides are those of the changed deck now."""
    ticked = Signal()
    """Time has passed."""
    look_chosen = Signal(str)
    """The person wants the slides in another look: one of `LOOKS`."""
    wanted = Signal(object)
    """An `Action` that is no matter of the talk: the screens, the notes, the end, the search."""

    def __init__(
        self,
        talking: Talking,
        language: Language,
        *,
        position: int = 0,
        look: str = "light",
        clock: Callable[[], float] = time.monotonic,
        results: Results | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.talking = talking
        self._clock = clock
        self._language = language
        self._look = look_of(look)
        self._pointer: tuple[float, float] | None = None
        self._results: Results | None = None
        self._revision: Deck | None = None
        self._views: dict[Language, tuple[SlideView, ...]] = {}
        plan = plan_of(talking.slides(language))
        self.talk = Talk.begin(plan, clock(), position)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_tick)
        self._timer.start(_TICK)
        self._seconds_left = self._countdown()
        if results is not None:
            self.set_results(results)

    @property
    def language(self) -> Language:
        return self._language

    @property
    def look(self) -> SlideLook:
        return self._look

    @property
    def slides(self) -> tuple[ShownSlide, ...]:
        return self.talking.slides(self._language)

    @property
    def deck(self) -> Deck:
        """The deck as it was changed last, though what is shown may be of the one before."""
        return self._revision or self.talking.deck

    @property
    def has_revision(self) -> bool:
        """Whether the deck was changed, and the next slide will be of its new version."""
        return self._revision is not None

    @property
    def current(self) -> ShownSlide:
        """What the presenter looks at."""
        return self._view(self.talk.sight).slide

    def now(self) -> float:
        return self._clock()

    # --- what is done ------------------------------------------------------------------------

    def begin(self) -> None:
        """Time begins to pass: what was asked before took none of the talk's."""
        self.talk = replace(self.talk, used=(0.0,) * len(self.talk.plan), since=self.now())
        self.changed.emit()

    def press(self, key: str) -> bool:
        """A key of the keyboard or the clicker; whether it did something."""
        is_typing = self.talk.mode is Mode.FIELD
        action = action_beside_text(key) if is_typing else action_of(key)
        before = self.talk
        if action and self._do_beside(action):
            return True
        self._step(talk_steps.pressed(self.talk, key, self.now()), action)
        return self.talk is not before

    def do(self, action: Action) -> None:
        """What a button or a command stands for."""
        if not self._do_beside(action):
            self._step(talk_steps.done(self.talk, action, self.now()), action)

    def go_to(self, position: int) -> None:
        """To a slide that was chosen from a list."""
        self._step(talk_steps.closed(talk_steps.at(self.talk, position, self.now())))

    def revise(self, deck: Deck) -> None:
        """The deck was changed: what is shown stays, and the next slide is of the new version.

        One without a slide to show changes nothing.
        """
        had = self.has_revision
        is_new = bool(deck.shown) and deck != self.talking.deck
        self._revision = deck if is_new else None
        if had is not self.has_revision:
            self.changed.emit()

    def close_what_lies_open(self) -> None:
        self._set(talk_steps.closed(self.talk))

    def project(self, address: str) -> None:
        self._set(talk_steps.projected(self._measured(address), address, self.now()))

    def put_by(self, address: str) -> None:
        self._set(talk_steps.queued(self._measured(address), address))

    def drop(self, address: str) -> None:
        self._set(talk_steps.unqueued(self.talk, address))

    def move_put_by(self, address: str, by: int) -> None:
        """So many places later, or earlier."""
        self._set(talk_steps.moved_in_queue(self.talk, address, by))

    def show_put_by(self, address: str) -> None:
        """This one, before those it stood behind."""
        self._set(talk_steps.chosen(self.talk, address, self.now()))

    def take_off(self) -> None:
        """The slide again, in place of what was projected."""
        self._set(talk_steps.taken_off(self.talk, self.now()))

    def point(self, at: tuple[float, float] | None) -> None:
        """The mouse is over the slide on the console, or has left it."""
        self._pointer = at
        if self.talk.has_pointer:
            self.changed.emit()

    def stays_in_hit(self, key: str) -> bool:
        """Whether a key leads to another part of the hit that is shown."""
        talk, after = self.talk, talk_steps.pressed(self.talk, key, self.now())
        return bool(talk.hit) and after.hit == talk.hit and after.hit_step != talk.hit_step

    def set_results(self, results: Results) -> None:
        """Show what the room votes from now on, in place of what was shown of another workshop."""
        if self._results is not None:
            self._results.changed.disconnect(self.changed)
        self._results = results
        results.changed.connect(self.changed)
        self.changed.emit()

    def set_look(self, name: str) -> None:
        if name != self._look.name:
            self._look = look_of(name)
            self.changed.emit()

    def set_language(self, language: Language) -> None:
        """The same slide in another language."""
        self._language = language
        self.talk = self._measured(*self.talk.hit_steps)
        self.changed.emit()

    def times(self) -> TalkTimes:
        return self.talk.times(self.now())

    def stop(self) -> None:
        """The talk is over: no time passes any more."""
        self._timer.stop()

    # --- what is shown -----------------------------------------------------------------------

    def for_audience(self) -> Picture:
        """Nothing that is for the presenter's eyes is in it."""
        view = self._view(self.talk.seen)
        points = self._pointer if self.talk.has_pointer and self.talk.shows_the_same else None
        bare = replace(view, slide=without_notes(view.slide))
        return Picture(bare, self._look, self.talk.shade, points)

    def for_presenter(self) -> Picture:
        points = self._pointer if self.talk.has_pointer else None
        return Picture(self._view(self.talk.sight), self._look, Shade.NONE, points)

    def for_next(self) -> Picture | None:
        """What the next press shows; `None` after the last slide."""
        talk = self.talk
        if talk.has_more_of_hit:
            sight = replace(talk.sight, hit_step=talk.hit_step + 1)
        elif talk.hit:
            sight = Sight(talk.place, talk.queue[0] if talk.queue else "")
        elif talk.next_place is None:
            return None
        else:
            sight = Sight(talk.next_place)
        return Picture(self._view(sight), self._look)

    def for_audience_next(self) -> SlideView | None:
        """The same, as the audience will see it."""
        picture = self.for_next()
        if picture is None:
            return None
        return replace(picture.view, slide=without_notes(picture.view.slide))

    def for_audience_hit(self, address: str) -> SlideView:
        """A hit that may be projected soon, as the audience will see it."""
        view = self._view(Sight(self.talk.place, address))
        return replace(view, slide=without_notes(view.slide))

    def view_at(self, position: int) -> SlideView:
        """A slide of the deck, as an overview shows it."""
        return self._all_views()[position]

    def hit_slide(self, address: str) -> ShownSlide:
        return self.talking.hit(address, self._language)

    # --- how ---------------------------------------------------------------------------------

    def _view(self, sight: Sight) -> SlideView:
        if sight.hit:
            hit = self.hit_slide(sight.hit)
            step = sight.hit_step - 1
            return SlideView(hit, self.talking.labels, part=hit.part, step=step)
        place = sight.place
        view = self._all_views()[place.position]
        left = self.talk.timer_left(self.now(), place.position)
        return replace(
            view,
            slide=self._results.shown(view.slide) if self._results else view.slide,
            step=place.step - 1,
            results=self._voted_on(view.slide),
            seconds_left=None if left is None else _whole(left),
        )

    def _measured(self, *addresses: str) -> Talk:
        """The talk that knows how many slides these hits take in the language of now."""
        steps = {address: self.hit_slide(address).steps for address in addresses}
        return talk_steps.measured(self.talk, steps)

    def _voted_on(self, slide: ShownSlide) -> tuple[Result | None, ...]:
        """Nothing before the first is voted on: the slide is still the question."""
        results = self._results.of(slide) if self._results else ()
        return results if any(results) else ()

    def _all_views(self) -> tuple[SlideView, ...]:
        if self._language not in self._views:
            self._views[self._language] = views_of(self.slides, self.talking.labels)
        return self._views[self._language]

    def _do_beside(self, action: Action) -> bool:
        """What is no matter of the talk itself."""
        if action is Action.LOOK:
            self.set_look(LOOKS[(LOOKS.index(self._look.name) + 1) % len(LOOKS)])
            self.look_chosen.emit(self._look.name)
        elif action is Action.LANGUAGE:
            languages = tuple(Language)
            at = languages.index(self._language)
            self.set_language(languages[(at + 1) % len(languages)])
        elif action in _FOR_OTHERS:
            self.wanted.emit(action)
        else:
            return False
        return True

    def _step(self, after: Talk, action: Action | None = None) -> None:
        """Take the step; where it leaves the slide, over the deck as it is now."""
        deck = self._revision
        if deck is None or not talk_revision.leaves_slide(self.talk, after, action):
            self._set(after)
            return
        talking = self.talking.over(deck)
        plan = plan_of(talking.slides(self._language))
        talk = talk_revision.stepped(self.talk, after, plan, action, self.now())
        self.talking, self._revision = talking, None
        self._views.clear()
        self._set(talk)
        self.revised.emit()

    def _set(self, talk: Talk) -> None:
        if talk is self.talk:
            return
        self.talk = talk
        self._seconds_left = self._countdown()
        self.changed.emit()

    def _countdown(self) -> int | None:
        left = self.talk.timer_left(self.now(), self.talk.seen.place.position)
        return None if left is None else _whole(left)

    def _on_tick(self) -> None:
        """A countdown is on the slide itself; all other time is only on the console."""
        if self._countdown() != self._seconds_left:
            self._seconds_left = self._countdown()
            self.changed.emit()
        self.ticked.emit()


_FOR_OTHERS = frozenset(
    {
        Action.SWAP,
        Action.REVEAL,
        Action.LARGER,
        Action.SMALLER,
        Action.NOTES_DOWN,
        Action.NOTES_UP,
        Action.SEARCH,
        Action.VOTE,
        Action.ASK_END,
    }
)


def _whole(seconds: float) -> int:
    """What a countdown shows: it begins with its whole length, and ends with 0."""
    return int(-(-seconds // 1))
