"""The reader: one document in the middle, and beside it what belongs with it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QThreadPool, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from suunta.domain.address import SCHEME, Address
from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.search.marks import Mark
from suunta.services.reading import Reading
from suunta.services.reading_page import ReadingPage
from suunta.ui.messages import message_of
from suunta.ui.reader.hit_bar import HitBar
from suunta.ui.reader.hit_finder import HitFinder
from suunta.ui.reader.hit_walk import HitWalk
from suunta.ui.reader.page_browser import PageBrowser
from suunta.ui.reader.page_footer import footer_html
from suunta.ui.reader.page_header import header_html
from suunta.ui.reader.page_words import page_words, written_words
from suunta.ui.reader.passage import find_passage
from suunta.ui.reader.reader_state import ReaderState
from suunta.ui.reader.side_panel import SidePanel
from suunta.ui.theme.theme import Theme

if TYPE_CHECKING:
    from suunta.services.searching import Searching, SearchRequest

_PANEL_SHARE = 0.32
_PANEL_LEAST, _PANEL_MOST = 240, 316
_PANEL_FROM = 620
"""In less width than this, the page stands alone until one asks for the panel."""
_BUTTON_GAP = 18
_LEAST = (300, 200)


class ReaderPage(QWidget):
    """Opens addresses; links that lead on are asked for, not followed."""

    open_requested = Signal(str)
    search_requested = Signal(str)
    page_shown = Signal(str)
    """The identifier of the document that is shown from now on."""
    turn_requested = Signal(str)
    """The address of the same document in another language."""
    hits_changed = Signal()
    """There are hits to step through now, or there are none any more."""
    marks_cleared = Signal()
    """A person does not want the hits of the search any more."""
    told = Signal(str)
    """What just happened, in a sentence."""

    def __init__(
        self,
        *,
        theme: Theme,
        reading: Reading,
        labels: Labels,
        searching: Searching,
        pool: QThreadPool,
        language: Language = Language.EN,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._reading = reading
        self._labels = labels
        self._language = language
        self._page: ReadingPage | None = None
        self._browser = PageBrowser(theme=theme, parent=self)
        self._panel = SidePanel(theme=theme, labels=labels, parent=self)
        self._beside = QPushButton(self)
        self._bar = HitBar(theme=theme, parent=self)
        self._walk = HitWalk(browser=self._browser, bar=self._bar, parent=self)
        self._finder = HitFinder(searching=searching, pool=pool, parent=self)
        self._found_by: SearchRequest | None = None
        self._anchor = ""
        self._wanted: ReaderState | None = None
        self._build()
        self._retranslate()

    def open(self, address: Address, found_by: SearchRequest | None = None) -> None:
        """Show the document of an address at its anchor; raises `UnknownIdentifier`.

        Where a search found it, its hits are marked as soon as they are known.
        """
        page = self._reading.page(address.id, address.language or self._language)
        if self._page is None or page.page is not self._page.page:
            self._show(page)
        self._drop_hits()
        if address.text and self._mark(address.text):
            return
        self._browser.set_marks([])
        is_head = found_by is not None and self._browser.sections.is_first(address.anchor)
        if is_head or not (address.anchor and self._browser.go_to(address.anchor)):
            self.set_scroll_position(0)
        if found_by is not None:
            self._found_by, self._anchor = found_by, address.anchor
            text = written_words(self._browser.document())
            self._finder.start(text, found_by, page.page.language)

    def address(self) -> Address | None:
        """Where the reader is: the document, its language if there is a choice, the section."""
        if self._page is None:
            return None
        return self._address_in(self._page.page.language)

    def state(self) -> ReaderState | None:
        """Where one is; `None` before anything was opened."""
        if self._page is None:
            return None
        scroll, hit = self.scroll_position(), self._walk.number()
        return ReaderState(self._page.page.language, scroll, hit)

    def restore(self, state: object) -> None:
        """Be where one was when `state` was taken; anything else is ignored."""
        if isinstance(state, ReaderState):
            self.set_scroll_position(state.scroll)
            self._wanted = state

    def has_hits(self) -> bool:
        return self._walk.is_on()

    def next_hit(self) -> None:
        """Look at the next hit; after the last one comes the first."""
        self._walk.go_on()

    def previous_hit(self) -> None:
        """Look at the hit before; before the first one comes the last."""
        self._walk.go_back()

    def cancel(self) -> None:
        """Look for no hits any more."""
        self._finder.cancel()

    def clear_marks(self) -> None:
        """Read on without marks."""
        self._drop_hits()
        self._browser.set_marks([])
        self.marks_cleared.emit()

    def scroll_position(self) -> int:
        return self._browser.verticalScrollBar().value()

    def set_scroll_position(self, position: int) -> None:
        self._browser.verticalScrollBar().setValue(position)

    def set_language(self, language: Language) -> None:
        """The language to open documents in, where they have it."""
        self._language = language

    def panes(self) -> tuple[QWidget, ...]:
        """The parts of the page that the keyboard goes to in turn."""
        parts = (self._browser, self._bar, self._beside, self._panel)
        return tuple(part for part in parts if part.isVisible())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._browser.has_marks():
            self.clear_marks()
            return
        super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.setMinimumSize(*_LEAST)
        self.setFocusProxy(self._browser)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._browser, 1)
        column.addWidget(self._bar)
        row.addLayout(column, 1)
        row.addWidget(self._panel)
        self._beside.setCheckable(True)
        self._beside.setObjectName("besideButton")
        self._beside.toggled.connect(self._arrange)
        self._browser.link_activated.connect(self._on_link_activated)
        self._browser.section_reached.connect(self._panel.show_section_read)
        self._bar.close_requested.connect(self.clear_marks)
        self._finder.found.connect(self._on_found)
        self._finder.failed.connect(self._on_failed)
        self._walk.changed.connect(self.hits_changed)
        self._walk.told.connect(self.told)
        self._panel.section_requested.connect(self._on_section_requested)
        self._panel.open_requested.connect(self._on_link_activated)
        self._panel.language_requested.connect(self._on_language_requested)

    def _arrange(self) -> None:
        """Show the panel where there is room for it; elsewhere a button brings it."""
        width = self.width()
        has_room = width >= _PANEL_FROM
        self._panel.setVisible(has_room or self._beside.isChecked())
        wanted = round(width * _PANEL_SHARE)
        self._panel.setFixedWidth(max(_PANEL_LEAST, min(_PANEL_MOST, wanted)))
        self._beside.setVisible(not has_room)
        self._place_button()

    def _place_button(self) -> None:
        beside_panel = self._panel.width() if self._beside.isChecked() else 0
        size = self._beside.sizeHint()
        right = self.width() - beside_panel - _BUTTON_GAP
        self._beside.setGeometry(QRect(QPoint(right - size.width(), _BUTTON_GAP // 2), size))

    def _retranslate(self) -> None:
        self._beside.setText(self.tr("On this page"))
        self._beside.setToolTip(self.tr("Sections, facts and what this is connected to"))
        if self._page is None:
            self._browser.setAccessibleName(self.tr("Page"))

    def _show(self, page: ReadingPage) -> None:
        self._page = page
        self._panel.show_page(page)
        header, footer = header_html(page, self._chips(page)), footer_html(page)
        anchors = [row.anchor for row in page.outline]
        self._browser.show_html(f"{header}\n{page.html}\n{footer}", anchors)
        self._browser.setAccessibleName(page.page.title)
        self.page_shown.emit(page.document.id)

    def _chips(self, page: ReadingPage) -> list[str]:
        chips = [self._labels.text(f"type.{page.document.type}", page.page.language)]
        chips.append(self.tr("{minutes} min read").replace("{minutes}", str(page.minutes)))
        if len(page.document.pages) > 1:
            chips.append(" · ".join(code.upper() for code in page.document.pages))
        return chips

    def _mark(self, words: str) -> bool:
        """Mark the passage that begins with `words`, and bring it into sight."""
        passage = find_passage(page_words(self._browser.document()), words)
        if passage is None:
            return False
        self._browser.set_marks([passage])
        self._browser.show_place(passage[0])
        return True

    def _drop_hits(self) -> None:
        self._finder.cancel()
        self._found_by = self._wanted = None
        self._walk.end()

    def _on_found(self, marks: tuple[Mark, ...]) -> None:
        """Mark the hits: of the passage that was opened, or where one was when one left."""
        assert self._found_by is not None
        assert self._page is not None
        words, wanted = self._found_by.text, self._wanted
        if wanted is None:
            self._walk.begin(words, marks, self._anchor)
            return
        is_same = wanted.language is self._page.page.language
        self._walk.take_up(words, marks, wanted.hit if is_same else None)

    def _on_failed(self, error: Exception) -> None:
        self.told.emit(message_of(error).title)

    def _address_in(self, language: Language) -> Address:
        assert self._page is not None
        has_choice = len(self._page.document.pages) > 1
        section = self._browser.section()
        is_first = bool(self._page.outline) and section == self._page.outline[0].anchor
        return Address(
            id=self._page.document.id,
            anchor="" if is_first else section,
            language=language if has_choice else None,
        )

    def _on_link_activated(self, link: str) -> None:
        if link.startswith("#"):
            self._on_section_requested(link[1:])
        elif link.startswith(SCHEME):
            self._lead_to(Address.parse(link))

    def _lead_to(self, address: Address) -> None:
        """Scroll to a place of this page; ask for another page in the language shown here."""
        assert self._page is not None
        shown = self._page.page.language
        is_here = address.id == self._page.document.id and address.language in (None, shown)
        if is_here and not address.text:
            if not (address.anchor and self._browser.go_to(address.anchor)):
                self.set_scroll_position(0)
            return
        if address.language is None and shown is not self._language:
            address = replace(address, language=shown)
        self.open_requested.emit(str(address))

    def _on_section_requested(self, anchor: str) -> None:
        self._browser.go_to(anchor)

    def _on_language_requested(self, code: str) -> None:
        self.turn_requested.emit(str(self._address_in(Language(code))))
