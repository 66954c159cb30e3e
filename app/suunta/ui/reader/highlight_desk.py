"""Highlight passages of the page that is read, and show again what was highlighted."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThreadPool, Signal
from PySide6.QtGui import QTextBlock

from suunta.domain.highlight import Highlight
from suunta.domain.language import Language
from suunta.services.reading_page import ReadingPage
from suunta.ui.jobs import Cancelled, LatestJob
from suunta.ui.keeper import Keeper
from suunta.ui.reader.page_browser import PageBrowser

if TYPE_CHECKING:
    from suunta.services.keeping.finding_again import FoundAgain

_LONGEST_TOLD = 60


class HighlightDesk(QObject):
    """Serves one browser; finding highlights again is a job, for a new edition makes it work."""

    told = Signal(str)
    shown = Signal()
    """The highlights of the page are where they belong."""

    def __init__(
        self,
        *,
        browser: PageBrowser,
        keeper: Keeper,
        edition: str,
        pool: QThreadPool,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._browser = browser
        self._keeper = keeper
        self._edition = edition
        self._pages: tuple[ReadingPage, ...] = ()
        self._job = LatestJob(pool=pool, parent=self)
        self._job.finished.connect(self._on_found)
        keeper.changed.connect(self._on_changed)

    def show_pages(self, pages: tuple[ReadingPage, ...]) -> None:
        """Another text is read: one page, or two side by side."""
        self._pages = pages
        self._browser.set_highlights(())
        self._look_again()

    def toggle(self) -> None:
        """Highlight what is selected, or the paragraph that is read; undo it where that is done."""
        span = self.meant()
        if span is None:
            self.told.emit(self.tr("There is nothing to highlight here."))
            return
        standing = self._browser.highlights.at(*span)
        if standing:
            kept = self._keeper.keeping.highlights
            gone = tuple(h for each in standing if (h := kept.get(each.identifier)) is not None)
            self._keeper.delete(gone, self.tr("Highlight removed."))
        else:
            self.mark(self._on_marked)

    def mark(self, done: Callable[[Highlight], object]) -> bool:
        """Highlight what is meant and tell `done`; a passage that is highlighted stays so."""
        span = self.meant()
        if span is None or not self._pages:
            return False
        kept = self._keeper.keeping.highlights
        standing = [kept.get(each.identifier) for each in self._browser.highlights.at(*span)]
        if standing and standing[0] is not None:
            done(standing[0])
            return True
        from suunta.ui.reader.highlight_places import HighlightPlaces

        places = HighlightPlaces(self._browser, self._pages)
        made = places.highlights(*span, self._edition)
        if not made:
            return False

        def save() -> Highlight:
            first, *others = made
            saved = kept.save(first)
            for each in others:
                kept.save(each)
            return saved

        self._keeper.do(save, done)
        cursor = self._browser.textCursor()
        cursor.setPosition(span[0])
        self._browser.setTextCursor(cursor)
        return True

    def meant(self) -> tuple[int, int] | None:
        """What is selected, or else the paragraph at the cursor, or the first one in sight."""
        cursor = self._browser.textCursor()
        if cursor.hasSelection():
            return cursor.selectionStart(), cursor.selectionEnd()
        standing = self._browser.highlights.at(cursor.position(), cursor.position())
        if standing and cursor.position() > 0:
            return standing[0].start, standing[0].end
        block = self._browser.paragraph_in_sight()
        return None if block is None else _span_of(block)

    def cancel(self) -> None:
        self._job.cancel()

    def _look_again(self) -> None:
        kept = self._keeper.keeping.highlights
        sections = {
            page.page.language: tuple((each.anchor, each.text) for each in page.page.sections)
            for page in self._pages
        }
        document = self._pages[0].document.id if self._pages else ""
        here = [each for each in kept.about(document) if each.language in sections]
        self._job.cancel()
        if here:
            self._job.start(partial(_found, here, sections))
        else:
            self._browser.set_highlights(())
            self.shown.emit()

    def _on_found(self, found: list[tuple[Highlight, FoundAgain]]) -> None:
        from suunta.ui.reader.highlight_places import HighlightPlaces

        notes = self._keeper.keeping.notes.all()
        noted = frozenset(note.highlight for note in notes if note.text.strip())
        places = HighlightPlaces(self._browser, self._pages)
        self._browser.set_highlights(places.painted(found, noted))
        self.shown.emit()

    def _on_changed(self, names: frozenset[str]) -> None:
        if names & {"highlight", "note"} and self._pages:
            self._look_again()

    def _on_marked(self, highlight: Highlight) -> None:
        words = " ".join(highlight.passage.quote.split())
        if len(words) > _LONGEST_TOLD:
            words = f"{words[:_LONGEST_TOLD].rsplit(' ', 1)[0]}…"
        self.told.emit(self.tr("Highlighted: %1").replace("%1", words))


def _found(
    highlights: list[Highlight],
    sections: dict[Language, tuple[tuple[str, str], ...]],
    cancelled: Cancelled,
) -> list[tuple[Highlight, FoundAgain]]:
    from suunta.services.keeping.finding_again import find_again

    found = []
    for each in highlights:
        if cancelled():
            break
        found.append((each, find_again(each, sections[each.language])))
    return found


def _span_of(block: QTextBlock) -> tuple[int, int]:
    return block.position(), block.position() + block.length() - 1
