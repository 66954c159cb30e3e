"""The reader: one document in the middle, and beside it what belongs with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QThreadPool, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from suunta.domain.address import Address
from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.services.reading import Reading
from suunta.services.reading_page import ReadingPage
from suunta.ui.reader.chart_desk import ChartDesk
from suunta.ui.reader.cite_desk import CiteDesk
from suunta.ui.reader.column_bar import ColumnBar
from suunta.ui.reader.note_desk import NoteDesk
from suunta.ui.reader.page_browser import PageBrowser
from suunta.ui.reader.page_frame import PageFrame
from suunta.ui.reader.page_links import PageLinks
from suunta.ui.reader.page_show import PageShow
from suunta.ui.reader.page_steps import PageSteps
from suunta.ui.reader.page_turning import PageTurning
from suunta.ui.reader.page_walk import PageWalk
from suunta.ui.reader.panel_place import PanelPlace
from suunta.ui.reader.reader_state import ReaderState
from suunta.ui.reader.short_form import has_short_form
from suunta.ui.reader.side_panel import SidePanel
from suunta.ui.theme.theme import Theme

if TYPE_CHECKING:
    from suunta.services.searching import Searching, SearchRequest
    from suunta.ui.keeper import Keeper

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
        keeper: Keeper | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._reading = reading
        self._labels = labels
        self._language = language
        self._browser = PageBrowser(theme=theme, parent=self)
        self._frame = PageFrame(self._browser, self)
        self._shown = PageShow(browser=self._browser, reading=reading, labels=labels, parent=self)
        self._panel = SidePanel(theme=theme, labels=labels, parent=self)
        self._beside = QPushButton(self)
        self._columns = ColumnBar(theme=theme, parent=self)
        self._panel_place = PanelPlace(
            reader=self, panel=self._panel, strip=self._columns, button=self._beside
        )
        self._walk = PageWalk(
            browser=self._browser, theme=theme, searching=searching, pool=pool, parent=self
        )
        self.turning = PageTurning(
            browser=self._browser, shown=self._shown, labels=labels, parent=self
        )
        self._links = PageLinks(
            browser=self._browser,
            shown=self._shown,
            turning=self.turning,
            language=language,
            parent=self,
        )
        self.steps = PageSteps(browser=self._browser, parent=self)
        self.desk = CiteDesk(
            browser=self._browser,
            theme=theme,
            labels=labels,
            edition=reading.edition,
            pool=pool,
            parent=self,
        )
        self.charts = ChartDesk(browser=self._browser, pool=pool, parent=self)
        self.yours: NoteDesk | None = None
        """What a person keeps of the page; nothing where nothing can be kept."""
        if keeper is not None:
            self.yours = NoteDesk(
                browser=self._browser,
                panel=self._panel,
                keeper=keeper,
                edition=reading.edition.name,
                theme=theme,
                pool=pool,
                parent=self,
            )
        self._build()
        self._connect()
        self._retranslate()

    @property
    def _page(self) -> ReadingPage | None:
        """The document that is shown, all of it."""
        return self._shown.page

    def open(self, address: Address, found_by: SearchRequest | None = None) -> None:
        """Show the document of an address at its anchor; raises `UnknownIdentifier`.

        Where a search found it, its hits are marked as soon as they are known.
        """
        page = self._reading.page(address.id, address.language or self._language)
        view = self.turning.view_for(page, address)
        self._walk.stop_finding()
        self._walk.hits.drop()
        if not self._shown.is_shown(page, view):
            self._shown.show(page, view)
        place = self.turning.take_place()
        if address.text and self._links.mark(address):
            return
        self._browser.set_marks([])
        is_head = found_by is not None and self._browser.sections.is_first(address.anchor)
        if place is not None:
            self._browser.go_to_place(place)
            self._walk.hits.stay(None)
        elif is_head or not (address.anchor and self._browser.go_to(address.anchor)):
            self.set_scroll_position(0)
        if found_by is not None:
            self._walk.hits.look_for(found_by, address.anchor, page.page.language, view.beside)

    def address(self) -> Address | None:
        """Where the reader is: the document, its language if there is a choice, the section."""
        if self._page is None:
            return None
        return self._links.address_in(self._page.page.language)

    def meant(self) -> tuple[Address, ...]:
        """What is selected, or else the section that is read."""
        selected = self.desk.copier.selected()
        address = selected.address if selected else self.address()
        return (address,) if address else ()

    def state(self) -> ReaderState | None:
        """Where one is; `None` before anything was opened."""
        if self._page is None:
            return None
        language, view = self._page.page.language, self._shown.view
        return ReaderState(language, self._browser.place(), self._walk.hits.number(), view)

    def restore(self, state: object) -> None:
        """Be where one was when `state` was taken; anything else is ignored."""
        if not isinstance(state, ReaderState) or self._page is None:
            return
        is_same = state.language is self._page.page.language
        if is_same and state.view != self._shown.view:
            self.turning.look_at(state.view)
        self._browser.go_to_place(state.place)
        self._walk.hits.stay(state.hit if is_same else None)

    def has_hits(self) -> bool:
        """Whether there is something to step through on the page as it is marked now."""
        return self._walk.has_places()

    def next_hit(self) -> None:
        """Look at the next hit; after the last one comes the first."""
        self._walk.go_on()

    def previous_hit(self) -> None:
        """Look at the hit before; before the first one comes the last."""
        self._walk.go_back()

    def find_in_page(self) -> None:
        """Ask for words to find on this page."""
        if self._page is not None:
            self._walk.find()

    def cancel(self) -> None:
        """Look for no hits any more."""
        self._walk.hits.cancel()
        if self.yours:
            self.yours.cancel()

    def scroll_position(self) -> int:
        return self._browser.verticalScrollBar().value()

    def set_scroll_position(self, position: int) -> None:
        self._browser.verticalScrollBar().setValue(position)

    def set_language(self, language: Language) -> None:
        """The language to open documents in, where they have it."""
        self._language = language
        self._links.set_language(language)

    def panes(self) -> tuple[QWidget, ...]:
        """The parts of the page that the keyboard goes to in turn."""
        parts = (self._browser, self._columns, *self._walk.bars, self._beside, self._panel)
        return tuple(part for part in parts if part.isVisible())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and (self._walk.leave() or self._browser.deselect()):
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
        column.addWidget(self._columns)
        column.addWidget(self._frame, 1)
        for bar in self._walk.bars:
            column.addWidget(bar)
        row.addLayout(column, 1)
        row.addWidget(self._panel)
        self._beside.setCheckable(True)
        self._beside.setObjectName("besideButton")

    def _connect(self) -> None:
        self._beside.toggled.connect(self._arrange)
        self._theme.changed.connect(self._arrange)
        self._browser.link_activated.connect(self._links.follow)
        self._browser.section_reached.connect(self._panel.show_section_read)
        self._browser.column_placed.connect(self._on_column_placed)
        self._walk.changed.connect(self.hits_changed)
        self._walk.cleared.connect(self.marks_cleared)
        self._walk.told.connect(self.told)
        self._shown.changed.connect(self._on_shown)
        self.turning.language_requested.connect(self._on_language_requested)
        self.turning.about_to_turn.connect(self._walk.stop_finding)
        self.turning.turned.connect(self._on_turned)
        self.turning.told.connect(self.told)
        self.steps.zoomed.connect(self._arrange)
        self.steps.told.connect(self.told)
        self._columns.one_requested.connect(self.turning.turn_to)
        self._columns.other_requested.connect(self.turning.turn_other_to)
        self._columns.close_requested.connect(self.turning.toggle_beside)
        self._links.open_requested.connect(self.open_requested)
        self._panel.section_requested.connect(self._links.go_to)
        self._panel.open_requested.connect(self._links.follow)
        self._panel.language_requested.connect(self.turning.turn_to)
        self._panel.beside_requested.connect(self.turning.toggle_beside)
        self._panel.form_requested.connect(self.turning.toggle_form)
        self._panel.buttons.cite_requested.connect(self.desk.cite)
        self._panel.buttons.print_requested.connect(self.desk.print_page)
        self.desk.told.connect(self.told)
        self.desk.menu.opening.connect(self.charts.begin_menu)
        self.charts.told.connect(self.told)
        self.desk.search_requested.connect(self.search_requested)
        if self.yours:
            self.yours.told.connect(self.told)
            self.yours.panel_requested.connect(self._on_panel_requested)
            self.desk.menu.opening.connect(self.yours.menu.begin)

    def _arrange(self) -> None:
        is_double = self._shown.view.beside is not None
        self._panel_place.arrange(
            percent=self._theme.grown(self._browser.zoom()),
            is_double=is_double,
            panel_percent=self._theme.text_size,
        )

    def _on_panel_requested(self) -> None:
        if not self._panel.isVisible():
            self._beside.setChecked(True)

    def _retranslate(self) -> None:
        self._beside.setText(self.tr("On this page"))
        self._beside.setToolTip(self.tr("Sections, facts and what this is connected to"))
        if self._page is None:
            self._browser.setAccessibleName(self.tr("Page"))

    def _on_shown(self, part: ReadingPage) -> None:
        """Another text is on the page: the part of the document that the view has of it."""
        page, view = self._shown.page, self._shown.view
        assert page is not None
        beside = self._reading.page(page.document.id, view.beside) if view.beside else None
        self.desk.show_pages(page, beside, part)
        if self.yours:
            self.yours.show_pages((page, beside) if beside else (page,))
        self._panel.show_page(part)
        self._panel.show_view(
            has_short_form=has_short_form(page),
            is_short=view.is_short,
            is_double=view.beside is not None,
        )
        languages = tuple(page.document.pages)
        self._columns.show_languages(languages, page.page.language, view.beside)
        self._arrange()
        self.page_shown.emit(page.document.id)

    def _on_language_requested(self, code: str) -> None:
        self.turn_requested.emit(str(self._links.address_in(Language(code))))

    def _on_turned(self) -> None:
        assert self._page is not None
        self._walk.hits.look_again(self._page.page.language, self._shown.view.beside)

    def _on_column_placed(self) -> None:
        left, _, right, _ = self._browser.margins()
        self._columns.set_column(left, right + self._browser.verticalScrollBar().width())
