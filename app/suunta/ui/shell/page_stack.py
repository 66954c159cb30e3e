"""The pages of the window, one of them shown; each keeps its own state for the history."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QStackedWidget, QWidget

from suunta.domain.address import Address
from suunta.domain.document_type import DocumentType
from suunta.domain.language import Language
from suunta.ui.browse.browse_page import BrowsePage, BrowseState
from suunta.ui.home.home_page import HomePage
from suunta.ui.keeper import Keeper
from suunta.ui.reader.reader_page import ReaderPage
from suunta.ui.search.search_page import SearchPage
from suunta.ui.settings.preferences import Preferences
from suunta.ui.shell.own_pages import OwnPages, makers
from suunta.ui.shell.place import PageName, Place, Visit
from suunta.ui.theme.theme import Theme

if TYPE_CHECKING:
    from suunta.services.workspace import Workspace
    from suunta.ui.help.help_page import HelpPage


_NAMED = (PageName.HELP, PageName.SETTINGS, PageName.PRESENTATIONS, PageName.WORKSHOP)
"""Pages whose parts have names."""


class PageStack(QStackedWidget):
    """Builds the pages over one workspace, and shows the one a visit is to."""

    def __init__(
        self,
        *,
        theme: Theme,
        workspace: Workspace,
        pool: QThreadPool,
        language: Language,
        preferences: Preferences | None = None,
        home: HomePage | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        knowledge, labels = workspace.knowledge, workspace.labels
        self._language = language
        self.keeper = Keeper(workspace.keeping, self) if workspace.keeping else None
        """What a person keeps; `None` where that cannot be used."""
        overview = workspace.overview
        self.home = home or HomePage(theme=theme, overview=overview, language=language)
        self.home.show_overview(overview)
        self.home.set_language(language)
        self.search = SearchPage(
            theme=theme,
            knowledge=knowledge,
            searching=workspace.searching,
            reading=workspace.reading,
            labels=labels,
            pool=pool,
            language=language,
            parent=self,
        )
        self.browse = BrowsePage(
            theme=theme, knowledge=knowledge, labels=labels, language=language, parent=self
        )
        self.reader = ReaderPage(
            theme=theme,
            reading=workspace.reading,
            labels=labels,
            searching=workspace.searching,
            pool=pool,
            language=language,
            keeper=self.keeper,
            parent=self,
        )
        self._pages: dict[PageName, QWidget] = {
            PageName.HOME: self.home,
            PageName.SEARCH: self.search,
            PageName.BROWSE: self.browse,
            PageName.READER: self.reader,
        }
        for page in self._pages.values():
            self.addWidget(page)
        made = makers(theme, workspace, pool, self.keeper, preferences)
        self.own = OwnPages(stack=self, makers=made, language=language)

    def show_visit(self, visit: Visit) -> None:
        """Show the place of a visit, as it was left when it was left before."""
        place = visit.place
        if own := self._own(place):
            self.setCurrentWidget(self.own.widget(own))
            self.own.page(own).restore(visit.state)
            is_named = place.page in _NAMED
            if is_named and visit.state is None:
                self.own.page(own).go_to(place.argument)
            return
        self.setCurrentWidget(self._pages[place.page])
        match place.page:
            case PageName.HOME:
                self.home.restore(visit.state)
            case PageName.SEARCH:
                self.search.restore(visit.state)
            case PageName.BROWSE:
                self.browse.show_collection(place.argument)
                if isinstance(visit.state, BrowseState):
                    self.browse.restore(visit.state)
            case PageName.READER:
                self.reader.open(Address.parse(place.argument), place.found_by)
                self.reader.restore(visit.state)

    def remember(self, place: Place) -> object:
        """What the page of a place wants to find again."""
        if own := self._own(place):
            return self.own.page(own).state()
        match place.page:
            case PageName.HOME:
                return self.home.state()
            case PageName.SEARCH:
                return self.search.state()
            case PageName.BROWSE:
                return self.browse.state()
            case PageName.READER:
                return self.reader.state()
            case _:
                return None  # made when they are shown, and answered for above

    def kind(self, place: Place) -> str:
        """The type of documents a place is about, empty for none."""
        if place.page is PageName.READER:
            kind = Address.parse(place.argument).id.partition("/")[0]
            return kind if kind in set(DocumentType) else ""
        return place.argument if place.page is PageName.BROWSE else ""

    def set_language(self, language: Language) -> None:
        for page in (self.home, self.search, self.browse, self.reader):
            page.set_language(language)
        self.own.set_language(language)

    def cancel(self) -> None:
        """Let what the pages have running come to its end unheard."""
        self.search.cancel()
        self.reader.cancel()
        if self.keeper:
            self.keeper.finish()

    def focus_page(self) -> None:
        """Give the keyboard to what matters most on the page that is shown."""
        is_home = self.currentWidget() is self.home
        main = self.home.main_pane() if is_home else self.panes()[0]
        main.setFocus()

    def panes(self) -> tuple[QWidget, ...]:
        """The parts of the page that is shown, in reading order."""
        page = self.currentWidget()
        for known in (self.home, self.search, self.browse, self.reader):
            if page is known:
                return known.panes()
        return self.own.panes_of(page)

    def help(self) -> HelpPage:
        """The help, made when it is asked for."""
        page = self.own.widget(PageName.HELP)
        return cast("HelpPage", page)

    def _own(self, place: Place) -> str:
        """The name of the page that is made when it is first shown; empty for the others."""
        name = place.argument if place.page is PageName.BROWSE else place.page.value
        return name if self.own.has(name) else ""
