"""What a running talk does when screens come, go, change their size or begin to show the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from suunta.domain.talk_screens import is_mirrored
from suunta.ui.presenting.screen_watch import ScreenWatch, facts_of

if TYPE_CHECKING:
    from suunta.ui.presenting.talk_windows import TalkWindows


class ScreenChanges(QObject):
    """Loses nothing: the talk goes on in the console, and says what has happened."""

    def __init__(self, windows: TalkWindows, watch: ScreenWatch) -> None:
        super().__init__(windows)
        self._windows, self._watch = windows, watch
        self._shown_box: object = None
        """Of the audience's screen, when the slides were put on it."""
        self._is_bare_by_mirror = False
        watch.changed.connect(self._on_changed)
        watch.vanished.connect(self._on_vanished)

    def stop(self) -> None:
        """The talk is over."""
        self._watch.changed.disconnect(self._on_changed)
        self._watch.vanished.disconnect(self._on_vanished)

    def note_screen(self, box: object) -> None:
        """The slides are on a screen that is there on the desktop."""
        self._shown_box = box

    def forget_mirror(self) -> None:
        """The person has chosen screens anew."""
        self._is_bare_by_mirror = False

    def look_for_audience(self) -> None:
        """The system has moved the slides elsewhere: look what has become of the screens."""
        windows = self._windows
        if windows.audience is None or not windows.has_own_screen:
            return
        if facts_of(windows.audience.screen()).key != windows.audience_key:
            self._watch.look_again()

    def _on_changed(self) -> None:
        facts, windows = self._watch.facts(), self._windows
        if windows.has_own_screen:
            if is_mirrored(facts):
                self._on_mirrored()
            elif self._watch.screen(windows.audience_key) is None:
                self._on_lost()
            else:
                self._on_there()
        elif len(facts) > 1 and not is_mirrored(facts):
            windows.tell(self.tr("There is another screen now. S chooses which is the audience’s."))
        windows.guard_notes()

    def _on_vanished(self, key: str) -> None:
        """Before the system moves the slides over whatever the presenter looks at."""
        if self._windows.has_own_screen and key == self._windows.audience_key:
            self._windows.drop_audience()
            self._shown_box = None
        self._windows.guard_notes()

    def _on_mirrored(self) -> None:
        """What is on one screen is on both: no notes, and one window is enough."""
        windows = self._windows
        windows.drop_audience()
        if windows.console is not None and not self._is_bare_by_mirror:
            self._is_bare_by_mirror = True
            windows.console.set_bare(True)
            windows.console.showFullScreen()
        windows.tell(self.tr("Both screens show the same now: your notes are hidden."))

    def _on_lost(self) -> None:
        self._windows.drop_audience()
        self._shown_box = None
        self._leave_bare()
        others = len(self._watch.screens()) > 1
        choose = self.tr("The audience’s screen is gone. S chooses another; nothing is lost.")
        wait = self.tr(
            "The audience’s screen is gone. Nothing is lost: when it is back, it shows the slides."
        )
        self._windows.tell(choose if others else wait)

    def _on_there(self) -> None:
        windows = self._windows
        self._leave_bare()
        screen = self._watch.screen(windows.audience_key)
        assert screen is not None
        if windows.audience is None:
            windows.show_audience()
            windows.tell(self.tr("The audience’s screen is back and shows the slides."))
        elif facts_of(screen).box != self._shown_box or windows.audience.screen() is not screen:
            windows.show_audience()
            windows.tell(self.tr("The audience’s screen has another size now."))
        if windows.console is not None:
            own = self._watch.screen(windows.own_key)
            if own is not None and windows.console.screen() is not own:
                windows.console.show_on(own)

    def _leave_bare(self) -> None:
        if self._is_bare_by_mirror and self._windows.console is not None:
            self._is_bare_by_mirror = False
            self._windows.leave_bare()
            self._windows.console.showMaximized()
