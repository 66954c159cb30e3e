"""Show the page that is read in another way: next language, two side by side, short or whole."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from suunta.domain.address import Address
from suunta.domain.document import DocumentId
from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.services.reading_page import ReadingPage
from suunta.ui.reader.page_browser import PageBrowser
from suunta.ui.reader.page_place import PagePlace
from suunta.ui.reader.page_show import PageShow
from suunta.ui.reader.page_view import PageView
from suunta.ui.reader.short_form import has_short_form, stands_in_short_form
from suunta.ui.translators import spoken_language


class PageTurning(QObject):
    """Keeps the place, and keeps in mind what was chosen: the form for all, a column for each."""

    language_requested = Signal(str)
    """The page should be opened in that language; it takes up the place with `take_place`."""
    about_to_turn = Signal()
    """Another text comes to the same page."""
    turned = Signal()
    told = Signal(str)

    def __init__(
        self,
        *,
        browser: PageBrowser,
        shown: PageShow,
        labels: Labels,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._browser = browser
        self._shown = shown
        self._labels = labels
        self._is_short = False
        self._beside: dict[DocumentId, Language] = {}
        self._place: PagePlace | None = None

    def view_for(self, page: ReadingPage, address: Address) -> PageView:
        """What was chosen for a page, but never less than its address asks for."""
        is_there = not address.text and stands_in_short_form(page, address.anchor)
        wanted = PageView(self._is_short and is_there, self._beside.get(page.document.id))
        return self._shown.possible(page, wanted)

    def take_place(self) -> PagePlace | None:
        """Where the page is to be opened, if it was turned just now."""
        place, self._place = self._place, None
        return place

    def turn(self) -> None:
        """This passage in the next language."""
        page = self._shown.page
        if page is None or len(page.document.pages) < 2:
            return
        languages = tuple(page.document.pages)
        number = languages.index(page.page.language) + 1
        self.turn_to(languages[number % len(languages)])

    def turn_to(self, code: str) -> None:
        """This passage in that language; the one it stood beside changes places with it."""
        page = self._shown.page
        assert page is not None
        language = Language(code)
        if self._shown.view.beside is language:
            self._remember(page.page.language)
        self._place = self._browser.place()
        self.language_requested.emit(language.value)
        self._place = None
        self.told.emit(self.tr("%1: the same passage").replace("%1", self._name_of(language)))

    def toggle_beside(self) -> None:
        """The page in two languages side by side, or in one again."""
        page = self._shown.page
        if page is None or len(page.document.pages) < 2:
            return
        shown = page.page.language
        if self._shown.view.beside is not None:
            self.look_at(replace(self._shown.view, beside=None))
            self.told.emit(self.tr("%1 alone").replace("%1", self._name_of(shown)))
            return
        others = [language for language in page.document.pages if language is not shown]
        self._put_beside(others[0])

    def turn_other_to(self, code: str) -> None:
        """The second column in that language; if it is the first one's, the two change places."""
        page, beside = self._shown.page, self._shown.view.beside
        assert page is not None
        if beside is not None and Language(code) is page.page.language:
            self.turn_to(beside)
        else:
            self._put_beside(Language(code))

    def toggle_form(self) -> None:
        """A recommendation in short, or the whole of it again."""
        page = self._shown.page
        if page is None or not has_short_form(page):
            return
        self._is_short = not self._shown.view.is_short
        self.look_at(replace(self._shown.view, is_short=self._is_short))
        told = self.tr("In short: the gist, the figures, the action")
        self.told.emit(told if self._is_short else self.tr("The whole page"))

    def look_at(self, view: PageView) -> None:
        """The same page in another way, at the same place."""
        page = self._shown.page
        assert page is not None
        place = self._browser.place()
        self.about_to_turn.emit()
        self._remember(view.beside)
        self._shown.show(page, self._shown.possible(page, view))
        self._browser.go_to_place(place)
        self.turned.emit()

    def _put_beside(self, beside: Language) -> None:
        page = self._shown.page
        assert page is not None
        self.look_at(replace(self._shown.view, beside=beside))
        told = self.tr("%1 and %2 side by side").replace("%1", self._name_of(page.page.language))
        self.told.emit(told.replace("%2", self._name_of(beside)))

    def _remember(self, beside: Language | None) -> None:
        page = self._shown.page
        assert page is not None
        self._beside.pop(page.document.id, None)
        if beside is not None:
            self._beside[page.document.id] = beside

    def _name_of(self, language: Language) -> str:
        return self._labels.text(f"language.{language}", spoken_language())
