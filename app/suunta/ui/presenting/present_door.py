"""The door to presenting: start a talk, put a hit on the audience's screen, end it when asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from suunta import paths
from suunta.domain.deck import Deck
from suunta.domain.language import Language, in_language
from suunta.domain.settings import NOTES_SIZES
from suunta.domain.slide import Slide, SlideWords
from suunta.domain.slide_kind import SlideKind
from suunta.domain.talk_key import Action
from suunta.domain.talk_screens import Situation, arrangement
from suunta.services.talking import Talking, empty_deck, name_of
from suunta.ui.messages import Message
from suunta.ui.presenting.keep_awake import KeepAwake
from suunta.ui.presenting.night_look import NightLook
from suunta.ui.presenting.one_screen_question import OneScreenQuestion
from suunta.ui.presenting.rehearsal_dialog import RehearsalDialog
from suunta.ui.presenting.screen_memory import ScreenMemory
from suunta.ui.presenting.screen_question import ScreenQuestion
from suunta.ui.presenting.screen_watch import ScreenWatch, facts_of
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
        self._notes_size = preferences.settings.notes_size if preferences else 100
        self._question: ScreenQuestion | None = None
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
        self._close()
        title = in_language(deck.title, language)
        talking = Talking(self._workspace.presenting, self._workspace.labels, deck)
        position = next((n for n, slide in enumerate(deck.shown) if slide.id == at), 0)
        self._open(talking, language, title, position=position, results=results)
        self._place()

    def rehearse(self, deck: Deck, language: Language) -> None:
        """Show the slide with the smallest type on the wall, and say whether it can be read."""
        if self.is_running() or not deck.shown:
            return
        self._close()
        talking = Talking(self._workspace.presenting, self._workspace.labels, deck)
        title = in_language(deck.title, language)
        self._is_alone = True
        self._open(talking, language, title, has_console=False)
        assert self.desk is not None
        views = tuple(self.desk.view_at(at) for at in range(len(deck.shown)))
        has_other = len(self._watch.screens()) > 1
        dialog = RehearsalDialog(
            views,
            self.desk.look,
            self._memory.wall(),
            has_other_screen=has_other,
            parent=self._window,
        )
        dialog.position_chosen.connect(self.desk.go_to)
        dialog.wall_changed.connect(self._memory.remember_wall)
        dialog.filling_requested.connect(self._fill_this_screen)
        dialog.finished.connect(lambda _result: self._close())
        self.desk.go_to(dialog.list.item(0).data(Qt.ItemDataRole.UserRole))
        self.rehearsal = dialog
        dialog.show()
        if has_other:
            self._place()

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

    # --- a hit -------------------------------------------------------------------------------

    def project(self, address: str, language: Language | None = None) -> None:
        """Put a hit on the audience's screen, large, with its source; the same again takes it off.

        The keyboard stays where it is. Without a talk it opens the audience's window for that.
        """
        if self.desk is None:
            self._open_alone(language or self._language())
        assert self.desk is not None
        name = name_of(self.desk.hit_slide(address))
        if self.desk.talk.seen.hit == address:
            self._take_off()
            self.told.emit(self.tr("Off the audience’s screen: %1").replace("%1", name))
            return
        self.desk.project(address)
        if self.windows is not None and self.windows.stage is Stage.HERE:
            self.windows.come_forward()  # what everybody sees is this one screen
        if self.windows is not None and self._is_alone and self.windows.audience is None:
            self._place()
        self.told.emit(self.tr("On the audience’s screen: %1").replace("%1", name))

    def put_by(self, address: str) -> None:
        """Put a hit by, to be shown in order; the same again takes it out."""
        if self.desk is None:
            self._open_alone(self._language())
        assert self.desk is not None
        name = name_of(self.desk.hit_slide(address))
        if address in self.desk.talk.queue:
            self.desk.drop(address)
            self.told.emit(self.tr("No longer put by: %1").replace("%1", name))
            return
        self.desk.put_by(address)
        count = len(self.desk.talk.queue)
        told = self.tr("Put by as number %1: %2")
        self.told.emit(told.replace("%1", str(count)).replace("%2", name))

    def show_put_by(self) -> None:
        """Show the next hit that was put by."""
        if self.desk is None or not self.desk.talk.queue:
            self.told.emit(self.tr("Nothing is put by."))
            return
        self.desk.do(Action.QUEUE)
        if self.windows is not None and self._is_alone and self.windows.audience is None:
            self._place()

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
    ) -> None:
        self.desk = TalkDesk(talking, language, position=position, results=results, parent=self)
        self.windows = TalkWindows(
            self.desk,
            self._look,
            title,
            watch=self._watch,
            window=self._window,
            has_console=has_console,
            parent=self,
        )
        self.windows.asked.connect(self._ask_screens)
        self.windows.placed.connect(self._memory.remember)
        self.windows.wanted.connect(self._on_wanted)
        self.windows.told.connect(self.told)
        if self.windows.console is not None:
            self.windows.console.set_notes_size(self._notes_size)

    def _open_alone(self, language: Language) -> None:
        """A talk of nothing but what is projected."""
        blank = Slide("blank", SlideKind.TITLE, words={each: SlideWords() for each in Language})
        deck = empty_deck("Suunta", (blank,))
        talking = Talking(self._workspace.presenting, self._workspace.labels, deck)
        self._is_alone = True
        self._open(talking, language, "Suunta", has_console=False)
        assert self.desk is not None
        self.desk.changed.connect(self._on_hit_changed)

    def _place(self) -> None:
        """Put the windows on their screens, or ask first."""
        assert self.windows is not None
        here = self._window.screen()
        placed = arrangement(self._watch.facts(), self._memory.roles(), facts_of(here).key)
        if placed.situation is Situation.KNOWN:
            self.windows.show_on_screens(placed.audience, placed.own)
            self._begin()
        elif placed.situation is Situation.ASK:
            self._ask_screens()
        elif self._is_alone:
            self.windows.show_here(here)
            self._begin()
        else:
            self._ask_one_screen(is_mirrored=placed.is_mirrored)

    def _begin(self) -> None:
        """The windows are where they belong: time passes, and the machine stays awake."""
        if not self._has_begun and self.desk is not None:
            self._has_begun = True
            self.desk.begin()
        if not self._awake.is_asked() and not self._awake.begin():
            self.told.emit(
                self.tr("This system was not asked to stay awake: its own settings decide.")
            )
        if self.windows is not None and not self._is_alone:
            self.windows.come_forward()
            self.windows.refresh()
        elif self._is_alone:
            self._window.activateWindow()  # whoever searches goes on searching
        self.started.emit()

    def _ask_screens(self) -> None:
        if self._question is not None:
            return
        here = self._window.screen()
        self._question = ScreenQuestion(self._watch.screens(), here, self._look, self)
        self._question.answered.connect(self._on_screens_chosen)
        self._question.share_wanted.connect(self._on_share_wanted)
        self._question.given_up.connect(self._on_given_up)
        self._question.ask()

    def _ask_one_screen(self, *, is_mirrored: bool) -> None:
        question = OneScreenQuestion(is_mirrored=is_mirrored, parent=self._window)
        question.slides_wanted.connect(self._on_here_wanted)
        question.share_wanted.connect(self._on_share_wanted)
        question.rejected.connect(self._on_given_up)
        question.open()

    def _on_screens_chosen(self, audience: str, own: str) -> None:
        self._question = None
        if self.windows is not None:
            self.windows.show_on_screens(audience, own)
            self._begin()

    def _on_share_wanted(self) -> None:
        self._question = None
        if self.windows is not None:
            self.windows.show_to_share(self._window.screen())
            self._begin()

    def _on_here_wanted(self) -> None:
        if self.windows is not None:
            self.windows.show_here(self._window.screen())
            self._begin()

    def _on_given_up(self) -> None:
        """Nothing was chosen: a talk that runs goes on, one that did not begin does not."""
        self._question = None
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
                    self.windows.console.notes.scroll_on(1 if action is Action.NOTES_DOWN else -1)

    def _size_notes(self, by: int) -> None:
        nearest = min(NOTES_SIZES, key=lambda size: abs(size - self._notes_size))
        place = min(max(NOTES_SIZES.index(nearest) + by, 0), len(NOTES_SIZES) - 1)
        self._notes_size = NOTES_SIZES[place]
        if self._preferences is not None:
            self._preferences.change(notes_size=self._notes_size)
        if self.windows is not None and self.windows.console is not None:
            self.windows.console.set_notes_size(self._notes_size)

    def _fill_this_screen(self) -> None:
        """For a look at the wall where there is one screen; any key ends it."""
        if self.windows is None:
            return
        self.windows.show_here(self._window.screen())
        if self.windows.audience is not None:
            self.windows.audience.key_pressed.connect(self.windows.drop_audience)

    def _take_off(self) -> None:
        """The audience sees the slide again; without a talk, nothing of ours."""
        assert self.desk is not None
        self.desk.take_off()
        if self._is_alone and not self.desk.talk.queue:
            self._close()

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

    def _language(self) -> Language:
        return self._preferences.text_language() if self._preferences else Language.EN

    def _close(self) -> None:
        windows, self.windows = self.windows, None
        desk, self.desk = self.desk, None
        question, self._question = self._question, None
        self._is_alone = self._has_begun = False
        if question is not None:
            question.close()
        if desk is not None:
            desk.stop()
        if windows is not None:
            windows.go()
            windows.deleteLater()
        if desk is not None:
            desk.deleteLater()
        self._awake.end()
