"""What is searched for as things stand: the query, what narrows it, and how much of it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QThreadPool, Signal
from PySide6.QtWidgets import QWidget

from suunta.domain.language import Language
from suunta.search.pieces import Resolve
from suunta.services.searching import SearchRequest
from suunta.ui.search.facet_panel import FacetPanel
from suunta.ui.search.live_search import SHOWN_AT_ONCE, Answer, Search
from suunta.ui.search.patient_search import PatientSearch
from suunta.ui.search.question import Question
from suunta.ui.search.search_state import SearchState
from suunta.ui.search.switched_off import SwitchedOff


class AskedSearch(QObject):
    """Searches anew whenever one of them changes; for a page that is hidden, when it is shown."""

    answered = Signal(object)
    """An `Answer`, to what is asked now only."""
    failed = Signal(object)
    """The exception that the search ended with."""
    nothing_asked = Signal()
    """There is neither a query nor a filter."""
    narrowed = Signal(int)
    """How many values narrow the search that begins."""
    taking_long = Signal()
    first_wanted = Signal()
    """The answer has been taken, and its first hit should be opened."""

    def __init__(
        self,
        *,
        search: Search,
        resolve: Resolve,
        facets: FacetPanel,
        language: Language,
        pool: QThreadPool,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._resolve = resolve
        self._facets = facets
        self._language = language
        self._is_due = False
        self._running = PatientSearch(search=search, pool=pool, parent=self)
        self.question = Question()
        self.shows_all = False
        self.wanted: SearchState | None = None
        """Where to stand in what is found; from its first hit on where that is `None`."""
        self.answer_to: SearchRequest | None = None
        """What the results that are shown answer."""
        self._running.answered.connect(self._on_answered)
        self._running.failed.connect(self._on_failed)
        self._running.taking_long.connect(self.taking_long)
        self._running.first_wanted.connect(self.first_wanted)

    def ask(self, query: str) -> None:
        """Search for another query; what is left out stays so while its word is there."""
        self._understand(query, self.question.off)
        self.begin()

    def ask_without(self, off: SwitchedOff) -> None:
        """Search for the same query, without what stands in for its words there."""
        self.question = replace(self.question, off=off)
        self.begin()

    def ask_again(self, state: SearchState) -> None:
        """Search as it was, and stand in it where one stood."""
        self._understand(state.query, state.off)
        self.shows_all = state.shows_all
        self.wanted = state
        self._facets.set_filters(state.filters)
        self.start()

    def ask_for_all(self, state: SearchState) -> None:
        """Search for every hit, and stay where one stands."""
        self.shows_all = True
        self.wanted = state
        self.start()

    def begin(self) -> None:
        """Search for something else: from its first hit, and not for all of them."""
        self.shows_all = False
        self.wanted = None
        self.start()

    def start(self) -> None:
        """Search as things stand now; a hidden page does so when it is shown."""
        self._is_due = self._page.isHidden()
        if self._is_due:
            self._running.cancel()
            return
        self._facets.set_typed(self.question.filters)
        filters = self._facets.all_filters()
        self.narrowed.emit(sum(map(len, filters.values())))
        if not self.question.query.strip() and not filters:
            self._running.cancel()
            self.nothing_asked.emit()
            return
        limit = 0 if self.shows_all else SHOWN_AT_ONCE
        self._running.start(self.question.request(filters, self._language, limit))

    def make_up(self) -> None:
        """The page is shown: search if that is due."""
        if self._is_due:
            self.start()

    def cancel(self) -> None:
        """Drop the search that runs; it is made up for when the page is shown again."""
        self._is_due = self._running.cancel() or self._is_due

    def set_language(self, language: Language) -> None:
        """Prefer another language for what is shown."""
        self._language = language
        self.start()

    def wants_first(self) -> bool:
        """Have the first hit opened when it comes; `False` where no answer is waited for."""
        is_waiting = self._running.is_waiting()
        self._running.want_first()
        return is_waiting

    def take_wanted(self) -> SearchState | None:
        """Where to stand in what was found; asked for once."""
        wanted, self.wanted = self.wanted, None
        return wanted

    def _understand(self, query: str, off: SwitchedOff) -> None:
        self.question = Question.of(query, self._resolve, off)

    def _on_answered(self, answer: Answer) -> None:
        self.answer_to = answer.request
        self.answered.emit(answer)

    def _on_failed(self, error: Exception) -> None:
        self.answer_to = None
        self.failed.emit(error)
