"""Join the presentations with the frame of the window: where to go, what to add, what to undo."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from suunta.ui.presentations.deck_desk import desk_for
from suunta.ui.shell.meant import meant_on
from suunta.ui.shell.place import PRESENTATIONS, PageName, Place

if TYPE_CHECKING:
    from suunta.domain.deck import Deck
    from suunta.domain.language import Language
    from suunta.services.workspace import Workspace
    from suunta.ui.keeper import Keeper
    from suunta.ui.presentations.presentations_page import PresentationsPage
    from suunta.ui.presentations.slide_adding import SlideAdding
    from suunta.ui.shell.main_window import MainWindow
    from suunta.ui.shell.navigator import Navigator
    from suunta.ui.shell.page_stack import PageStack
    from suunta.ui.theme.theme import Theme
    from suunta.ui.workshops.workshops_page import WorkshopsPage

COMMANDS = ("slides.add", "slides.choose", "deck.new")
"""What needs a place to keep things in."""


class PresentationsDoor(QObject):
    """Makes what it needs when it is needed: nobody makes slides while the window opens."""

    def __init__(
        self,
        *,
        window: MainWindow,
        pages: PageStack,
        navigator: Navigator,
        workspace: Workspace,
        keeper: Keeper,
        theme: Theme,
        language: Language,
    ) -> None:
        super().__init__(pages)
        self._window, self._pages, self._navigator = window, pages, navigator
        self._workspace, self._keeper, self._theme = workspace, keeper, theme
        self._language = language
        self._made: SlideAdding | None = None
        pages.own.made.connect(self._on_made)
        commands = window.commands
        commands.bind("slides.add", lambda: self._adding().add(meant_on(pages)))
        commands.bind("slides.choose", lambda: self._adding().choose(meant_on(pages)))
        commands.bind("deck.new", self._make_new)

    def set_language(self, language: Language) -> None:
        """Decks are called as they are in the language of the texts."""
        self._language = language
        if self._made is not None:
            self._made.language = language

    def go(self, deck: str = "") -> None:
        """Show a deck in the editor, or all of them."""
        self._navigator.go(Place(PageName.PRESENTATIONS, deck))

    def _page(self) -> PresentationsPage:
        return cast("PresentationsPage", self._pages.own.widget(PageName.PRESENTATIONS))

    def _adding(self) -> SlideAdding:
        if self._made is None:
            from suunta.ui.presentations.slide_adding import SlideAdding

            self._made = SlideAdding(
                desk=desk_for(self._keeper, self._workspace),
                theme=self._theme,
                window=self._window,
                language=self._language,
            )
            self._made.told.connect(self._window.status_line.show_message)
        return self._made

    def _make_new(self) -> None:
        self._navigator.go(PRESENTATIONS)
        self._page().decks.make_new()

    def _on_made(self, kind: str, widget: QWidget) -> None:
        if kind == PageName.PRESENTATIONS:
            page = cast("PresentationsPage", widget)
            page.deck_requested.connect(partial(self.go))
            page.workshop_requested.connect(self._begin_workshop)

    def _begin_workshop(self, deck: Deck) -> None:
        self._navigator.go(Place(PageName.WORKSHOP))
        page = cast("WorkshopsPage", self._pages.own.widget(PageName.WORKSHOP))
        page.begin_from(deck)
