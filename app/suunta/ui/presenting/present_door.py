"""The door to presenting: start a talk, go on with it, end it when that was answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from suunta import paths
from suunta.domain.deck import Deck
from suunta.domain.language import Language, in_language
from suunta.domain.slide import Slide, SlideWords
from suunta.domain.slide_kind import SlideKind
from suunta.domain.talk_key import Action
from suunta.services.talking import Talking, empty_deck, name_of
from suunta.ui.messages import Message
from suunta.ui.presenting.clicker_watch import ClickerWatch
from suunta.ui.presenting.hits import Hits
from suunta.ui.presenting.keep_awake import KeepAwake
from suunta.ui.presenting.night_look import NightLook
from suunta.ui.presenting.notes_size import NotesSize
from suunta.ui.presenting.placing import Placing
from suunta.ui.presenting.rehearsal_dialog import RehearsalDialog, rehearsal_over
from suunta.ui.presenting.screen_memory import ScreenMemory
from suunta.ui.presenting.screen_watch import ScreenWatch
from suunta.ui.presenting.talk_desk import Results, TalkDesk
from suunta.ui.presenting.talk_windows import Stage, TalkWindows
from suunta.ui.presenting.times_dialog import TimesDialog
from suunta.ui.settings.question import ask
from suunta.ui.theme.theme import Theme

if TYPE_CHECKING:
    from suunta.services.workspace import Workspace
    from suunta.ui.keeper import Keeper
    from suunta.ui.settings.preferences import Preferences


class PresentDoor(QObject):
    """One for a window; there is one talk at a time."""

    started = Signal()
    ended = Signal(object)
    """Carries the `TalkTimes` of a talk that was ended."""
    ticked = Signal()
    """Time passes in what is shown."""
    told = Signal(str)
    """A sentence for the status line."""
    vote_requested = Signal()
    """The presenter wants to type what the room voted."""
    search_requested = Signal()
    """The presenter wants to look something up in the window, in private."""

    def __init__(
        self,
        *,
        window: QWidget,
        theme: Theme,
        workspace: Workspace,
        preferences: Preferences | None = None,
        keeper: Keeper | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent or window)
        self._window = window
        self._workspace = workspace
        self._preferences = preferences
        self._look = NightLook(theme=theme, resources=paths.resources_folder(), parent=self)
        self._memory = ScreenMemory(keeper)
        self._watch = ScreenWatch(self)
        self._awake = KeepAwake()
        self._notes_size = NotesSize(preferences)
        self.hits = Hits(self)
        self._clicker = ClickerWatch(self)
        self._clicker.pressed.connect(self._on_clicked)
        self._placing = Placing(
            window=window, watch=self._watch, look=self._look, memory=self._memory
        )
        self._placing.done.connect(self._begin)
        self._placing.given_up.connect(self._on_given_up)
        self._is_alone = False
        self._has_begun = False
        """Whether the windows are on their screens."""
        self.desk: TalkDesk | None = None
        self.windows: TalkWindows | None = None
        self.rehearsal: RehearsalDialog | None = None
        """The last rehearsal."""
        self.times: TimesDialog | None = None
        """How long the last talk took, as long as its page is open."""

    def is_running(self) -> bool:
        """Whether a talk is given; a hit that is shown alone is none."""
        return self.desk is not None and not self._is_alone

    def is_showing(self) -> bool:
        """Whether the audience sees anything of ours."""
        return self.windows is not None

    # --- a talk ------------------------------------------------------------------------------

    def start(
        self,
        deck: Deck,
        language: Language,
        at: str = "",
        results: Results | None = None,
    ) -> None:
        """Begin a talk at a slide; which screen is whose is asked where that is not known."""
        if self.is_running():
            self.come_forward()
            return
        if not deck.shown:
            self.told.emit(self.tr("The presentation has no slide to show."))
            return
        put_by = self.desk.talk.queue if self.desk is not None else ()
        self._close()
        title = in_language(deck.title, language)
        talking = Talking(self._workspace.presenting, self._workspace.labels, deck)
        position = next((n for n, slide in enumerate(deck.shown) if slide.id == at), 0)
        desk = self._open(talking, language, title, position=position, results=results)
        for address in put_by:
            desk.put_by(address)
        self._placing.place()

    def rehearse(self, deck: Deck, language: Language) -> None:
        """Show the slide with the smallest type on the wall, and say whether it can be read."""
        if self.is_running() or not deck.shown:
            return
        self._close()
        talking = Talking(self._workspace.presenting, self._workspace.labels, deck)
        title = in_language(deck.title, language)
        self._is_alone = True
        desk = self._open(talking, language, title, has_console=False)
        has_other = len(self._watch.screens()) > 1
        dialog = rehearsal_over(desk, self._memory, has_other_screen=has_other, parent=self._window)
        dialog.filling_requested.connect(self._fill_this_screen)
        dialog.finished.connect(lambda _result: self._close())
        self.rehearsal = dialog
        dialog.show()
        if has_other:
            self._placing.place()

    def revise(self, deck: Deck) -> None:
        """A deck was changed: if it is the one that is presented, go on with it as it is now."""
        if self.is_running() and self.desk is not None and self.desk.deck.id == deck.id:
            self.desk.revise(deck)

    def come_forward(self) -> None:
        """Bring the running talk before the other windows, and go on where it was paused."""
        if self.windows is not None and self.desk is not None:
            self.windows.come_forward()
            self.desk.do(Action.GO_ON)

    def ask_end(self) -> None:
        """Ask whether the talk is over."""
        if self.windows is None:
            return
        if self._is_alone:
            self.end()
            return
        parent = self.windows.console or self._window
        question = Message(
            self.tr("End the talk?"),
            self.tr("The audience’s window closes. How long each slide took is shown then."),
        )
        ask(parent, question, self.tr("End"), self.end)
        if box := parent.findChild(QMessageBox, "question"):
            box.finished.connect(self._on_end_asked)

    def end(self) -> None:
        """The talk is over."""
        if self.desk is None:
            return
        times, slides, is_alone = self.desk.times(), self.desk.slides, self._is_alone
        self._close()
        if is_alone:
            return
        self.times = TimesDialog(times, tuple(name_of(slide) for slide in slides), self._window)
        self.times.finished.connect(self._on_times_closed)
        self.times.show()
        self.ended.emit(times)

    def stop(self) -> None:
        """The window closes: everything of ours does."""
        self._close()
        if self.times is not None:
            self.times.close()

    def open_alone(self, language: Language) -> TalkDesk:
        """A talk of nothing but the hits that are shown: it ends with the last of them."""
        blank = Slide("blank", SlideKind.TITLE, words={each: SlideWords() for each in Language})
        deck = empty_deck("Suunta", (blank,))
        talking = Talking(self._workspace.presenting, self._workspace.labels, deck)
        self._is_alone = True
        desk = self._open(talking, language, "Suunta", has_console=False)
        desk.changed.connect(self._on_hit_changed)
        return desk

    def place(self) -> None:
        """Put hits that are shown without a talk on a screen, if they are on none."""
        if self.windows is not None and self._is_alone and self.windows.audience is None:
            self._placing.place()

    def take_off(self) -> None:
        """The audience sees the slide again; without a talk, nothing of ours."""
        if self.desk is not None:
            self.desk.take_off()
            if self._is_alone and not self.desk.talk.queue:
                self._close()

    # --- how ---------------------------------------------------------------------------------

    def _open(
        self,
        talking: Talking,
        language: Language,
        title: str,
        *,
        position: int = 0,
        results: Results | None = None,
        has_console: bool = True,
    ) -> TalkDesk:
        desk = TalkDesk(talking, language, position=position, results=results, parent=self)
        self.desk = desk
        desk.changed.connect(self.hits.unsay)
        self.windows = TalkWindows(
            desk,
            self._look,
            title,
            watch=self._watch,
            window=self._window,
            has_console=has_console,
            parent=self,
        )
        self._placing.take(self.windows, is_alone=self._is_alone)
        self.windows.staged.connect(self._on_staged)
        self.windows.wanted.connect(self._on_wanted)
        self.windows.told.connect(self.told)
        desk.ticked.connect(self.ticked)
        desk.look_chosen.connect(self._on_look_chosen)
        if self.windows.console is not None:
            self.windows.console.page.set_notes_size(self._notes_size.percent)
        return desk

    def _begin(self) -> None:
        """The windows are where they belong: time passes, and the machine stays awake."""
        if not self._has_begun and self.desk is not None:
            self._has_begun = True
            self.desk.begin()
        if not self._awake.is_asked() and not self._awake.begin():
            self.told.emit(
                self.tr("This system was not asked to stay awake: its own settings decide.")
            )
        self._clicker.begin(self._window, self._is_step)
        if self.windows is not None and not self._is_alone:
            self.windows.come_forward()
            self.windows.refresh()
        elif self._is_alone:
            self._window.activateWindow()  # whoever searches goes on searching
        self.started.emit()

    def _is_step(self, key: str) -> bool:
        """Without a talk, a key of the window's is one only as long as the hit goes on."""
        return not self._is_alone or (self.desk is not None and self.desk.stays_in_hit(key))

    def _on_clicked(self, key: str) -> None:
        """A step from the program's window, where the keyboard stays; not where it hides all."""
        if self.desk is None or self.windows is None:
            return
        self.desk.press(key)
        if self.windows.stage is Stage.HERE:
            self.windows.come_forward()

    def _on_given_up(self) -> None:
        """Nothing was chosen: a talk that runs goes on, one that did not begin does not."""
        if not self._has_begun:
            self._close()

    def _on_wanted(self, action: Action) -> None:
        match action:
            case Action.ASK_END:
                self.ask_end()
            case Action.SEARCH:
                self.search_requested.emit()
            case Action.VOTE:
                self.vote_requested.emit()
            case Action.LARGER:
                self._size_notes(1)
            case Action.SMALLER:
                self._size_notes(-1)
            case Action.NOTES_DOWN | Action.NOTES_UP:
                if self.windows is not None and self.windows.console is not None:
                    self.windows.console.page.notes.scroll_on(
                        1 if action is Action.NOTES_DOWN else -1
                    )

    def _on_staged(self, audience: str) -> None:
        """The slides look as they did the last time on that screen."""
        if self.desk is not None:
            self.desk.set_look(self._memory.look(audience) or self.desk.look.name)

    def _on_look_chosen(self, name: str) -> None:
        if self.windows is not None:
            self._memory.remember_look(self.windows.audience_key, name)

    def _size_notes(self, by: int) -> None:
        percent = self._notes_size.step(by)
        if self.windows is not None and self.windows.console is not None:
            self.windows.console.page.set_notes_size(percent)

    def _fill_this_screen(self) -> None:
        """For a look at the wall where there is one screen; any key ends it."""
        if self.windows is None:
            return
        self.windows.show_here(self._window.screen())
        if self.windows.audience is not None:
            self.windows.audience.key_pressed.connect(self.windows.drop_audience)

    def _on_hit_changed(self) -> None:
        """A key on the audience's window has taken the hit off: there is nothing else to show."""
        is_placed = self.windows is not None and self.windows.audience is not None
        if self.desk is not None and not self.desk.talk.hit and is_placed:
            self._close()

    def _on_end_asked(self, _result: int) -> None:
        """The keyboard goes back to the talk that goes on."""
        if self.windows is not None:
            self.windows.come_forward()

    def _on_times_closed(self, _result: int) -> None:
        self.times = None

    def _close(self) -> None:
        windows, self.windows = self.windows, None
        desk, self.desk = self.desk, None
        self._is_alone = self._has_begun = False
        self._clicker.end()
        self._placing.stop()
        if desk is not None:
            desk.stop()
        if windows is not None:
            windows.go()
            windows.deleteLater()
        if desk is not None:
            desk.deleteLater()
        self._awake.end()
        self.hits.unsay()
