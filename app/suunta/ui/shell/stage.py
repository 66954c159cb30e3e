"""Presenting, in the window: its commands, and what leads to a talk and back from it."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from suunta.ui.shell.main_window import MainWindow
from suunta.ui.shell.meant import meant_on
from suunta.ui.shell.navigator import Navigator
from suunta.ui.shell.place import PRESENTATIONS, PageName, Place
from suunta.ui.theme.theme import Theme

if TYPE_CHECKING:
    from suunta.domain.address import Address
    from suunta.domain.deck import Deck
    from suunta.domain.workshop import Workshop
    from suunta.services.workspace import Workspace
    from suunta.ui.presentations.presentations_page import PresentationsPage
    from suunta.ui.presenting.capture_strip import CaptureStrip
    from suunta.ui.presenting.present_door import PresentDoor
    from suunta.ui.settings.preferences import Preferences
    from suunta.ui.shell.guide import Guide
    from suunta.ui.shell.page_stack import PageStack
    from suunta.ui.workshops.workshops_page import WorkshopsPage

COMMANDS = ("present.start", "present.rehearse", "hit.project", "hit.put_by", "hit.next_put_by")


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
        self._workshop = ""
        """The identifier of the workshop that the running talk is given for."""
        pages.own.made.connect(self._on_page_made)
        window.closed.connect(self.stop)
        window.installEventFilter(self)
        commands = window.commands
        commands.bind("present.start", self.start)
        commands.bind("present.rehearse", self.rehearse)
        commands.bind("hit.project", self.project)
        commands.bind("hit.put_by", self.put_by)
        commands.bind("hit.next_put_by", lambda: self.door().show_put_by())

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
        return self._door

    def start(self) -> None:
        """Go on with the talk that runs; else present the deck that is chosen, or lead to them."""
        if self._door is not None and self._door.is_running():
            self._door.come_forward()
            return
        deck, slide = self._chosen()
        if deck is not None:
            self._on_deck(deck, slide)

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
        if self._pages.keeper is None:
            return None, ""
        page = cast("PresentationsPage", self._pages.own.widget(PageName.PRESENTATIONS))
        if page.state().editor is None:
            return page.decks.current(), ""
        row = page.editor.current()
        return page.editor.deck, row.id if row else ""

    def project(self) -> None:
        """Put what is looked at on the audience's screen."""
        if meant := self._meant():
            self.door().project(str(meant[0]), self._preferences.text_language())
        else:
            self._tell_nothing_meant()

    def put_by(self) -> None:
        """Put what is looked at by, to be shown in order."""
        meant = self._meant()
        for address in meant:
            self.door().put_by(str(address))
        if not meant:
            self._tell_nothing_meant()

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
        self._workshop = ""
        self.door().start(deck, self._preferences.text_language(), slide)

    def _on_workshop(self, workshop: Workshop) -> None:
        """Present the deck of a workshop, with the numbers of the room on it."""
        if self.door().is_running():
            self.door().come_forward()
            return
        deck = self._deck_of(workshop)
        if deck is None:
            self._window.status_line.show_message(
                self.tr("The presentation this workshop was started from is not there any more.")
            )
            return
        self.door().start(deck, self._preferences.text_language())
        self._show_results(workshop.id)

    def _deck_of(self, workshop: Workshop) -> Deck | None:
        keeper = self._pages.keeper
        own = keeper.keeping.decks.get(workshop.deck) if keeper else None
        ready = (each for each in self._workspace.presenting.ready if each.id == workshop.deck)
        return own or next(ready, None)

    def _show_results(self, workshop: str) -> None:
        from suunta.ui.workshops.live_results import LiveResults

        page = cast("WorkshopsPage", self._pages.own.widget(PageName.WORKSHOP))
        desk = self.door().desk
        if desk is not None:
            self._workshop = workshop
            desk.set_results(LiveResults(page.desk, workshop, desk))

    def _on_search_wanted(self) -> None:
        """In private: the window is on the presenter's own screen."""
        self._come_forward()
        self._guide.focus_field()

    def _on_vote_wanted(self) -> None:
        """Numbers are typed in the window; the audience sees them on the slide."""
        if self._pages.keeper is None or self._door is None or self._door.desk is None:
            self._window.status_line.show_message(self.tr("Votes cannot be kept here."))
            return
        page = cast("WorkshopsPage", self._pages.own.widget(PageName.WORKSHOP))
        console = self._door.windows.console if self._door.windows is not None else None
        is_bare = console is not None and console.is_bare
        if not is_bare:
            self._navigator.go(Place(PageName.WORKSHOP))
        if self._workshop and page.desk.latest(self._workshop) is not None:
            page.desk.open(self._workshop)
        else:
            page.begin_from(self._door.desk.talking.deck)
            if page.desk.workshop is not None:
                self._show_results(page.desk.workshop.id)
        if console is not None and is_bare:
            console.capture(self._strip(page, console))
        else:
            page.view.focus_slide(self._door.desk.current.id)
            self._come_forward()

    def _strip(self, page: WorkshopsPage, console: QWidget) -> CaptureStrip:
        """What is typed on the slide, where everybody sees the one screen."""
        from suunta.ui.presenting.capture_strip import CaptureStrip

        desk = self.door().desk
        assert desk is not None
        labels = self._workspace.labels
        return CaptureStrip(page.desk, labels, desk.language, parent=console)

    def _come_forward(self) -> None:
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
