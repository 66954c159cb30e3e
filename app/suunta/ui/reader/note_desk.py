"""Everything a person keeps of the page that is read: bookmark, highlights, notes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThreadPool, Signal

from suunta.domain.document import DocumentId
from suunta.domain.highlight import Highlight
from suunta.domain.note import Note
from suunta.domain.reading_place import ReadingPlace
from suunta.services.reading_page import ReadingPage
from suunta.ui.keeper import Keeper
from suunta.ui.reader.bookmark_desk import BookmarkDesk
from suunta.ui.reader.bookmark_star import BookmarkStar
from suunta.ui.reader.highlight_desk import HighlightDesk
from suunta.ui.reader.note_buttons import NoteButtons
from suunta.ui.reader.note_menu import NoteMenu
from suunta.ui.reader.note_panel import NotePanel
from suunta.ui.reader.page_browser import PageBrowser
from suunta.ui.reader.side_panel import SidePanel
from suunta.ui.theme.theme import Theme

if TYPE_CHECKING:
    from suunta.ui.reader.attach_desk import AttachDesk


class NoteDesk(QObject):
    """Serves one browser and the panel beside it."""

    told = Signal(str)
    panel_requested = Signal()
    """There is something to write beside the page: the panel should be seen."""
    passage_reached = Signal()
    """Another passage is read."""

    def __init__(
        self,
        *,
        browser: PageBrowser,
        panel: SidePanel,
        keeper: Keeper,
        edition: str,
        theme: Theme,
        pool: QThreadPool,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._browser = browser
        self._panel = panel
        self._keeper = keeper
        self._edition, self._theme, self._pool = edition, theme, pool
        self._attaching: AttachDesk | None = None
        self._pages: tuple[ReadingPage, ...] = ()
        self.bookmarks = BookmarkDesk(keeper=keeper, parent=self)
        self.highlights = HighlightDesk(
            browser=browser, keeper=keeper, edition=edition, pool=pool, parent=self
        )
        self.buttons = NoteButtons(theme=theme, parent=panel)
        self.notes = NotePanel(keeper=keeper, theme=theme, parent=panel)
        self.menu = NoteMenu(browser=browser, theme=theme, parent=self)
        self.star = BookmarkStar(browser=browser, theme=theme)
        panel.add_yours(self.buttons, self.notes)
        self._connect()

    def show_pages(self, pages: tuple[ReadingPage, ...]) -> None:
        """Another text is read: one page, or two side by side."""
        self._pages = pages
        self.highlights.show_pages(pages)
        headings = {row.anchor: row.heading for row in pages[0].page.sections}
        self.notes.show_document(pages[0].document.id, headings)
        self._on_section_reached()
        self.star.place()
        if self._attaching is not None:
            self._attaching.show_pages(pages)

    def write_note(self) -> None:
        """Write on what is selected or highlighted here, or else on the passage that is read."""
        if not self._pages:
            return
        cursor = self._browser.textCursor()
        is_on_highlight = bool(self._browser.highlights.at(cursor.position(), cursor.position()))
        is_meant = cursor.hasSelection() or (is_on_highlight and cursor.position() > 0)
        if is_meant and self.highlights.mark(self._write_on):
            return
        page, anchor = self._pages[0], self._anchor()
        about = self._notes_on(page.document.id)
        kept = (note for note in about if note.anchor == anchor and not note.highlight)
        made = Note("", page.document.id, anchor, page.page.language)
        self._write(next(kept, made))

    def reading_place(self) -> ReadingPlace | None:
        """Where one is; `None` before anything was opened."""
        if not self._pages:
            return None
        bar, page = self._browser.verticalScrollBar(), self._pages[0]
        share = bar.value() / bar.maximum() if bar.maximum() else 0.0
        return ReadingPlace(page.document.id, page.page.language, self._anchor(), share)

    def cancel(self) -> None:
        self.highlights.cancel()
        if self._attaching is not None:
            self._attaching.cancel()

    def _connect(self) -> None:
        for desk in (self.bookmarks, self.highlights):
            desk.told.connect(self.told)
        self.bookmarks.changed.connect(self.star.show_set)
        self.bookmarks.changed.connect(self.buttons.show_bookmarked)
        self.menu.highlight_requested.connect(self.highlights.toggle)
        self.menu.note_requested.connect(self.write_note)
        self.star.toggle_requested.connect(self.bookmarks.toggle)
        self.buttons.bookmark_requested.connect(self.bookmarks.toggle)
        self.buttons.highlight_requested.connect(self.highlights.toggle)
        self.buttons.note_requested.connect(self.write_note)
        self.notes.leave_requested.connect(self._browser.setFocus)
        self.notes.wanted_in_sight.connect(self._panel.bring_into_sight)
        self._browser.section_reached.connect(self._on_section_reached)
        self._keeper.attaching.changed.connect(self._on_attaching_changed)

    def _write_on(self, highlight: Highlight) -> None:
        about = self._notes_on(highlight.document)
        kept = (note for note in about if note.highlight == highlight.id)
        made = Note("", highlight.document, highlight.anchor, highlight.language, highlight.id)
        self._write(next(kept, made))

    def _notes_on(self, document: DocumentId) -> Iterator[Note]:
        """The notes on a document, those first that are being written."""
        typed = self._keeper.typed.waiting()
        yield from (note for note in typed if note.document == document)
        yield from self._keeper.keeping.notes.about(document)

    def _write(self, note: Note) -> None:
        self.panel_requested.emit()
        self.notes.edit(note)

    def _on_attaching_changed(self) -> None:
        """Something looks for another passage: what helps it is made the first time."""
        if self._attaching is None:
            self._attaching = self._attach_desk()
            self._attaching.show_pages(self._pages)
            self._attaching.look()

    def _attach_desk(self) -> AttachDesk:
        from suunta.ui.reader.attach_desk import AttachDesk

        desk = AttachDesk(
            browser=self._browser,
            side_panel=self._panel,
            keeper=self._keeper,
            highlights=self.highlights,
            edition=self._edition,
            theme=self._theme,
            pool=self._pool,
            parent=self,
        )
        desk.told.connect(self.told)
        desk.panel_requested.connect(self.panel_requested)
        return desk

    def _anchor(self) -> str:
        """The section that is read; none at the head of the page."""
        section = self._browser.section()
        return "" if self._browser.sections.is_first(section) else section

    def _on_section_reached(self) -> None:
        if self._pages:
            self.bookmarks.stand_at(self._pages[0], self._anchor())
            self.passage_reached.emit()
