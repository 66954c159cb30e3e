"""The windows of a running talk, and the screens they are on."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QWidget

from suunta.domain.talk_key import Action
from suunta.domain.talk_screens import is_mirrored
from suunta.ui.presenting.audience_window import AudienceWindow
from suunta.ui.presenting.console import Console
from suunta.ui.presenting.night_look import NightLook
from suunta.ui.presenting.screen_changes import ScreenChanges
from suunta.ui.presenting.screen_place import put_on
from suunta.ui.presenting.screen_watch import ScreenWatch, facts_of
from suunta.ui.presenting.slide_pictures import SlidePictures
from suunta.ui.presenting.talk_desk import TalkDesk


class Stage(Enum):
    """Where the audience sees the slides."""

    SCREEN = auto()
    """On a screen of their own."""
    WINDOW = auto()
    """In a window that is shared."""
    HERE = auto()
    """On the one screen there is, which everybody sees."""


class TalkWindows(QObject):
    """Shows the desk's pictures; keeps notes off every screen that the person has not confirmed."""

    asked = Signal()
    """Which screen is whose has to be asked."""
    staged = Signal(str)
    """The audience will see the slides there: on the screen with this key, in a window if empty."""
    placed = Signal(str, str)
    """The audience's screen and the presenter's own, as they were chosen."""
    wanted = Signal(object)
    """An `Action` for whoever holds the talk: notes, search, end."""
    told = Signal(str)
    """What happened to the screens."""

    def __init__(
        self,
        desk: TalkDesk,
        look: NightLook,
        title: str,
        *,
        watch: ScreenWatch,
        window: QWidget,
        has_console: bool = True,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._watch = watch
        self._window = window
        self._pictures = SlidePictures()
        self._stage = Stage.HERE
        self._audience_key = self._own_key = ""
        self._confirmed_key = ""
        self.audience: AudienceWindow | None = None
        # Connected before the console is made: the audience sees a new slide first.
        desk.changed.connect(self.refresh)
        self.console = Console(desk, self._pictures, look, title) if has_console else None
        self._ahead = QTimer(self)
        self._ahead.setSingleShot(True)
        self._ahead.timeout.connect(self._prepare_next)
        desk.wanted.connect(self._on_wanted)
        watch.stirred.connect(self.guard_notes)
        self._changes = ScreenChanges(self, watch)
        if self.console is not None:
            self.console.end_requested.connect(lambda: self.wanted.emit(Action.ASK_END))
            self.console.privacy_requested.connect(self._on_privacy_claimed)
            self.console.screen_changed.connect(self.guard_notes)

    @property
    def stage(self) -> Stage:
        return self._stage

    @property
    def has_own_screen(self) -> bool:
        """Whether the audience has a screen of its own, there or unplugged."""
        return self._stage is Stage.SCREEN

    @property
    def audience_key(self) -> str:
        return self._audience_key

    @property
    def own_key(self) -> str:
        """The screen of the console, there or unplugged."""
        return self._own_key

    # --- placing -----------------------------------------------------------------------------

    def show_on_screens(self, audience: str, own: str) -> None:
        """The slides on one screen, the notes on another: the person has said so."""
        self._confirmed_key = own
        self._show_on_screens(audience, own)
        self.placed.emit(audience, own)

    def _show_on_screens(self, audience: str, own: str) -> None:
        self._stage, self._audience_key, self._own_key = Stage.SCREEN, audience, own
        self.staged.emit(audience)
        screen = self._watch.screen(own)
        if self.console is not None:
            self.leave_bare()
            if screen is not None:
                self.console.show_on(screen)
        self.show_audience()
        self._bring_window_home()
        self.guard_notes()

    def show_to_share(self, own: QScreen) -> None:
        """The slides in a window, the notes beside it on a screen that nobody else sees."""
        self._stage, self._audience_key = Stage.WINDOW, ""
        self._own_key = self._confirmed_key = facts_of(own).key
        self.staged.emit("")
        if self.console is not None:
            self.leave_bare()
            self.console.show_on(own)
        self._make_audience().show_to_share()
        self.guard_notes()
        self.refresh()

    def show_here(self, screen: QScreen) -> None:
        """The slides on the screen everybody sees, and nothing that is private."""
        self._stage, self._own_key, self._confirmed_key = Stage.HERE, "", ""
        self._audience_key = facts_of(screen).key
        self.staged.emit(self._audience_key)
        if self.console is not None:
            self.drop_audience()
            self.console.set_bare(True)
            self.console.show_on(screen)
        else:
            self.show_audience()
        self.refresh()

    def swap(self) -> None:
        """The slides to the other screen; where there is no other, say so or ask.

        A slip of the finger puts no notes before the audience: on a screen that was theirs a
        moment ago they stay hidden until the person says that nobody else sees it.
        """
        both = (self._watch.screen(self._audience_key), self._watch.screen(self._own_key))
        if self._stage is Stage.SCREEN and None not in both:
            self._show_on_screens(self._own_key, self._audience_key)
            if self._own_key == self._confirmed_key:
                self.tell(self.tr("The screens are swapped."))
            else:
                self.tell(
                    self.tr(
                        "The screens are swapped, and your notes are hidden. Ctrl Enter shows them"
                        " if nobody else sees this screen; S swaps back."
                    )
                )
        elif len(self._watch.screens()) < 2 or is_mirrored(self._watch.facts()):
            self.tell(self.tr("There is one screen only, or both show the same."))
        else:
            self.asked.emit()

    def come_forward(self) -> None:
        """Bring the presenter's window before the others."""
        front = self.console or self.audience
        if front is not None:
            front.raise_()
            front.activateWindow()
            front.setFocus()

    def go(self) -> None:
        """Close everything."""
        self._desk.changed.disconnect(self.refresh)
        self._changes.stop()
        self._watch.stirred.disconnect(self.guard_notes)
        self.drop_audience()
        if self.console is not None:
            self.console.go()

    # --- showing -----------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the audience what it is to see now, and have the next slide ready."""
        if self.audience is not None:
            picture = self._desk.for_audience()
            self.audience.show_view(picture.view, picture.look, picture.shade, picture.pointer)
            self._ahead.start(0)

    def prepare(self, address: str) -> None:
        """Have a hit ready that may be projected soon."""
        if self.audience is not None:
            self.audience.canvas.prepare(self._desk.for_audience_hit(address), self._desk.look)

    def place_in_words(self) -> str:
        """Where the audience sees the slides, for the head of the console."""
        screen = self._watch.screen(self._audience_key)
        match self._stage:
            case Stage.SCREEN if screen is not None:
                words = self.tr("Audience: %1")
                return words.replace("%1", facts_of(screen).label)
            case Stage.SCREEN:
                return self.tr("The audience’s screen is not there")
            case Stage.WINDOW:
                return self.tr("Audience: in a window to share")
            case Stage.HERE:
                return self.tr("Everybody sees this screen")

    def _prepare_next(self) -> None:
        view = self._desk.for_audience_next()
        if self.audience is not None and view is not None:
            self.audience.canvas.prepare(view, self._desk.look)

    def show_audience(self) -> None:
        """Put the audience's window on its screen, made anew: that is what all systems honour."""
        screen = self._watch.screen(self._audience_key)
        if screen is None:
            self.drop_audience()
            return
        takes_keys = self.console is None and self._stage is Stage.HERE
        self._make_audience().show_on(screen, takes_keys=takes_keys)
        self._changes.note_screen(facts_of(screen).box)
        self.refresh()

    def _make_audience(self) -> AudienceWindow:
        self.drop_audience()
        made = AudienceWindow(self._pictures)
        made.key_pressed.connect(self._on_audience_key)
        made.closed_by_person.connect(self._on_audience_closed)
        made.screen_changed.connect(self._changes.look_for_audience)
        made.activated.connect(self._on_audience_activated)
        self.audience = made
        return made

    def drop_audience(self, _key: str = "") -> None:
        """Show the audience nothing."""
        if self.audience is not None:
            self.audience.go()
            self.audience = None

    def _on_audience_key(self, key: str) -> None:
        self._desk.press(key)

    def _on_audience_activated(self) -> None:
        """What fills the audience's screen needs no keyboard, whatever the system thinks."""
        if self._stage is Stage.SCREEN and self.console is not None:
            self.console.activateWindow()

    def _on_audience_closed(self) -> None:
        if self._stage is Stage.WINDOW and self.console is not None:
            self.drop_audience()
            self.tell(self.tr("The window to share is closed. S opens it again."))
        else:
            self.wanted.emit(Action.ASK_END)

    def _on_wanted(self, action: Action) -> None:
        if action is Action.REVEAL:
            self._on_privacy_claimed()
        elif action is not Action.SWAP:
            self.wanted.emit(action)
        elif self._stage is Stage.WINDOW and self.audience is None and self.console is not None:
            self.show_to_share(self.console.screen())
        else:
            self.swap()

    # --- notes -------------------------------------------------------------------------------

    def guard_notes(self) -> None:
        """No notes on a screen that is not confirmed, on whatever way the window came there."""
        if self.console is None:
            return
        here = facts_of(self.console.screen()).key
        is_private = here == self._confirmed_key and not is_mirrored(self._watch.facts())
        was_covered = self.console.page.notes.is_covered
        self.console.page.cover_notes(not is_private)
        self.console.show_place(self.place_in_words())
        if not is_private and not was_covered and self._stage is not Stage.HERE:
            self.tell(self.tr("Your notes are hidden: this screen was not confirmed as yours."))

    def _on_privacy_claimed(self) -> None:
        """The person says of the screen the console is on that nobody else sees it."""
        is_for_all = self._stage is Stage.HERE or is_mirrored(self._watch.facts())
        if self.console is None or is_for_all:
            return
        self._own_key = self._confirmed_key = facts_of(self.console.screen()).key
        self.guard_notes()
        self.tell(self.tr("Your notes are shown."))
        if self._stage is Stage.SCREEN and self._own_key != self._audience_key:
            self.placed.emit(self._audience_key, self._own_key)

    def leave_bare(self) -> None:
        """Show all of the console again, where only the slide was shown."""
        self._changes.forget_mirror()
        if self.console is not None and self.console.is_bare:
            self.console.set_bare(False)

    def _bring_window_home(self) -> None:
        """The window that is searched in leaves the audience's screen."""
        own = self._watch.screen(self._own_key)
        if own is None or facts_of(self._window.screen()).key != self._audience_key:
            return
        was_visible = self._window.isVisible()
        self._window.hide()
        put_on(self._window, own)
        if was_visible:
            self._window.show()

    def tell(self, sentence: str) -> None:
        """Say in the console and in the window what happened to the screens."""
        if self.console is not None:
            self.console.show_place(self.place_in_words())
        self.say(sentence)
        self.told.emit(sentence)

    def say(self, sentence: str) -> None:
        """Say something in the console."""
        if self.console is not None:
            self.console.tell(sentence)
