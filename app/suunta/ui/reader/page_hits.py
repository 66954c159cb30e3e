"""The hits of the search that led to a page, found off the interface thread and walked over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThreadPool, Signal

from suunta.domain.language import Language
from suunta.search.marks import Mark
from suunta.ui.messages import message_of
from suunta.ui.reader.hit_bar import HitBar
from suunta.ui.reader.hit_finder import HitFinder
from suunta.ui.reader.hit_walk import HitWalk
from suunta.ui.reader.page_browser import PageBrowser
from suunta.ui.reader.page_document import second_column
from suunta.ui.reader.page_words import columns, written_words

if TYPE_CHECKING:
    from suunta.services.searching import Searching, SearchRequest


class PageHits(QObject):
    """One search at a time; its hits are taken up again where one was when one left them."""

    changed = Signal()
    """There are hits to step through now, or there are none any more."""
    told = Signal(str)

    def __init__(
        self,
        *,
        browser: PageBrowser,
        bar: HitBar,
        searching: Searching,
        pool: QThreadPool,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._browser = browser
        self._walk = HitWalk(browser=browser, bar=bar, parent=self)
        self._finder = HitFinder(searching=searching, pool=pool, parent=self)
        self._found_by: SearchRequest | None = None
        self._anchor = ""
        self._stays = False
        self._number: int | None = None
        self._is_paused = False
        self._late: tuple[Mark, ...] | None = None
        """Hits that came while the page was another's."""
        self._finder.found.connect(self._on_found)
        self._finder.failed.connect(self._on_failed)
        self._walk.changed.connect(self.changed)
        self._walk.told.connect(self.told)

    def look_for(
        self,
        found_by: SearchRequest,
        anchor: str,
        language: Language,
        beside: Language | None = None,
    ) -> None:
        """Mark what the search looked for, and look at the first hit of the passage it found."""
        self._found_by, self._anchor = found_by, anchor
        self._find(language, beside)

    def look_again(self, language: Language, beside: Language | None = None) -> None:
        """The page shows something else now: find the hits of the same search there."""
        if self._found_by is not None:
            self.stay(None)
            self._find(language, beside)

    def stay(self, number: int | None) -> None:
        """Leave the page where it is when the hits are known, with the one of `number` set off."""
        self._stays, self._number = True, number

    def number(self) -> int | None:
        """Which hit is looked at, from 0."""
        return self._walk.number()

    def is_on(self) -> bool:
        return self._walk.is_on()

    def go_on(self) -> None:
        self._walk.go_on()

    def go_back(self) -> None:
        self._walk.go_back()

    def pause(self) -> None:
        """Leave the page to somebody else for a while."""
        self._is_paused = True
        self._walk.pause()

    def resume(self) -> None:
        """Show the hits again, where the page is now."""
        self._is_paused = False
        late, self._late = self._late, None
        if late is not None:
            self.stay(None)
            self._on_found(late)
        else:
            self._walk.resume()

    def cancel(self) -> None:
        """Look for no hits any more."""
        self._finder.cancel()

    def drop(self) -> None:
        """Forget the search."""
        self._finder.cancel()
        self._found_by, self._stays, self._number, self._late = None, False, None, None
        self._walk.end()

    def _find(self, language: Language, beside: Language | None) -> None:
        assert self._found_by is not None
        document = self._browser.document()
        text = written_words(document)
        if beside is None:
            self._finder.start(text, self._found_by, language)
            return
        one, other = columns(text, second_column(document))
        self._finder.start(one, self._found_by, language, (other, beside))

    def _on_found(self, marks: tuple[Mark, ...]) -> None:
        assert self._found_by is not None
        if self._is_paused:
            self._late = marks
        elif self._stays:
            self._walk.take_up(self._found_by.text, marks, self._number)
        else:
            self._walk.begin(self._found_by.text, marks, self._anchor)

    def _on_failed(self, error: Exception) -> None:
        self.told.emit(message_of(error).title)
