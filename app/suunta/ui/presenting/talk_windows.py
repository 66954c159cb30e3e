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
        self._shown_box: object = None
        self._is_bare_by_mirror = False
        self.audience: AudienceWindow | None = None
        # Connected before the console is made: the audience sees a new slide first.
        desk.changed.connect(self.refresh)
        self.console = Console(desk, self._pictures, look, title) if has_console else None
        self._ahead = QTimer(self)
        self._ahead.setSingleShot(True)
        self._ahead.timeout.connect(self._prepare_next)
        desk.wanted.connect(self._on_wanted)
        watch.changed.connect(self._on_screens_changed)
        watch.vanished.connect(self._on_vanished)
        watch.stirred.connect(self._guard_notes)
        if self.console is not None:
            self.console.end_requested.connect(lambda: self.wanted.emit(Action.ASK_END))
            self.console.privacy_requested.connect(self._on_privacy_claimed)
            self.console.screen_changed.connect(self._guard_notes)

    @property
    def stage(self) -> Stage:
        return self._stage

    @property
    def audience_key(self) -> str:
        return self._audience_key

    @property
    def own_key(self) -> str:
        """The screen that the person has confirmed to be seen by nobody else."""
        return self._own_key

    # --- placing -----------------------------------------------------------------------------

    def show_on_screens(self, audience: str, own: str) -> None:
        """The slides on one screen, the notes on another: the person has said so."""
        self._stage, self._audience_key, self._own_key = Stage.SCREEN, audience, own
        screen = self._watch.screen(own)
        if self.console is not None:
            self._leave_bare()
            if screen is not None:
                self.console.show_on(screen)
        self._show_audience()
        self._bring_window_home()
        self._guard_notes()
        self.placed.emit(audience, own)

    def show_to_share(self, own: QScreen) -> None:
        """The slides in a window, the notes beside it on a screen that nobody else sees."""
        self._stage, self._audience_key = Stage.WINDOW, ""
        self._own_key = facts_of(own).key
        if self.console is not None:
            self._leave_bare()
            self.console.show_on(own)
        self._make_audience().show_to_share()
        self._guard_notes()
        self.refresh()

    def show_here(self, screen: QScreen) -> None:
        """The slides on the screen everybody sees, and nothing that is private."""
        self._stage, self._own_key = Stage.HERE, ""
        self._audience_key = facts_of(screen).key
        if self.console is not None:
            self.drop_audience()
            self.console.set_bare(True)
            self.console.show_on(screen)
        else:
            self._show_audience()
        self.refresh()

    def swap(self) -> None:
        """The slides to the other screen; where there is no other, say so or ask."""
        both = (self._watch.screen(self._audience_key), self._watch.screen(self._own_key))
        if self._stage is Stage.SCREEN and None not in both:
            self.show_on_screens(self._own_key, self._audience_key)
            self._tell(self.tr("The screens are swapped."))
        elif len(self._watch.screens()) < 2 or is_mirrored(self._watch.facts()):
            self._tell(self.tr("There is one screen only, or both show the same."))
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
        self._watch.changed.disconnect(self._on_screens_changed)
        self._watch.vanished.disconnect(self._on_vanished)
        self._watch.stirred.disconnect(self._guard_notes)
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

    def _show_audience(self) -> None:
        """Put the audience's window on its screen, made anew: that is what all systems honour."""
        screen = self._watch.screen(self._audience_key)
        if screen is None:
            self.drop_audience()
            return
        takes_keys = self.console is None and self._stage is Stage.HERE
        self._make_audience().show_on(screen, takes_keys=takes_keys)
        self._shown_box = facts_of(screen).box
        self.refresh()

    def _make_audience(self) -> AudienceWindow:
        self.drop_audience()
        made = AudienceWindow(self._pictures)
        made.key_pressed.connect(self._on_audience_key)
        made.closed_by_person.connect(self._on_audience_closed)
        made.screen_changed.connect(self._on_audience_strayed)
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
            self._tell(self.tr("The window to share is closed. S opens it again."))
        else:
            self.wanted.emit(Action.ASK_END)

    def _on_wanted(self, action: Action) -> None:
        if action is not Action.SWAP:
            self.wanted.emit(action)
        elif self._stage is Stage.WINDOW and self.audience is None and self.console is not None:
            self.show_to_share(self.console.screen())
        else:
            self.swap()

    # --- screens that come and go ------------------------------------------------------------

    def _on_screens_changed(self) -> None:
        facts = self._watch.facts()
        if self._stage is Stage.SCREEN:
            if is_mirrored(facts):
                self._on_mirrored()
            elif self._watch.screen(self._audience_key) is None:
                self._on_audience_lost()
            else:
                self._on_audience_there()
        elif len(facts) > 1 and not is_mirrored(facts):
            self._tell(self.tr("There is another screen now. S chooses which is the audience’s."))
        self._guard_notes()

    def _on_vanished(self, key: str) -> None:
        """Before the system moves the slides over whatever the presenter looks at."""
        if self._stage is Stage.SCREEN and key == self._audience_key:
            self.drop_audience()
            self._shown_box = None
        self._guard_notes()

    def _on_audience_strayed(self) -> None:
        """The system has moved the slides elsewhere: look what has become of the screens."""
        if self.audience is None or self._stage is not Stage.SCREEN:
            return
        if facts_of(self.audience.screen()).key != self._audience_key:
            self._watch.look_again()

    def _on_mirrored(self) -> None:
        """What is on one screen is on both: no notes, and one window is enough."""
        self.drop_audience()
        if self.console is not None and not self._is_bare_by_mirror:
            self._is_bare_by_mirror = True
            self.console.set_bare(True)
            self.console.showFullScreen()
        self._tell(self.tr("Both screens show the same now: your notes are hidden."))

    def _on_audience_lost(self) -> None:
        self.drop_audience()
        self._shown_box = None
        self._leave_bare_by_mirror()
        others = len(self._watch.screens()) > 1
        choose = self.tr("The audience’s screen is gone. S chooses another; nothing is lost.")
        wait = self.tr(
            "The audience’s screen is gone. Nothing is lost: when it is back, it shows the slides."
        )
        self._tell(choose if others else wait)

    def _on_audience_there(self) -> None:
        self._leave_bare_by_mirror()
        screen = self._watch.screen(self._audience_key)
        assert screen is not None
        box = facts_of(screen).box
        if self.audience is None:
            self._show_audience()
            self._tell(self.tr("The audience’s screen is back and shows the slides."))
        elif box != self._shown_box or self.audience.screen() is not screen:
            self._show_audience()
            self._tell(self.tr("The audience’s screen has another size now."))
        if self.console is not None:
            own = self._watch.screen(self._own_key)
            if own is not None and self.console.screen() is not own:
                self.console.show_on(own)

    def _guard_notes(self) -> None:
        """No notes on a screen that is not confirmed, on whatever way the window came there."""
        if self.console is None:
            return
        here = facts_of(self.console.screen()).key
        is_private = here == self._own_key and not is_mirrored(self._watch.facts())
        was_covered = self.console.notes.is_covered
        self.console.cover_notes(not is_private)
        self.console.show_place(self.place_in_words())
        if not is_private and not was_covered and self._stage is not Stage.HERE:
            self._tell(self.tr("Your notes are hidden: this screen was not confirmed as yours."))

    def _on_privacy_claimed(self) -> None:
        """The person says of the screen the console is on that nobody else sees it."""
        if self.console is None or is_mirrored(self._watch.facts()):
            return
        self._own_key = facts_of(self.console.screen()).key
        self._guard_notes()

    def _leave_bare(self) -> None:
        self._is_bare_by_mirror = False
        if self.console is not None and self.console.is_bare:
            self.console.set_bare(False)

    def _leave_bare_by_mirror(self) -> None:
        if self._is_bare_by_mirror and self.console is not None:
            self._leave_bare()
            self.console.showMaximized()

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

    def _tell(self, sentence: str) -> None:
        if self.console is not None:
            self.console.show_place(self.place_in_words())
            self.console.tell(sentence)
        self.told.emit(sentence)
