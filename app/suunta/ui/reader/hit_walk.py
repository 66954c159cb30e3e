"""Walk over the hits of the page that is shown: marks, ticks, strip and scroll in step."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from suunta.search.marks import Mark
from suunta.ui.reader.hits import Hits, best_of
from suunta.ui.reader.page_browser import PageBrowser


class WalkBar(Protocol):
    """The strip that says where the walk is, and asks for its steps."""

    @property
    def next_requested(self) -> SignalInstance: ...
    @property
    def previous_requested(self) -> SignalInstance: ...
    def set_indent(self, indent: int) -> None: ...
    def show_place(self, words: str, number: int, count: int) -> None: ...
    def show_none(self, keyboard_to: QWidget) -> None: ...
    def place(self) -> str: ...
    def announce(self, text: str) -> None: ...


class HitWalk(QObject):
    """Shows hits, whoever found them and however; none leave nothing behind."""

    changed = Signal()
    """There are hits now, or there are none any more."""
    told = Signal(str)
    """Where the last step led, in words; empty where the walk is over."""

    def __init__(
        self, *, browser: PageBrowser, bar: WalkBar, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._browser = browser
        self._bar = bar
        self._words = ""
        self._hits: Hits | None = None
        self._is_paused = False
        bar.next_requested.connect(self.go_on)
        bar.previous_requested.connect(self.go_back)
        browser.mark_chosen.connect(self.go_to)
        browser.column_placed.connect(bar.set_indent)
        bar.set_indent(browser.margins()[0])

    def begin(self, words: str, marks: tuple[Mark, ...], anchor: str) -> None:
        """Show the hits of `words`, and look at the first one of the passage at `anchor`."""
        if not marks:
            self.end()
            return
        sections = self._browser.sections
        begin, end = sections.span(anchor)
        number = best_of(marks, begin, end, is_first=sections.is_first(anchor))
        self._take(words, Hits(marks, number))
        self._browser.show_mark()

    def begin_below(self, words: str, marks: tuple[Mark, ...], position: int) -> None:
        """Show the hits of `words`, and look at the first one from a place of the text on."""
        if not marks:
            self.end()
            return
        below = (number for number, mark in enumerate(marks) if mark.start >= position)
        self._take(words, Hits(marks, next(below, 0)))
        self._browser.show_mark()

    def take_up(self, words: str, marks: tuple[Mark, ...], number: int | None) -> None:
        """Show the hits again where the page is, with the one of that number looked at.

        Without a number it is the first one in sight.
        """
        if not marks:
            self.end()
            return
        top = self._browser.position_at_top()
        seen = (n for n, mark in enumerate(marks) if mark.start >= top)
        self._take(words, Hits(marks).at(next(seen, 0) if number is None else number))

    def end(self) -> None:
        """Leave no mark."""
        if self._hits is None:
            return
        self._hits, self._is_paused = None, False
        self._bar.show_none(self._browser)
        self._browser.set_marks([])
        self.changed.emit()
        self.told.emit("")

    def pause(self) -> None:
        """Leave the page to another walk, and keep the hits in mind."""
        if self._hits is not None:
            self._is_paused = True
            self._bar.show_none(self._browser)
            self._browser.set_marks([])

    def resume(self) -> None:
        """Show the hits that were kept in mind, where the page is now."""
        if self._hits is not None:
            self.take_up(self._words, self._hits.marks, None)

    def is_on(self) -> bool:
        return self._hits is not None

    def number(self) -> int | None:
        """Which hit is looked at, from 0."""
        return self._hits.here if self._hits else None

    def go_on(self) -> None:
        self._step(+1)

    def go_back(self) -> None:
        self._step(-1)

    def go_to(self, number: int) -> None:
        """Look at the hit of that number, from 0."""
        if self._hits is not None and not self._is_paused:
            self._show_step(self._hits.at(number))

    def _step(self, by: int) -> None:
        if self._hits is not None and not self._is_paused:
            self._show_step(self._hits.stepped(by), by)

    def _show_step(self, hits: Hits, by: int = 0) -> None:
        self._show(hits)
        self._browser.show_mark()
        place = self.tr("Hit %1").replace("%1", self._bar.place())
        if not hits.has_wrapped:
            told = place
        elif by > 0:
            told = self.tr("%1: on from the beginning of the page").replace("%1", place)
        else:
            told = self.tr("%1: on from the end of the page").replace("%1", place)
        self.told.emit(told)
        self._bar.announce(f"{told}. {self._browser.sentence_of_mark()}")

    def _take(self, words: str, hits: Hits) -> None:
        self._words = words
        self._show(hits)
        self.changed.emit()
        self._bar.announce(self.tr("Hit %1").replace("%1", self._bar.place()))

    def _show(self, hits: Hits) -> None:
        self._hits, self._is_paused = hits, False
        self._browser.set_marks(hits.marks, hits.here)
        self._bar.show_place(self._words, hits.here + 1, hits.count)
