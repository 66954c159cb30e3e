"""Find in page: the words of the find bar, marked on the page and walked over."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSignalBlocker, Signal

from suunta.ui.reader.find_bar import FindBar
from suunta.ui.reader.hit_walk import HitWalk
from suunta.ui.reader.page_browser import PageBrowser
from suunta.ui.reader.page_words import page_words
from suunta.ui.reader.text_search import SearchableText


class PageFinder(QObject):
    """Runs while its bar is open; then the page is its own, and shows one text."""

    opened = Signal()
    closed = Signal()
    """The page can be marked by others again."""
    changed = Signal()
    """There are places to step through now, or there are none any more."""
    told = Signal(str)

    def __init__(
        self, *, browser: PageBrowser, bar: FindBar, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._browser = browser
        self._bar = bar
        self._walk = HitWalk(browser=browser, bar=bar, parent=self)
        self._text: SearchableText | None = None
        self._from = 0
        self._is_on = False
        self._walk.changed.connect(self.changed)
        self._walk.told.connect(self.told)
        bar.words_changed.connect(self._on_words_changed)
        bar.close_requested.connect(self.close)

    def open(self) -> None:
        """Ask for words: those that are selected, or the last ones."""
        if not self._is_on:
            self._is_on, self._text = True, None
            self.opened.emit()
        cursor = self._browser.textCursor()
        selected = cursor.selectedText() if cursor.hasSelection() else ""
        is_one_line = "\N{PARAGRAPH SEPARATOR}" not in selected
        self._from = cursor.selectionStart() if selected else self._browser.position_at_top()
        # New words in the field would be looked for, and announced, once more.
        with QSignalBlocker(self._bar):
            self._bar.begin(selected if is_one_line else "")
        self._find()

    def close(self) -> None:
        """Leave the marks, and stay where the page is."""
        if not self._is_on:
            return
        self._is_on = False
        self._walk.end()
        self._bar.hide()
        self._browser.setFocus()
        self.closed.emit()

    def is_open(self) -> bool:
        return self._is_on

    def has_places(self) -> bool:
        return self._walk.is_on()

    def go_on(self) -> None:
        self._walk.go_on()

    def go_back(self) -> None:
        self._walk.go_back()

    def _on_words_changed(self) -> None:
        if self._is_on:
            self._find()

    def _find(self) -> None:
        if self._text is None:
            self._text = SearchableText(page_words(self._browser.document()))
        words = self._bar.words()
        marks = self._text.find(words)
        self._walk.begin_below(words, marks, self._from)
        if not marks:
            self._bar.show_none(self._browser)
            if words.strip():
                self._bar.announce(self._bar.place())
