"""What one can step through on a page: the words one looks for there, or the hits of a search.

While the words have the page, the hits wait; then they are taken up again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThreadPool, Signal
from PySide6.QtWidgets import QWidget

from suunta.ui.reader.find_bar import FindBar
from suunta.ui.reader.hit_bar import HitBar
from suunta.ui.reader.page_browser import PageBrowser
from suunta.ui.reader.page_finder import PageFinder
from suunta.ui.reader.page_hits import PageHits
from suunta.ui.theme.theme import Theme

if TYPE_CHECKING:
    from suunta.services.searching import Searching


class PageWalk(QObject):
    """Steps through whichever of the two the page is marked with right now."""

    changed = Signal()
    """There is something to step through now, or there is nothing any more."""
    cleared = Signal()
    """A person does not want the hits of the search any more."""
    told = Signal(str)

    def __init__(
        self,
        *,
        browser: PageBrowser,
        theme: Theme,
        searching: Searching,
        pool: QThreadPool,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._browser = browser
        hit_bar = HitBar(theme=theme, parent=parent)
        find_bar = FindBar(theme=theme, parent=parent)
        self.bars: tuple[FindBar, HitBar] = (find_bar, hit_bar)
        self.hits = PageHits(
            browser=browser, bar=hit_bar, searching=searching, pool=pool, parent=self
        )
        self._finder = PageFinder(browser=browser, bar=find_bar, parent=self)
        hit_bar.close_requested.connect(self.clear)
        self.hits.changed.connect(self.changed)
        self.hits.told.connect(self.told)
        self._finder.opened.connect(self.hits.pause)
        self._finder.opened.connect(self.changed)
        self._finder.closed.connect(self.hits.resume)
        self._finder.changed.connect(self.changed)
        self._finder.told.connect(self.told)

    def find(self) -> None:
        """Ask for words to find on this page."""
        self._finder.open()

    def stop_finding(self) -> None:
        """The page is going to show something else."""
        self._finder.close()

    def has_places(self) -> bool:
        """Whether there is something to step through on the page as it is marked now."""
        return self._finder.has_places() if self._finder.is_open() else self.hits.is_on()

    def go_on(self) -> None:
        """Look at the next place; after the last one comes the first."""
        (self._finder if self._finder.is_open() else self.hits).go_on()

    def go_back(self) -> None:
        """Look at the place before; before the first one comes the last."""
        (self._finder if self._finder.is_open() else self.hits).go_back()

    def leave(self) -> bool:
        """Take away what the page is marked with; `False` where it is not marked."""
        if self._finder.is_open():
            self._finder.close()
        elif self._browser.has_marks():
            self.clear()
        else:
            return False
        return True

    def clear(self) -> None:
        """Read on without marks."""
        self.hits.drop()
        self._browser.set_marks([])
        self.cleared.emit()
