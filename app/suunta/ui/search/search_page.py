"""The search page: filters, results, and a look into the current one."""

from __future__ import annotations

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
from suunta.ui.reader.cite_menu import PassageMenu
from suunta.ui.search.asked_search import AskedSearch
from suunta.ui.search.facet_panel import FacetPanel
from suunta.ui.search.facet_rows import FacetRows, Filters
from suunta.ui.search.hit_copier import HitCopier
from suunta.ui.search.hit_rows import hit_rows
from suunta.ui.search.live_search import Answer
from suunta.ui.search.preview_following import PreviewFollowing
from suunta.ui.search.preview_panel import PreviewPanel
from suunta.ui.search.results_panel import ResultsPanel
from suunta.ui.search.search_arrangement import SearchArrangement
from suunta.ui.search.search_state import SearchState
from suunta.ui.search.switched_off import NOTHING_OFF, Stand
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
        self._language = language
        names = self._names()
        self._facets = FacetPanel(theme=theme, names=names, parent=self)
        self._asked = AskedSearch(
            search=searching.search,
            resolve=Facets(knowledge).value,
            facets=self._facets,
            language=language,
            pool=pool,
            page=self,
        )
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
        self._menu = PassageMenu(
            browser=self._preview.passage,
            copier=self._copier.passages,
            theme=theme,
            parent=self,
            is_page=False,
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
        if text != self._asked.question.query:
            self._results.header.searched.fold()
            self._asked.ask(text)

    def query(self) -> str:
        return self._asked.question.query

    def filters(self) -> Filters:
        return self._facets.filters()

    def set_filters(self, filters: Filters) -> None:
        """Narrow the search to other values."""
        self._facets.set_filters(filters)
        self._asked.start()

    def forget_filters(self) -> None:
        """Something else is about to be searched for: what narrowed the last search is over."""
        self._facets.set_filters({})

    def clear_filters(self) -> None:
        self._facets.clear_filters()

    def focus_results(self) -> None:
        self._results.focus()

    def open_current(self) -> None:
        """Open the current hit, or the first one when it comes."""
        if self._asked.wants_first():
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
        self._asked.cancel()

    def found_by(self, address: str) -> SearchRequest | None:
        """The search that found the document of an address; None where it led there otherwise."""
        is_found = self._results.holds(Address.parse(address).id)
        return self._asked.answer_to if is_found else None

    def copy_current(self) -> None:
        """Put the current hit on the clipboard, with its source; a selected passage goes first."""
        self._copier.copy_current()

    def meant(self) -> tuple[Address, ...]:
        """What is selected in the preview, or else the current hit."""
        return self._copier.meant()

    def passage(self) -> Address | None:
        """The very words that were found, or those that are selected: to be shown large."""
        return self._copier.passage()

    def state(self) -> SearchState:
        row = self._results.current_row()
        return SearchState(
            query=self._asked.question.query,
            filters=self._facets.filters(),
            current=row.hit.id if row else "",
            scroll=self._results.scroll_position(),
            shows_all=self._asked.shows_all,
            off=self._asked.question.off,
        )

    def restore(self, state: object) -> None:
        """Search again as it was when `state` was taken; anything else is ignored."""
        if isinstance(state, SearchState):
            self._asked.ask_again(state)

    def set_language(self, language: Language) -> None:
        """Prefer another language for what is shown."""
        self._language = language
        names = self._names()
        self._facets.set_names(names)
        self._results.unknown_filters.set_names(names)
        self._asked.set_language(language)

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
        self._asked.make_up()

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
            self._asked.start()

    def _build(self) -> None:
        self.setMinimumSize(*_LEAST)
        self._asked.answered.connect(self._on_answered)
        self._asked.failed.connect(self._on_failed)
        self._asked.nothing_asked.connect(self._show_start)
        self._asked.narrowed.connect(self._results.header.count_filters)
        self._asked.taking_long.connect(self._results.show_waiting)
        self._asked.first_wanted.connect(self.open_current)
        self._facets.filters_changed.connect(self._asked.begin)
        self._results.open_requested.connect(self.open_requested)
        self._results.field_requested.connect(self.field_requested)
        self._results.all_requested.connect(self._on_all_requested)
        self._results.search_requested.connect(self._on_example_chosen)
        self._results.word_chosen.connect(self._on_word_chosen)
        self._copier.copied.connect(self.copied)
        self._menu.told.connect(self.copied)
        self._menu.search_requested.connect(self._on_example_chosen)
        self._results.header.searched.removed.connect(self._on_searched_removed)
        self._results.header.searched.restored.connect(self._on_searched_restored)
        self._results.unknown_filters.meant.connect(self._on_filter_meant)
        self._facets.typed_dropped.connect(self._on_typed_dropped)
        self._results.retry_requested.connect(self._asked.start)
        self._results.unfilter_requested.connect(self.clear_filters)
        self._results.emptying_requested.connect(self._on_emptying_requested)
        self._preview.open_requested.connect(self.open_requested)

    def _names(self) -> FacetRows:
        return FacetRows(knowledge=self._knowledge, labels=self._labels, language=self._language)

    def _show_start(self) -> None:
        self._facets.show_counts({})
        self._results.show_start()
        self._preview.show_nothing()
        self._arrange()
        self.results_shown.emit(0, 0.0)

    def _arrange(self) -> None:
        self._arrangement.fit(self.width(), has_hits=self._results.has_hits())

    def _on_answered(self, answer: Answer) -> None:
        results = answer.results
        self._facets.show_counts(results.facets)
        self._results.header.set_switched_off(self._asked.question.off)
        rows = hit_rows(results.hits, self._knowledge, self._labels, self._language)
        self._arrangement.fit(self.width(), has_hits=bool(rows))
        if rows:
            wanted = self._asked.take_wanted()
            self._results.show_hits(results, rows, wanted.current if wanted else "")
            if wanted:
                self._results.set_scroll_position(wanted.scroll)
        else:
            is_narrowed = bool(self._facets.all_filters())
            self._results.show_nothing_found(results, self.query(), is_narrowed=is_narrowed)
        self._following.follow()
        self.results_shown.emit(results.total, results.milliseconds)

    def _on_failed(self, error: Exception) -> None:
        """Say so, and leave no figure of an earlier search standing."""
        self._facets.show_counts({})
        self._results.show_failure(message_of(error))
        self._arrange()
        self.results_shown.emit(0, 0.0)

    def _on_searched_removed(self, stands: tuple[Stand, ...]) -> None:
        self._asked.ask_without(self._asked.question.off.adding(stands))

    def _on_searched_restored(self) -> None:
        self._asked.ask_without(NOTHING_OFF)

    def _on_example_chosen(self, query: str) -> None:
        """What was pressed will be gone: the keyboard goes to the field that shows the query."""
        self.field_requested.emit("")
        self.search_requested.emit(query)

    def _on_word_chosen(self, word: str) -> None:
        self._on_example_chosen(self._asked.question.with_word(word))

    def _on_filter_meant(self, unknown: UnknownFilter) -> None:
        self._on_example_chosen(self._asked.question.with_filter(unknown))

    def _on_typed_dropped(self, facet: str, value: str) -> None:
        self.search_requested.emit(self._asked.question.without_filters(facet, value))

    def _on_all_requested(self) -> None:
        self._results.focus()  # the button that was pressed will be gone
        self._asked.ask_for_all(self.state())

    def _on_emptying_requested(self) -> None:
        self.search_requested.emit("")
