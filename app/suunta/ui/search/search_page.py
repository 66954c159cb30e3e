"""The search page: filters, results, and a look into the current one."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, QThreadPool, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from suunta.domain.address import Address
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.labels import Labels
from suunta.domain.language import Language
from suunta.search.hit import UnknownFilter
from suunta.services.facets import Facets
from suunta.services.reading import Reading
from suunta.services.searching import Searching, SearchRequest
from suunta.ui.messages import message_of
from suunta.ui.search.facet_panel import FacetPanel
from suunta.ui.search.facet_rows import FacetRows, Filters
from suunta.ui.search.hit_copier import HitCopier
from suunta.ui.search.hit_rows import hit_rows
from suunta.ui.search.live_search import SHOWN_AT_ONCE, Answer
from suunta.ui.search.patient_search import PatientSearch
from suunta.ui.search.preview_following import PreviewFollowing
from suunta.ui.search.preview_panel import PreviewPanel
from suunta.ui.search.question import Question
from suunta.ui.search.results_panel import ResultsPanel
from suunta.ui.search.search_arrangement import SearchArrangement
from suunta.ui.search.search_state import SearchState
from suunta.ui.search.switched_off import NOTHING_OFF, Stand, SwitchedOff
from suunta.ui.theme.theme import Theme

_LEAST = (300, 200)


class SearchPage(QWidget):
    """Searches as the query and the filters change, while it is shown; the newest wins."""

    open_requested = Signal(str)
    search_requested = Signal(str)
    results_shown = Signal(int, float)
    """How many documents were found, and the milliseconds it took."""
    field_requested = Signal(str)
    """The keyboard should go to the search field, with these letters added to the query."""
    copied = Signal(str)
    """A sentence that says what is on the clipboard now."""
    save_requested = Signal()
    """The search should be kept as it stands."""

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
        self._language = language
        self._question = Question()
        self._answered: SearchRequest | None = None
        self._shows_all = False
        self._wanted: SearchState | None = None
        self._is_due = False
        self._search = PatientSearch(search=searching.search, pool=pool, parent=self)
        names = self._names()
        self._facets = FacetPanel(theme=theme, names=names, parent=self)
        self._results = ResultsPanel(theme=theme, names=names, parent=self)
        self._preview = PreviewPanel(
            theme=theme, knowledge=knowledge, reading=reading, labels=labels, parent=self
        )
        self._following = PreviewFollowing(
            results=self._results, preview=self._preview, parent=self
        )
        self._copier = HitCopier(
            reading=reading,
            labels=labels,
            results=self._results,
            preview=self._preview,
            parent=self,
        )
        self._arrangement = SearchArrangement(
            self,
            theme=theme,
            facets=self._facets,
            results=self._results,
            preview=self._preview,
        )
        self._build()
        theme.changed.connect(self._arrange)
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

    def forget_filters(self) -> None:
        """Something else is about to be searched for: what narrowed the last search is over."""
        self._facets.set_filters({})

    def clear_filters(self) -> None:
        self._facets.clear_filters()

    def focus_results(self) -> None:
        self._results.focus()

    def open_current(self) -> None:
        """Open the current hit, or the first one when it comes."""
        if self._search.is_waiting():
            self._search.want_first()
            return
        row = self._results.current_row()
        if row is not None:
            self.open_requested.emit(row.address)

    def offer_saved(self, saved: QWidget) -> None:
        """Show what leads to the saved searches, and the button that saves one more."""
        self._results.start.add_beneath(saved)
        self._results.header.offer_saving()
        self._results.header.save_requested.connect(self.save_requested)

    def names_of(self, filters: Filters) -> tuple[str, ...]:
        """What the values of filters are called."""
        names = self._names()
        pairs = ((facet, each) for facet, chosen in filters.items() for each in chosen)
        return tuple(names.name(*pair) for pair in pairs)

    def cancel(self) -> None:
        """Drop the search that runs; it is made up for when the page is shown again."""
        self._is_due = self._search.cancel() or self._is_due

    def found_by(self, address: str) -> SearchRequest | None:
        """The search that found the document of an address; None where it led there otherwise."""
        is_found = self._results.holds(Address.parse(address).id)
        return self._answered if is_found else None

    def copy_current(self) -> None:
        """Put the current hit on the clipboard, with its source; a selected passage goes first."""
        self._copier.copy_current()

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
        names = self._names()
        self._facets.set_names(names)
        self._results.unknown_filters.set_names(names)
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
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_due:
            self._start()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody waits any more: an answer that comes now must lead nowhere."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.cancel()

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
        self._search.answered.connect(self._on_answered)
        self._search.failed.connect(self._on_failed)
        self._search.taking_long.connect(self._results.show_waiting)
        self._search.first_wanted.connect(self.open_current)
        self._facets.filters_changed.connect(self._begin)
        self._results.open_requested.connect(self.open_requested)
        self._results.field_requested.connect(self.field_requested)
        self._results.all_requested.connect(self._on_all_requested)
        self._results.search_requested.connect(self._on_example_chosen)
        self._results.word_chosen.connect(self._on_word_chosen)
        self._copier.copied.connect(self.copied)
        self._results.header.searched.removed.connect(self._on_searched_removed)
        self._results.header.searched.restored.connect(self._on_searched_restored)
        self._results.unknown_filters.meant.connect(self._on_filter_meant)
        self._facets.typed_dropped.connect(self._on_typed_dropped)
        self._results.retry_requested.connect(self._start)
        self._results.unfilter_requested.connect(self.clear_filters)
        self._results.emptying_requested.connect(self._on_emptying_requested)
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
        """Search as things stand now; a hidden page does so when it is shown."""
        self._is_due = self.isHidden()
        if self._is_due:
            self._search.cancel()
            return
        self._facets.set_typed(self._question.filters)
        filters = self._facets.all_filters()
        self._results.header.count_filters(sum(map(len, filters.values())))
        if not self._question.query.strip() and not filters:
            self._search.cancel()
            self._show_start()
            return
        limit = 0 if self._shows_all else SHOWN_AT_ONCE
        self._search.start(self._question.request(filters, self._language, limit))

    def _show_start(self) -> None:
        self._facets.show_counts({})
        self._results.show_start()
        self._preview.show_nothing()
        self._arrange()
        self.results_shown.emit(0, 0.0)

    def _arrange(self) -> None:
        self._arrangement.fit(self.width(), has_hits=self._results.has_hits())

    def _on_answered(self, answer: Answer) -> None:
        self._answered = answer.request
        results = answer.results
        self._facets.show_counts(results.facets)
        self._results.header.set_switched_off(self._question.off)
        rows = hit_rows(results.hits, self._knowledge, self._labels, self._language)
        self._arrangement.fit(self.width(), has_hits=bool(rows))
        if rows:
            wanted, self._wanted = self._wanted, None
            self._results.show_hits(results, rows, wanted.current if wanted else "")
            if wanted:
                self._results.set_scroll_position(wanted.scroll)
        else:
            is_narrowed = bool(self._facets.all_filters())
            self._results.show_nothing_found(results, self._question.query, is_narrowed=is_narrowed)
        self._following.follow()
        self.results_shown.emit(results.total, results.milliseconds)

    def _on_failed(self, error: Exception) -> None:
        """Say so, and leave no figure of an earlier search standing."""
        self._answered = None
        self._facets.show_counts({})
        self._results.show_failure(message_of(error))
        self._arrange()
        self.results_shown.emit(0, 0.0)

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

    def _on_filter_meant(self, unknown: UnknownFilter) -> None:
        self._on_example_chosen(self._question.with_filter(unknown))

    def _on_typed_dropped(self, facet: str, value: str) -> None:
        self.search_requested.emit(self._question.without_filters(facet, value))

    def _on_all_requested(self) -> None:
        self._results.focus()  # the button that was pressed will be gone
        self._shows_all = True
        self._wanted = self.state()
        self._start()

    def _on_emptying_requested(self) -> None:
        self.search_requested.emit("")
