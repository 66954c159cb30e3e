"""A search that a person waits for: how long without a word, and what is to follow its answer."""

from __future__ import annotations

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal

from suunta.services.searching import SearchRequest
from suunta.ui.search.live_search import Answer, LiveSearch, Search

_PATIENCE = 250
"""Milliseconds before anybody is told that a search takes its time."""


class PatientSearch(QObject):
    """Ends in one of `answered` and `failed`, unless it is overtaken or cancelled."""

    answered = Signal(object)
    """An `Answer`, to the latest request only."""
    failed = Signal(object)
    """The exception that the latest search ended with."""
    taking_long = Signal()
    first_wanted = Signal()
    """The answer has been taken, and its first hit should be opened."""

    def __init__(self, *, search: Search, pool: QThreadPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._live = LiveSearch(search=search, pool=pool, parent=self)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE)
        self._patience.timeout.connect(self.taking_long)
        self._is_waiting = False
        self._wants_first = False
        self._live.answered.connect(self._on_answered)
        self._live.failed.connect(self._on_failed)

    def start(self, request: SearchRequest) -> None:
        """Search; whatever was searched before, or wanted of it, is dropped."""
        self._wants_first = False
        self._is_waiting = True
        self._patience.start()
        self._live.start(request)

    def cancel(self) -> bool:
        """Wait for nothing any more; answers whether there was something to wait for."""
        was_waiting = self._is_waiting
        self._live.cancel()
        self._end()
        self._wants_first = False
        return was_waiting

    def is_waiting(self) -> bool:
        return self._is_waiting

    def want_first(self) -> None:
        """Ask for the first hit to be opened when the answer comes."""
        self._wants_first = self._is_waiting

    def _end(self) -> None:
        self._is_waiting = False
        self._patience.stop()

    def _on_answered(self, answer: Answer) -> None:
        self._end()
        wants_first, self._wants_first = self._wants_first, False
        self.answered.emit(answer)
        if wants_first:
            self.first_wanted.emit()

    def _on_failed(self, error: Exception) -> None:
        self._end()
        self._wants_first = False
        self.failed.emit(error)
