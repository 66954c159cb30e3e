"""The talk that is given: its keys, its clock, and what each of the two windows is to show."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from suunta.domain import talk_steps
from suunta.domain.language import Language
from suunta.domain.shown_slide import ShownSlide
from suunta.domain.talk import Mode, Shade, Sight, Talk
from suunta.domain.talk_key import Action, action_beside_text, action_of
from suunta.domain.talk_plan import plan_of
from suunta.domain.talk_times import TalkTimes
from suunta.export.slide_look import LOOKS, SlideLook, look_of
from suunta.export.slide_view import Result, SlideView, views_of
from suunta.services.talking import Talking, without_notes

_TICK = 250
"""Milliseconds: a clock that shows seconds must not miss one."""


class Results(Protocol):
    """What the room has voted so far."""

    changed: SignalInstance

    def of(self, slide: ShownSlide) -> tuple[Result | None, ...]:
        """Of each point of a vote, in their order."""


@dataclass(frozen=True, slots=True)
class Picture:
    """What one window shows."""

    view: SlideView
    look: SlideLook
    shade: Shade = Shade.NONE
    pointer: tuple[float, float] | None = None


class TalkDesk(QObject):
    """Hears keys and buttons, holds the talk, and tells when something is to be drawn anew."""

    changed = Signal()
    """Something other than the time has changed."""
    ticked = Signal()
    """Time has passed."""
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
        self._results = results
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
        self._set(talk_steps.pressed(self.talk, key, self.now()))
        return self.talk is not before

    def do(self, action: Action) -> None:
        """What a button or a command stands for."""
        if not self._do_beside(action):
            self._set(talk_steps.done(self.talk, action, self.now()))

    def go_to(self, position: int) -> None:
        """To a slide that was chosen from a list."""
        self._set(talk_steps.closed(talk_steps.at(self.talk, position, self.now())))

    def close_what_lies_open(self) -> None:
        self._set(talk_steps.closed(self.talk))

    def project(self, address: str) -> None:
        self._set(talk_steps.projected(self.talk, address, self.now()))

    def put_by(self, address: str) -> None:
        self._set(talk_steps.queued(self.talk, address))

    def drop(self, address: str) -> None:
        self._set(talk_steps.unqueued(self.talk, address))

    def take_off(self) -> None:
        """The slide again, in place of what was projected."""
        self._set(talk_steps.taken_off(self.talk, self.now()))

    def point(self, at: tuple[float, float] | None) -> None:
        """The mouse is over the slide on the console, or has left it."""
        self._pointer = at
        if self.talk.has_pointer:
            self.changed.emit()

    def set_results(self, results: Results) -> None:
        """Show what the room votes from now on."""
        self._results = results
        results.changed.connect(self.changed)
        self.changed.emit()

    def set_look(self, name: str) -> None:
        self._look = look_of(name)
        self.changed.emit()

    def set_language(self, language: Language) -> None:
        """The same slide in another language."""
        self._language = language
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
        if talk.hit:
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

    def view_at(self, position: int) -> SlideView:
        """A slide of the deck, as an overview shows it."""
        return self._all_views()[position]

    def hit_slide(self, address: str) -> ShownSlide:
        return self.talking.hit(address, self._language)

    # --- how ---------------------------------------------------------------------------------

    def _view(self, sight: Sight) -> SlideView:
        if sight.hit:
            return SlideView(self.hit_slide(sight.hit), self.talking.labels)
        place = sight.place
        view = self._all_views()[place.position]
        left = self.talk.timer_left(self.now(), place.position)
        return replace(
            view,
            step=place.step - 1,
            results=self._results.of(view.slide) if self._results else (),
            seconds_left=None if left is None else _whole(left),
        )

    def _all_views(self) -> tuple[SlideView, ...]:
        if self._language not in self._views:
            self._views[self._language] = views_of(self.slides, self.talking.labels)
        return self._views[self._language]

    def _do_beside(self, action: Action) -> bool:
        """What is no matter of the talk itself."""
        if action is Action.LOOK:
            self.set_look(LOOKS[(LOOKS.index(self._look.name) + 1) % len(LOOKS)])
        elif action is Action.LANGUAGE:
            languages = tuple(Language)
            at = languages.index(self._language)
            self.set_language(languages[(at + 1) % len(languages)])
        elif action in _FOR_OTHERS:
            self.wanted.emit(action)
        else:
            return False
        return True

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
