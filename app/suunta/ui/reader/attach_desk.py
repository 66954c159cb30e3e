"""Attach what has lost its passage to another one, on the page that is read."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QThreadPool, Signal
from PySide6.QtGui import QTextCursor

from suunta.domain.bookmark import Bookmark
from suunta.domain.highlight import Highlight
from suunta.domain.soft_hyphen import without_soft_hyphens
from suunta.services.reading_page import ReadingPage
from suunta.ui.jobs import Cancelled, LatestJob
from suunta.ui.keeper import Keeper
from suunta.ui.reader.attach_panel import AttachPanel
from suunta.ui.reader.highlight_desk import HighlightDesk
from suunta.ui.reader.highlight_places import HighlightPlaces
from suunta.ui.reader.page_browser import PageBrowser
from suunta.ui.reader.side_panel import SidePanel
from suunta.ui.theme.theme import Theme

if TYPE_CHECKING:
    from suunta.services.keeping.attaching import Passage, Placed
    from suunta.services.keeping.nearest import Candidate


class AttachDesk(QObject):
    """Serves one browser, as long as something looks for its passage; made when it first does."""

    told = Signal(str)
    panel_requested = Signal()

    def __init__(
        self,
        *,
        browser: PageBrowser,
        side_panel: SidePanel,
        keeper: Keeper,
        highlights: HighlightDesk,
        edition: str,
        theme: Theme,
        pool: QThreadPool,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._browser = browser
        self._side_panel = side_panel
        self._keeper = keeper
        self._highlights = highlights
        self._edition = edition
        self._pages: tuple[ReadingPage, ...] = ()
        self._candidates: tuple[Candidate, ...] = ()
        self._is_new = False
        self._job = LatestJob(pool=pool, parent=self)
        self.panel = AttachPanel(theme=theme, parent=side_panel)
        side_panel.add_first(self.panel)
        self.panel.hide()
        self.panel.pointed_at.connect(self._on_pointed_at)
        self.panel.wanted.connect(self._on_wanted)
        self.panel.cancelled.connect(self._on_cancelled)
        self._job.finished.connect(self._on_found)
        browser.selectionChanged.connect(self._on_selection_changed)
        keeper.attaching.changed.connect(self.look)
        keeper.changed.connect(self._on_kept_changed)

    def show_pages(self, pages: tuple[ReadingPage, ...]) -> None:
        """Another text is read: what looks for its passage may find it there."""
        self._pages = pages
        self._seek()

    def look(self) -> None:
        """Begin with what looks for its passage now, or end."""
        thing = self._keeper.attaching.thing
        self._is_new = thing is not None
        if thing is None:
            self._end()
        else:
            self._seek()

    def cancel(self) -> None:
        self._job.cancel()

    def _seek(self) -> None:
        thing = self._keeper.attaching.thing
        if thing is None or not self._pages:
            return
        self._candidates = ()
        self.panel.show_thing(_words_of(thing))
        self.panel.show()
        self._side_panel.verticalScrollBar().setValue(0)
        self._job.start(partial(_found, thing, self._pages))

    def _end(self) -> None:
        if not self.panel.isHidden():
            self._job.cancel()
            self._browser.set_marks(())
            had_keyboard = self.panel.isAncestorOf(self.panel.focusWidget() or self._browser)
            self.panel.hide()
            self._side_panel.verticalScrollBar().setValue(0)
            if had_keyboard:
                self._browser.setFocus()

    def _on_found(self, found: tuple[Candidate, ...]) -> None:
        if self._keeper.attaching.thing is None:
            return
        self._candidates = found
        self.panel.show_candidates(found)
        if self._is_new and self._browser.isVisible():
            self._is_new = False
            self.panel_requested.emit()
            self.panel.list.setFocus()

    def _on_pointed_at(self, number: int) -> None:
        if number >= len(self._candidates):
            self._browser.set_marks(())
            return
        passage = self._candidates[number].passage
        span = HighlightPlaces(self._browser, self._pages).span_of(passage)
        if span is None:
            self._browser.set_marks(())
            self._browser.go_to(passage.anchor)
            return
        self._browser.set_marks([(span[0], span[1] - span[0])], 0)
        self._browser.show_mark()

    def _on_selection_changed(self) -> None:
        cursor = self._browser.textCursor()
        if self.panel.isHidden() or self.panel.list.hasFocus() or _is_a_link(cursor):
            return
        if cursor.hasSelection():
            self.panel.choose_own(without_soft_hyphens(cursor.selection().toPlainText()))

    def _on_wanted(self, number: int) -> None:
        is_own = number >= len(self._candidates)
        passage = self._own_passage() if is_own else self._candidates[number].passage
        thing = self._keeper.attaching.thing
        if passage is None or thing is None:
            self.told.emit(self.tr("There are no words to attach it to here."))
            return
        self._keeper.attaching.attach(passage, edition=self._edition, told=self._told_of(thing))

    def _told_of(self, thing: Placed) -> str:
        if isinstance(thing, Highlight):
            return self.tr("The highlight stands on its new passage.")
        if isinstance(thing, Bookmark):
            return self.tr("The bookmark stands at its new passage.")
        return self.tr("The note stands at its new passage.")

    def _own_passage(self) -> Passage | None:
        """What is selected, or the paragraph that is read; the first section of it."""
        from suunta.services.keeping.attaching import Passage

        span = self._highlights.meant()
        if span is None:
            return None
        places = HighlightPlaces(self._browser, self._pages)
        made = next(iter(places.highlights(*span, self._edition)), None)
        if made is None:
            return None
        page = next(each.page for each in self._pages if each.page.language is made.language)
        section = page.section(made.anchor)
        title = f"{page.title} – {section.heading}" if section else page.title
        return Passage(made.document, made.language, made.anchor, title, made.passage)

    def _on_cancelled(self) -> None:
        self._keeper.attaching.end()

    def _on_kept_changed(self, _names: frozenset[str]) -> None:
        """What is deleted meanwhile looks for nothing any more."""
        thing, keeping = self._keeper.attaching.thing, self._keeper.keeping
        kinds = (keeping.highlights, keeping.notes, keeping.bookmarks)
        if thing is not None and not any(kind.get(thing.id) for kind in kinds):
            self._keeper.attaching.end()


def _is_a_link(cursor: QTextCursor) -> bool:
    """Whether nothing but a link is selected, as Tab does on its way over the page."""
    first = QTextCursor(cursor)
    first.setPosition(min(cursor.selectionStart() + 1, cursor.selectionEnd()))
    last = QTextCursor(cursor)
    last.setPosition(cursor.selectionEnd())
    link = last.charFormat().anchorHref()
    return bool(link) and first.charFormat().anchorHref() == link


def _found(
    thing: Placed, pages: tuple[ReadingPage, ...], cancelled: Cancelled
) -> tuple[Candidate, ...]:
    from suunta.services.keeping.nearest import nearest

    own = [each for each in pages if each.page.language is thing.language]
    return nearest(
        thing, [(each.document.id, each.page) for each in own or pages], cancelled=cancelled
    )


def _words_of(thing: Placed) -> str:
    """What tells it from others."""
    if isinstance(thing, Highlight):
        words = " ".join(thing.passage.quote.split())
        return QCoreApplication.translate("KeptRow", "“%1”").replace("%1", words)
    return thing.title if isinstance(thing, Bookmark) else thing.text
