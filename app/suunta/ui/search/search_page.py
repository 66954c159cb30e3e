"""The search page: filters, results, and a look into the current one."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, QThreadPool, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from suunta.domain.address import Address
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.services.facets import Facets
from suunta.services.reading import Reading
from suunta.services.searching import Searching, SearchRequest
from suunta.ui.messages import message_of
from suunta.ui.search.facet_panel import FacetPanel
from suunta.ui.search.facet_rows import FacetRows, Filters
from suunta.ui.search.hit_clipboard import HitClipboard
from suunta.ui.search.hit_rows import hit_rows
from suunta.ui.search.live_search import Answer, LiveSearch
from suunta.ui.search.preview_panel import PreviewPanel
from suunta.ui.search.question import Question
from suunta.ui.search.results_panel import ResultsPanel
from suunta.ui.search.search_state import SearchState
from suunta.ui.search.switched_off import NOTHING_OFF, Stand, SwitchedOff
from suunta.ui.theme.theme import Theme

_FACETS_WIDTH = 218
_FACETS_FROM = 620
_PREVIEW_FROM = 1000
_PREVIEW_SHARE = 0.34
_PREVIEW_LEAST, _PREVIEW_MOST = 330, 520
_LEAST = (300, 200)
_SHOWN_AT_ONCE = 20
_PATIENCE = 250
"""Milliseconds before the page says that a search takes its time."""
_RESTING = 100
"""Milliseconds without a letter before the preview, which takes as long as the list, follows it."""


class SearchPage(QWidget):
    """Searches as the query and the filters change; the newest wins."""

    open_requested = Signal(str)
    search_requested = Signal(str)
    results_shown = Signal(int, float)
    """How many documents were found, and the milliseconds it took."""
    field_requested = Signal(str)
    """The keyboard should go to the search field, with these letters added to the query."""
    copied = Signal(str)
    """A sentence that says what is on the clipboard now."""

    def __init__(
        self,
        *,
        theme: Theme,
        knowledge: KnowledgeBase,
        searching: Searching,
        reading: Reading,
        labels: Labels,
        pool: QThreadPool,
        language: Language = Language.EN,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._knowledge = knowledge
        self._labels = labels
        self._facet_values = Facets(knowledge)
        self._clipboard = HitClipboard(reading=reading, labels=labels)
        self._language = language
        self._question = Question()
        self._answered: SearchRequest | None = None
        self._shows_all = False
        self._wanted: SearchState | None = None
        self._opens_first = False
        self._is_waiting = False
        self._has_failed = False
        self._search = LiveSearch(search=searching.search, pool=pool, parent=self)
        self._patience = QTimer(self)
        self._previewing = QTimer(self)
        self._facets = FacetPanel(theme=theme, names=self._names(), parent=self)
        self._results = ResultsPanel(theme=theme, parent=self)
        self._preview = PreviewPanel(
            theme=theme, knowledge=knowledge, reading=reading, labels=labels, parent=self
        )
        self._build()
        self._show_start()

    def set_query(self, text: str) -> None:
        """Search for `text`, whose last word may be only a beginning."""
        if text == self._question.query:
            return
        self._ask(text, self._question.off)
        self._results.header.searched.fold()
        self._begin()

    def query(self) -> str:
        return self._question.query

    def filters(self) -> Filters:
        return self._facets.filters()

    def set_filters(self, filters: Filters) -> None:
        """Narrow the search to other values."""
        self._facets.set_filters(filters)
        self._start()

    def clear_filters(self) -> None:
        self._facets.clear_filters()

    def focus_results(self) -> None:
        self._results.focus()

    def open_current(self) -> None:
        """Open the current hit, or the first one when it comes."""
        if self._is_waiting:
            self._opens_first = True
            return
        row = self._results.current_row()
        if row is not None:
            self.open_requested.emit(row.address)

    def found_by(self, address: str) -> SearchRequest | None:
        """The search that found the document of an address; None where it led there otherwise."""
        is_found = self._results.holds(Address.parse(address).id)
        return self._answered if is_found else None

    def copy_current(self) -> None:
        """Put the current hit on the clipboard, with its source; a selected passage goes first."""
        if self._preview.has_selection():
            self._preview.copy_selection()
            self.copied.emit(self.tr("Copied the selected text"))
            return
        row = self._results.current_row()
        if row is not None:
            self.copied.emit(self._clipboard.copy(row))

    def copy_current_address(self) -> None:
        """Put the address of the current hit on the clipboard."""
        row = self._results.current_row()
        if row is not None:
            self.copied.emit(self._clipboard.copy_address(row))

    def state(self) -> SearchState:
        row = self._results.current_row()
        return SearchState(
            query=self._question.query,
            filters=self._facets.filters(),
            current=row.hit.id if row else "",
            scroll=self._results.scroll_position(),
            shows_all=self._shows_all,
            off=self._question.off,
        )

    def restore(self, state: object) -> None:
        """Search again as it was when `state` was taken; anything else is ignored."""
        if not isinstance(state, SearchState):
            return
        self._ask(state.query, state.off)
        self._shows_all = state.shows_all
        self._facets.set_filters(state.filters)
        self._wanted = state
        self._start()

    def set_language(self, language: Language) -> None:
        """Prefer another language for what is shown."""
        self._language = language
        self._facets.set_names(self._names())
        self._start()

    def panes(self) -> tuple[QWidget, ...]:
        """The parts of the page that the keyboard goes to in turn."""
        parts = (self._results, self._preview, self._facets)
        return tuple(part for part in parts if part.isVisible())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape that nothing else took leads back to the field."""
        if event.key() == Qt.Key.Key_Escape:
            self.field_requested.emit("")
            return
        super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and not self._results.has_hits():
            self._start()

    def _build(self) -> None:
        self.setMinimumSize(*_LEAST)
        self._facets.setFixedWidth(_FACETS_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._facets)
        row.addWidget(self._results, 1)
        row.addWidget(self._preview)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE)
        self._patience.timeout.connect(self._on_patience_ended)
        self._previewing.setSingleShot(True)
        self._previewing.timeout.connect(self._show_preview)
        self._search.answered.connect(self._on_answered)
        self._search.failed.connect(self._on_failed)
        self._facets.filters_changed.connect(self._begin)
        self._results.current_changed.connect(self._on_current_changed)
        self._results.open_requested.connect(self.open_requested)
        self._results.field_requested.connect(self.field_requested)
        self._results.all_requested.connect(self._on_all_requested)
        self._results.search_requested.connect(self._on_example_chosen)
        self._results.word_chosen.connect(self._on_word_chosen)
        self._results.copy_requested.connect(self.copy_current)
        self._results.address_copy_requested.connect(self.copy_current_address)
        self._results.header.searched.removed.connect(self._on_searched_removed)
        self._results.header.searched.restored.connect(self._on_searched_restored)
        self._facets.typed_dropped.connect(self._on_typed_dropped)
        self._results.way_on_requested.connect(self._on_way_on_requested)
        self._results.header.filters_toggled.connect(self._facets.setVisible)
        self._preview.open_requested.connect(self.open_requested)

    def _names(self) -> FacetRows:
        return FacetRows(knowledge=self._knowledge, labels=self._labels, language=self._language)

    def _ask(self, query: str, off: SwitchedOff) -> None:
        self._question = Question.of(query, self._facet_values.value, off)

    def _begin(self) -> None:
        """Search for something else: from its first hit, and not for all of them."""
        self._shows_all = False
        self._wanted = None
        self._start()

    def _start(self) -> None:
        self._opens_first = False
        self._has_failed = False
        self._facets.set_typed(self._question.filters)
        filters = self._facets.all_filters()
        self._results.header.count_filters(sum(map(len, filters.values())))
        if not self._question.query.strip() and not filters:
            self._search.cancel()
            self._patience.stop()
            self._is_waiting = False
            self._show_start()
            return
        self._is_waiting = True
        self._patience.start()
        self._search.start(
            SearchRequest(
                text=self._question.words,
                filters=filters,
                language=self._language,
                limit=0 if self._shows_all else _SHOWN_AT_ONCE,
                is_complete=False,
                without=frozenset(self._question.off.words),
            )
        )

    def _show_start(self) -> None:
        self._facets.show_counts({})
        self._results.show_start()
        self._arrange()
        self.results_shown.emit(0, 0.0)

    def _arrange(self, *, has_hits: bool | None = None) -> None:
        """Give each part its room, and show only the parts that have something to show."""
        if has_hits is None:
            has_hits = self._results.has_hits()
        width = self.width()
        is_narrowable = self._facets.has_something()
        has_facets = width >= _FACETS_FROM
        has_preview = width >= _PREVIEW_FROM and has_hits
        self._results.header.offer_filters(is_narrowable and not has_facets)
        is_wanted = has_facets or self._results.header.wants_filters()
        self._facets.setVisible(is_narrowable and is_wanted)
        self._preview.setVisible(has_preview)
        wanted = round(width * _PREVIEW_SHARE)
        self._preview.setFixedWidth(max(_PREVIEW_LEAST, min(_PREVIEW_MOST, wanted)))
        self._results.set_opens_with_click(not has_preview)
        # At once: rows that come next are laid out in the width they are shown in.
        layout = self.layout()
        if layout is not None:
            layout.activate()

    def _on_answered(self, answer: Answer) -> None:
        self._is_waiting = False
        self._patience.stop()
        self._answered = answer.request
        results = answer.results
        self._facets.show_counts(results.facets)
        self._results.header.set_switched_off(self._question.off)
        rows = hit_rows(results.hits, self._knowledge, self._labels)
        self._arrange(has_hits=bool(rows))
        if rows:
            wanted, self._wanted = self._wanted, None
            self._results.show_hits(results, rows, wanted.current if wanted else "")
            if wanted:
                self._results.set_scroll_position(wanted.scroll)
        else:
            is_narrowed = bool(self._facets.all_filters())
            self._results.show_nothing_found(results, self._question.query, is_narrowed=is_narrowed)
        self._previewing.start(_RESTING if self._preview.shows_something() else 0)
        self.results_shown.emit(results.total, results.milliseconds)
        if self._opens_first:
            self._opens_first = False
            self.open_current()

    def _on_failed(self, error: Exception) -> None:
        self._is_waiting = False
        self._has_failed = True
        self._patience.stop()
        self._results.show_failure(message_of(error))
        self._arrange()

    def _on_patience_ended(self) -> None:
        if not self._results.has_hits():
            self._results.show_waiting(self.tr("Searching…"))

    def _on_searched_removed(self, stands: tuple[Stand, ...]) -> None:
        self._search_without(self._question.off.adding(stands))

    def _on_searched_restored(self) -> None:
        self._search_without(NOTHING_OFF)

    def _search_without(self, off: SwitchedOff) -> None:
        self._question = replace(self._question, off=off)
        self._begin()

    def _on_example_chosen(self, query: str) -> None:
        """What was pressed will be gone: the keyboard goes to the field that shows the query."""
        self.field_requested.emit("")
        self.search_requested.emit(query)

    def _on_word_chosen(self, word: str) -> None:
        self._on_example_chosen(self._question.with_word(word))

    def _on_typed_dropped(self, facet: str, value: str) -> None:
        self.search_requested.emit(self._question.without_filters(facet, value))

    def _on_current_changed(self) -> None:
        self._previewing.start(0)

    def _show_preview(self) -> None:
        """Preview the current hit, after the list is on the screen."""
        row = self._results.current_row()
        if row is None:
            self._preview.show_nothing()
        else:
            self._preview.show_hit(row)

    def _on_all_requested(self) -> None:
        self._shows_all = True
        self._wanted = self.state()
        self._start()

    def _on_way_on_requested(self) -> None:
        if self._has_failed:
            self._start()
        elif self._facets.all_filters():
            self.clear_filters()
        else:
            self.search_requested.emit("")
