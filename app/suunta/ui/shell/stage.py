"""Presenting, in the window: its commands, and what leads to a talk and back from it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from suunta.ui.shell.last_deck import LastDeck
from suunta.ui.shell.main_window import MainWindow
from suunta.ui.shell.meant import meant_on
from suunta.ui.shell.navigator import Navigator
from suunta.ui.shell.place import PRESENTATIONS, PageName
from suunta.ui.shell.present_menu import Offer, PresentMenu
from suunta.ui.shell.talk_exchange import ask_to_exchange
from suunta.ui.shell.talk_votes import TalkVotes
from suunta.ui.theme.theme import Theme

if TYPE_CHECKING:
    from suunta.domain.address import Address
    from suunta.domain.deck import Deck
    from suunta.domain.workshop import Workshop
    from suunta.services.workspace import Workspace
    from suunta.ui.presentations.deck_desk import DeckDesk
    from suunta.ui.presentations.presentations_page import PresentationsPage
    from suunta.ui.presenting.present_door import PresentDoor
    from suunta.ui.presenting.ready_decks_page import ReadyDecksPage
    from suunta.ui.presenting.talk_desk import TalkDesk
    from suunta.ui.settings.preferences import Preferences
    from suunta.ui.shell.guide import Guide
    from suunta.ui.shell.page_stack import PageStack
    from suunta.ui.workshops.workshops_page import WorkshopsPage

COMMANDS = (
    "present.start",
    "present.choose",
    "present.rehearse",
    "hit.project",
    "hit.put_by",
    "hit.next_put_by",
    "hit.take_off",
)


class Stage(QObject):
    """Makes what presents when it is asked for the first time: most windows never present."""

    def __init__(
        self,
        *,
        window: MainWindow,
        pages: PageStack,
        navigator: Navigator,
        guide: Guide,
        workspace: Workspace,
        theme: Theme,
        preferences: Preferences,
    ) -> None:
        super().__init__(pages)
        self._window, self._pages = window, pages
        self._navigator, self._guide = navigator, guide
        self._workspace, self._theme, self._preferences = workspace, theme, preferences
        self._door: PresentDoor | None = None
        self._looked_at = ""
        """What could be projected, a moment ago."""
        self._last = LastDeck(pages.keeper)
        self._votes = TalkVotes(pages, navigator, workspace, self._talk)
        self._votes.told.connect(self._tell)
        self._votes.window_wanted.connect(self._lead_to_window)
        pages.own.made.connect(self._on_page_made)
        window.closed.connect(self.stop)
        window.installEventFilter(self)
        commands = window.commands
        commands.bind("present.start", self.start)
        commands.bind("present.choose", window.top_bar.present.open)
        commands.bind("present.rehearse", self.rehearse)
        commands.bind("hit.project", self.project)
        commands.bind("hit.put_by", self.put_by)
        commands.bind("hit.next_put_by", self.show_next_put_by)
        commands.bind("hit.take_off", self.take_off)
        button = window.top_bar.present
        self._offers = PresentMenu(button.offers, commands, self.offer)
        button.opening.connect(self._offers.fill)
        self._offers.deck_chosen.connect(lambda deck: self._on_deck(deck, ""))

    def door(self) -> PresentDoor:
        """The door to presenting."""
        if self._door is None:
            from suunta.ui.presenting.present_door import PresentDoor

            self._door = PresentDoor(
                window=self._window,
                theme=self._theme,
                workspace=self._workspace,
                preferences=self._preferences,
                keeper=self._pages.keeper,
                parent=self,
            )
            self._door.told.connect(self._window.status_line.show_message)
            self._door.search_requested.connect(self._on_search_wanted)
            self._door.vote_requested.connect(self._on_vote_wanted)
            self._door.ticked.connect(self._prepare)
            self._follow_changes()
        return self._door

    def start(self) -> None:
        """Go on with the talk that runs; else present the deck that is chosen, or lead to them."""
        if self._door is not None and self._door.is_running():
            self._door.come_forward()
            return
        deck, slide = self._chosen()
        if deck is not None:
            self._on_deck(deck, slide)

    def offer(self) -> Offer:
        """What can be presented from here, now."""
        desk = self._door.desk if self._door is not None else None
        own = decks.own() if (decks := self._own_decks()) else ()
        shown = (deck for deck in (*own, *self._workspace.presenting.ready) if deck.shown)
        return Offer(
            language=self._preferences.text_language(),
            is_talking=self._door is not None and self._door.is_running(),
            is_meant=bool(self._meant()),
            is_shown=desk is not None and bool(desk.talk.seen.hit),
            put_by=len(desk.talk.queue) if desk is not None else 0,
            decks=self._last.first(shown),
        )

    def rehearse(self) -> None:
        """See whether the last row can read the deck that is chosen."""
        deck, _slide = self._chosen()
        if deck is not None:
            self.door().rehearse(deck, self._preferences.text_language())

    def _chosen(self) -> tuple[Deck | None, str]:
        """The deck that is chosen and the slide it is at; elsewhere, lead to where one is."""
        if self._navigator.place.page is not PageName.PRESENTATIONS:
            self._navigator.go(PRESENTATIONS)
            return None, ""
        widget = self._pages.own.widget(PageName.PRESENTATIONS)
        if self._pages.keeper is None:
            return cast("ReadyDecksPage", widget).current(), ""
        page = cast("PresentationsPage", widget)
        if page.state().editor is None:
            return page.decks.current(), ""
        row = page.editor.current()
        return page.editor.deck, row.id if row else ""

    def project(self) -> None:
        """Put what is looked at on the audience's screen."""
        if meant := self._meant():
            self.door().hits.project(str(meant[0]), self._preferences.text_language())
        elif not self._take_off():
            self._tell_nothing_meant()

    def take_off(self) -> None:
        """Show the audience the slide again, in place of what was put there."""
        if not self._take_off():
            self._window.status_line.show_message(
                self.tr("Nothing is on the audience’s screen in place of the slide.")
            )

    def _take_off(self) -> bool:
        return self._door is not None and self._door.hits.take_off()

    def put_by(self) -> None:
        """Put what is looked at by, to be shown in order."""
        meant = self._meant()
        for address in meant:
            self.door().hits.put_by(str(address), self._preferences.text_language())
        if not meant:
            self._tell_nothing_meant()

    def show_next_put_by(self) -> None:
        self.door().hits.show_next()

    def stop(self) -> None:
        """The window is about to go, and everything on the audience's screen with it."""
        if self._door is not None:
            self._door.stop()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """To close the window would end the talk: ask, as every end of a talk is asked for."""
        is_running = self._door is not None and self._door.is_running()
        if event.type() is QEvent.Type.Close and watched is self._window and is_running:
            event.ignore()
            self.door().ask_end()
            return True
        return super().eventFilter(watched, event)

    def _meant(self) -> tuple[Address, ...]:
        """What is looked at; of a hit, the passage and not all of its section."""
        if self._pages.currentWidget() is self._pages.search:
            passage = self._pages.search.passage()
            return (passage,) if passage is not None else ()
        return meant_on(self._pages)

    def _prepare(self) -> None:
        """Have ready what is looked at for longer than a moment: a key may ask for it next."""
        if not self._window.isActiveWindow():
            return
        meant = self._meant()
        before, self._looked_at = self._looked_at, str(meant[0]) if meant else ""
        if self._looked_at and self._looked_at == before:
            self.door().hits.prepare(self._looked_at)

    def _tell_nothing_meant(self) -> None:
        self._window.status_line.show_message(
            self.tr("Choose a page, a passage, a figure or a search hit first.")
        )

    def _on_page_made(self, kind: str, page: QWidget) -> None:
        if kind == PageName.PRESENTATIONS and hasattr(page, "present_requested"):
            cast("PresentationsPage", page).present_requested.connect(self._on_deck)
        elif kind == PageName.WORKSHOP and hasattr(page, "present_requested"):
            cast("WorkshopsPage", page).present_requested.connect(self._on_workshop)

    def _on_deck(self, deck: Deck, slide: str) -> None:
        running = self._running_deck()
        if running is not None and running.id != deck.id:
            self._ask_exchange(running, deck, lambda: self._on_deck(deck, slide))
        elif running is not None:
            self.door().come_forward()
        else:
            self._votes.forget()
            self._last.remember(deck)
            self.door().start(deck, self._preferences.text_language(), slide)

    def _follow_changes(self) -> None:
        """The deck of a talk may be changed in the editor while the talk runs."""
        if (decks := self._own_decks()) is not None:
            decks.changed.connect(self._on_deck_changed)
            decks.parted.connect(self._on_deck_parted)

    def _own_decks(self) -> DeckDesk | None:
        """The decks of one's own as they are now, on the disk or not."""
        if self._pages.keeper is None:
            return None
        from suunta.ui.presentations.deck_desk import desk_for

        return desk_for(self._pages.keeper, self._workspace)

    def _on_deck_changed(self, identifier: str) -> None:
        talk = self._door.desk if self._door is not None else None
        decks = self._own_decks()
        if talk is None or decks is None or identifier not in ("", talk.deck.id):
            return
        deck = decks.deck(talk.deck.id)
        if deck is not None:
            self.door().revise(deck)

    def _on_deck_parted(self, before: str, after: str) -> None:
        """The talk goes on with the deck of this window, whatever it is called by now."""
        talk, decks = self._talk(), self._own_decks()
        deck = decks.deck(after) if decks is not None else None
        if talk is not None and deck is not None and talk.deck.id == before:
            talk.revise(deck)

    def _on_workshop(self, workshop: Workshop) -> None:
        """Present the deck of a workshop, with the numbers of the room on it.

        A talk of that deck goes on where it is, with the numbers of this workshop from now on.
        """
        running = self._running_deck()
        if running is not None and running.id == workshop.deck:
            self._exchange_workshop(workshop)
            return
        deck = self._votes.deck_of(workshop)
        if deck is None:
            self._window.status_line.show_message(
                self.tr("The presentation this workshop was started from is not there any more.")
            )
        elif running is not None:
            self._ask_exchange(running, deck, lambda: self._on_workshop(workshop))
        else:
            self._votes.forget()
            self.door().start(deck, self._preferences.text_language())
            if (talk := self._talk()) is not None:
                self._votes.show(workshop.id, talk)

    def _exchange_workshop(self, workshop: Workshop) -> None:
        talk = self._talk()
        assert talk is not None
        self._votes.show(workshop.id, talk)
        self.door().come_forward()
        named = " ".join(workshop.title.split()) or self.tr("Workshop without a name")
        self._tell(self.tr("The slides show the votes of “%1” now.").replace("%1", named))

    def _ask_exchange(self, running: Deck, wanted: Deck, go_on: Callable[[], None]) -> None:
        def exchange() -> None:
            self.door().end()
            go_on()

        language = self._preferences.text_language()
        ask_to_exchange(self._window, running, wanted, language, exchange)

    def _talk(self) -> TalkDesk | None:
        """The one that runs; a hit that is shown alone is none."""
        return self._door.desk if self._door is not None and self._door.is_running() else None

    def _running_deck(self) -> Deck | None:
        talk = self._talk()
        return talk.deck if talk is not None else None

    def _tell(self, sentence: str) -> None:
        """In the window, and in the console, whichever is looked at."""
        self._window.status_line.show_message(sentence)
        if self._door is not None and self._door.windows is not None:
            self._door.windows.say(sentence)

    def _on_search_wanted(self) -> None:
        """In private: the window is on the presenter's own screen."""
        self._lead_to_window()
        self._guide.focus_field()

    def _on_vote_wanted(self) -> None:
        """Numbers are typed in the window; the audience sees them on the slide."""
        windows = self.door().windows
        if (talk := self._talk()) is not None and windows is not None and windows.console:
            self._votes.take(talk, windows.console)

    def _lead_to_window(self) -> None:
        """The window before the console; how to get back is told there."""
        self._come_forward()
        self._window.status_line.show_message(
            self.tr("The talk goes on: the clicker turns the slides, F5 leads back to your notes.")
        )

    def _come_forward(self) -> None:
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
