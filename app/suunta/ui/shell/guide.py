"""Keep the frame and the pages in step with where the window is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from suunta.domain.address import Address
from suunta.domain.document_type import DocumentType
from suunta.domain.language import Language
from suunta.services.front_page import title_cards
from suunta.ui.commands.where import Where
from suunta.ui.messages import message_of
from suunta.ui.shell.main_window import MainWindow
from suunta.ui.shell.navigator import RECENT, Navigator
from suunta.ui.shell.place import PageName, Place, Visit

if TYPE_CHECKING:
    from suunta.services.workspace import Workspace
    from suunta.ui.shell.page_stack import PageStack

_WHERE = {
    PageName.SEARCH: Where.SEARCHING,
    PageName.READER: Where.READING,
    PageName.NOTES: Where.NOTES,
}
_WHERE_AMONG = {DocumentType.FIGURE.value: Where.FIGURES}


class Guide(QObject):
    """Hears what a person wants of the frame, asks the navigator, and shows where that leads."""

    def __init__(
        self,
        *,
        window: MainWindow,
        pages: PageStack,
        navigator: Navigator,
        workspace: Workspace,
        language: Language,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._pages = pages
        self._navigator = navigator
        self._knowledge = workspace.knowledge
        self._language = language
        self._languages = workspace.overview.languages
        self._field = window.top_bar.search_field

    def begin(self, workspace: Workspace) -> None:
        """Show what the frame says of the knowledge, and how its opening went."""
        self._window.show_overview(workspace.overview, self._language)
        if workspace.problems:
            told = self.tr("Some files of the knowledge hold mistakes; what could be read is here.")
            details = "\n".join(str(problem) for problem in workspace.problems)
            rebuilt = self._rebuilt(workspace)
            self._window.notice_bar.show_warning(f"{rebuilt} {told}".strip(), details)
        elif workspace.notice:
            self._window.notice_bar.show_notice(self._rebuilt(workspace))
        if workspace.keeping_fault is not None:
            message = message_of(workspace.keeping_fault)
            self._window.notice_bar.show_warning(message.title, message.text)

    def show_visit(self, visit: Visit) -> None:
        """The navigator arrived somewhere: show it, and say everywhere where that is."""
        place = visit.place
        self._window.notice_bar.drop_passing()
        self._pages.show_visit(visit)
        self._window.sidebar.show_here(place, self._pages.kind(place))
        self._show_title(place)
        if place.page is not PageName.SEARCH:
            self._window.status_line.show_ready()
        if place.page is PageName.HOME:
            self._show_recent()
        self._show_query(place)
        self._show_ways()
        self._move_keyboard(visit)

    def on_typed(self, text: str) -> None:
        """Typing anywhere leads to the search; an emptied field elsewhere leads nowhere."""
        if self._is_searching() or text.strip():
            search = self._pages.search
            goes_on = bool(search.query()) and text.startswith(search.query())
            if not self._is_searching() and not goes_on:
                search.forget_filters()
            search.set_query(text)
            self._navigator.go_to_search()

    def go_on_typing(self, text: str) -> None:
        """Search for what was typed before there were pages; whoever types is not done yet."""
        self.on_typed(text)
        self._field.setFocus()
        # On its way to the search the keyboard selected what the next letter would overwrite.
        self._field.deselect()

    def on_field_left(self) -> None:
        """Escape in an empty field: back to where one was."""
        if self._is_searching() and self._navigator.can_go_back():
            self._navigator.back()
        self._pages.focus_page()

    def on_results_wanted(self) -> None:
        if self._is_searching():
            self._pages.search.focus_results()
        elif self._field.text().strip():
            self.on_typed(self._field.text())
        else:
            self._pages.focus_page()

    def on_hit_wanted(self) -> None:
        if self._is_searching():
            self._pages.search.open_current()
        else:
            self.on_typed(self._field.text())

    def on_found_opened(self, address: str) -> None:
        """The query led somewhere: it is worth remembering, and its hits are marked there."""
        self._field.remember()
        self._navigator.open(address, self._pages.search.found_by(address))

    def on_hits_changed(self) -> None:
        """There are hits to step through on the page that is read, or none any more."""
        self._show_ways()

    def search(self, words: str) -> None:
        """Search for words that were not typed in the field."""
        self._pages.search.set_query(words)
        self._navigator.go_to_search()
        self._field.set_query(words)

    def on_letters(self, letters: str) -> None:
        """Letters typed among the results go on in the field."""
        self._field.setFocus()
        self._field.set_query(self._field.text() + letters)
        self.on_typed(self._field.text())

    def on_unknown(self, identifier: str) -> None:
        """An address named no document: search for its words, and say so."""
        words = _words(identifier)
        self.search(words)
        if words:
            told = self.tr("There is no page “%1”. The search shows what comes nearest.")
            self._window.notice_bar.show_passing(told.replace("%1", _printable(identifier)))

    def on_page_shown(self, _identifier: str) -> None:
        self._show_title(self._navigator.place)

    def set_language(self, language: Language) -> None:
        self._language = language
        self._window.top_bar.show_languages(self._languages, language)
        self._pages.set_language(language)
        # Where it was chosen among the settings, the keyboard stays.
        if self._navigator.place.page is not PageName.SETTINGS:
            self._navigator.refresh()

    def focus_field(self) -> None:
        self._field.setFocus()
        self._field.selectAll()

    def copy_address(self) -> None:
        """Put the address of the page, as far as it is scrolled, on the clipboard."""
        address = self._pages.reader.address()
        if address is not None:
            QGuiApplication.clipboard().setText(str(address))
            copied = self.tr("Address copied: %1").replace("%1", str(address))
            self._window.status_line.show_message(copied)

    def parts(self) -> tuple[QWidget, ...]:
        """The parts of the window the keyboard walks over."""
        return (self._field, self._window.sidebar.places, *self._pages.panes())

    def _rebuilt(self, workspace: Workspace) -> str:
        """Say in the window's language that the index was built anew, if it was."""
        if not workspace.notice:
            return ""
        return self.tr(
            "The search index was missing, old or broken and has been built anew from the texts."
            " Nothing of yours was touched."
        )

    def _is_searching(self) -> bool:
        return self._navigator.place.page is PageName.SEARCH

    def _show_recent(self) -> None:
        """What was read last: in this window first, then as it is remembered."""
        keeper = self._pages.keeper
        places = keeper.keeping.history.recent(RECENT) if keeper else ()
        read = dict.fromkeys((*self._navigator.recent(), *(each.document for each in places)))
        left_at = {each.document: each.address for each in places}
        cards = title_cards(self._knowledge, tuple(read)[:RECENT], self._language)
        self._pages.home.show_recent(cards, left_at)

    def _show_title(self, place: Place) -> None:
        if place.page is PageName.READER:
            address = Address.parse(place.argument)
            document = self._knowledge.document(address.id)
            title = document.page(address.language or self._language).title
            self._window.setWindowTitle(f"{title} – Suunta")
            return
        self._window.setWindowTitle("Suunta")

    def _show_query(self, place: Place) -> None:
        """The field keeps its query beside a page that was read from it, and drops it elsewhere."""
        if place.page is PageName.SEARCH:
            self._field.set_query(self._pages.search.query())
        elif place.page is not PageName.READER:
            self._field.set_query("")

    def _show_ways(self) -> None:
        commands = self._window.commands
        commands.enter(_where(self._navigator.place))
        commands.action("history.back").setEnabled(self._navigator.can_go_back())
        commands.action("history.forward").setEnabled(self._navigator.can_go_forward())
        is_reading = self._navigator.place.page is PageName.READER
        for identifier in ("hit.next", "hit.previous"):
            commands.action(identifier).setEnabled(is_reading and self._pages.reader.has_hits())
        for identifier in ("chart.copy", "chart.save"):
            has_charts = self._pages.reader.charts.has_charts()
            commands.action(identifier).setEnabled(is_reading and has_charts)

    def _move_keyboard(self, visit: Visit) -> None:
        """To the page that was opened; a person who types goes on typing."""
        if visit.place.page is not PageName.SEARCH:
            self._pages.focus_page()
        elif visit.state is not None:
            self._pages.search.focus_results()
        elif not self._field.hasFocus():
            self.focus_field()


def _where(place: Place) -> Where:
    """Which commands can be given at a place."""
    if place.page is PageName.BROWSE:
        return _WHERE_AMONG.get(place.argument, Where.ALWAYS)
    return _WHERE.get(place.page, Where.ALWAYS)


def _words(identifier: str) -> str:
    """The words of an identifier, or of whatever was written in its place."""
    return " ".join(_printable(identifier).replace("/", " ").replace("-", " ").split())


def _printable(text: str) -> str:
    return "".join(character for character in text if character.isprintable())
