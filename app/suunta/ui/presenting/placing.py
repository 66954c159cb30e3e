"""Puts the windows of a talk on their screens, and asks where that is not known."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from suunta.domain.talk_screens import Situation, arrangement
from suunta.ui.presenting.night_look import NightLook
from suunta.ui.presenting.one_screen_question import OneScreenQuestion
from suunta.ui.presenting.screen_memory import ScreenMemory
from suunta.ui.presenting.screen_question import ScreenQuestion
from suunta.ui.presenting.screen_watch import ScreenWatch, facts_of
from suunta.ui.presenting.talk_windows import TalkWindows


class Placing(QObject):
    """One for a window; it asks one question at a time."""

    done = Signal()
    """The windows are where they belong."""
    given_up = Signal()
    """Nothing was chosen."""

    def __init__(
        self, *, window: QWidget, watch: ScreenWatch, look: NightLook, memory: ScreenMemory
    ) -> None:
        super().__init__(window)
        self._window, self._watch, self._look, self._memory = window, watch, look, memory
        self._question: ScreenQuestion | None = None
        self._windows: TalkWindows | None = None
        self._is_alone = False

    def take(self, windows: TalkWindows, *, is_alone: bool) -> None:
        """Care for the windows of a talk, or of hits that are shown without one (`is_alone`)."""
        self._windows, self._is_alone = windows, is_alone
        windows.asked.connect(self.ask)
        windows.placed.connect(self._memory.remember)

    def place(self) -> None:
        """Put the windows on their screens, or ask first."""
        assert self._windows is not None
        here = self._window.screen()
        placed = arrangement(self._watch.facts(), self._memory.roles(), facts_of(here).key)
        if placed.situation is Situation.KNOWN:
            self._windows.show_on_screens(placed.audience, placed.own)
            self.done.emit()
        elif placed.situation is Situation.ASK:
            self.ask()
        elif self._is_alone:
            self._windows.show_here(here)
            self.done.emit()
        else:
            self._ask_one_screen(is_mirrored=placed.is_mirrored)

    def ask(self) -> None:
        """Ask which screen is whose, with a label on each."""
        if self._question is not None:
            return
        here = self._window.screen()
        self._question = ScreenQuestion(self._watch.screens(), here, self._look, self)
        self._question.answered.connect(self._on_screens_chosen)
        self._question.share_wanted.connect(self._on_share_wanted)
        self._question.given_up.connect(self._on_given_up)
        self._question.ask()

    def stop(self) -> None:
        """The windows are about to go, and the question with them."""
        question, self._question = self._question, None
        self._windows, self._is_alone = None, False
        if question is not None:
            question.close()

    def _ask_one_screen(self, *, is_mirrored: bool) -> None:
        question = OneScreenQuestion(is_mirrored=is_mirrored, parent=self._window)
        question.slides_wanted.connect(self._on_here_wanted)
        question.share_wanted.connect(self._on_share_wanted)
        question.rejected.connect(self._on_given_up)
        question.open()

    def _on_screens_chosen(self, audience: str, own: str) -> None:
        self._question = None
        if self._windows is not None:
            self._windows.show_on_screens(audience, own)
            self.done.emit()

    def _on_share_wanted(self) -> None:
        self._question = None
        if self._windows is not None:
            self._windows.show_to_share(self._window.screen())
            self.done.emit()

    def _on_here_wanted(self) -> None:
        if self._windows is not None:
            self._windows.show_here(self._window.screen())
            self.done.emit()

    def _on_given_up(self) -> None:
        self._question = None
        self.given_up.emit()
