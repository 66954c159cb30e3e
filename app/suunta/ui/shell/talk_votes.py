"""The workshop that a talk is given for: its numbers on the slides, and where they are typed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt, Signal

from suunta.domain.slide_kind import SlideKind
from suunta.services.talking_capture import is_plan
from suunta.services.talking_workshops import is_taken_down, to_go_on_with
from suunta.ui.shell.navigator import Navigator
from suunta.ui.shell.place import PageName, Place

if TYPE_CHECKING:
    from suunta.domain.deck import Deck
    from suunta.domain.workshop import Workshop
    from suunta.services.workspace import Workspace
    from suunta.ui.presenting.console import Console
    from suunta.ui.presenting.talk_desk import TalkDesk
    from suunta.ui.shell.page_stack import PageStack
    from suunta.ui.workshops.live_results import LiveResults
    from suunta.ui.workshops.workshops_page import WorkshopsPage


class TalkVotes(QObject):
    """Knows which workshop the running talk is for; its first vote takes one, or begins one."""

    told = Signal(str)
    """Why nothing is typed, or where it goes."""
    window_wanted = Signal()
    """Numbers are typed in the window."""

    def __init__(
        self,
        pages: PageStack,
        navigator: Navigator,
        workspace: Workspace,
        talk: Callable[[], TalkDesk | None],
    ) -> None:
        """`talk` tells which one runs, if any does."""
        super().__init__(pages)
        self._pages, self._navigator, self._workspace = pages, navigator, workspace
        self._talk = talk
        self._workshop = ""
        """Its identifier."""
        self._live: LiveResults | None = None
        self._follows_page = False

    def forget(self) -> None:
        """Another talk begins, for no workshop yet."""
        self._workshop, self._live = "", None

    def deck_of(self, workshop: Workshop) -> Deck | None:
        """What a workshop was started from; `None` if that is gone."""
        keeper = self._pages.keeper
        own = keeper.keeping.decks.get(workshop.deck) if keeper else None
        ready = (each for each in self._workspace.presenting.ready if each.id == workshop.deck)
        return own or next(ready, None)

    def show(self, workshop: str, talk: TalkDesk) -> None:
        """Show the numbers of a workshop on the slides of a talk, in place of any other's."""
        from suunta.ui.workshops.live_results import LiveResults

        before, self._workshop = self._live, workshop
        self._live = LiveResults(self._page().desk, workshop, self._workspace.labels, talk)
        talk.set_results(self._live)
        if before is not None:
            before.deleteLater()

    def take(self, talk: TalkDesk, console: Console) -> None:
        """Have numbers typed for the slide of a talk.

        In the workshop the talk is for; else in one that waits for its results. Where one was
        used today, it is asked which.
        """
        if self._pages.keeper is None:
            self.told.emit(self.tr("Votes cannot be kept here."))
            return
        desk = self._page().desk
        if self._workshop and desk.latest(self._workshop) is not None:
            self._type_into(self._workshop, talk, console)
            return
        deck = talk.talking.deck
        if not is_taken_down(deck, deck.slide(talk.current.id)):
            self.told.emit(
                self.tr("This presentation has no vote. On a discussion, V leads to its notes.")
            )
            return
        today = datetime.now().astimezone().date()
        found = to_go_on_with(desk.all(), deck.id, today)
        if any(each.has_results for each in found):
            self._ask(found, talk, console)
        else:
            self._type_into(found[0].id if found else "", talk, console)

    def _ask(self, found: tuple[Workshop, ...], talk: TalkDesk, console: Console) -> None:
        from suunta.ui.presenting.workshop_question import WorkshopQuestion

        question = WorkshopQuestion(found, parent=console)
        question.chosen.connect(partial(self._type_into, talk=talk, console=console))
        question.open()

    def _type_into(self, workshop: str, talk: TalkDesk, console: Console) -> None:
        """Where everybody sees the one screen, on the slide; else in the window."""
        page = self._page()
        if not console.is_bare:
            self._navigator.go(Place(PageName.WORKSHOP))
        if not page.desk.open(workshop):
            page.begin_from(talk.talking.deck)
        here = page.desk.workshop
        assert here is not None
        if here.id != self._workshop:
            self.show(here.id, talk)
        if console.is_bare:
            from suunta.ui.presenting.capture_strip import CaptureStrip

            labels = self._workspace.labels
            console.capture(CaptureStrip(page.desk, labels, talk.language, parent=console))
            return
        self._lead_on_to_slides()
        if talk.current.kind is SlideKind.VOTE and here.present is None:
            page.view.head.present.setFocus(Qt.FocusReason.TabFocusReason)
        elif is_plan(talk.current):
            page.view.plan.focus_empty()
        else:
            page.view.focus_slide(talk.current.id)
        self.window_wanted.emit()

    def _lead_on_to_slides(self) -> None:
        """After who is present comes what the wall shows, and not the first vote of all."""
        if not self._follows_page:
            self._follows_page = True
            self._page().view.head.entered.connect(self._on_present_entered)

    def _on_present_entered(self) -> None:
        page, talk = self._page(), self._talk()
        here = page.desk.workshop
        if talk is None or here is None or here.id != self._workshop:
            return
        if talk.current.kind is SlideKind.VOTE:
            page.view.focus_slide(talk.current.id)

    def _page(self) -> WorkshopsPage:
        return cast("WorkshopsPage", self._pages.own.widget(PageName.WORKSHOP))
