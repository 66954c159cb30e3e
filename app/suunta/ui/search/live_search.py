"""Search while a person types: at once, off the interface thread, the newest query wins."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QThreadPool, Signal

from suunta.search.hit import Results
from suunta.services.searching import Cancelled, SearchRequest
from suunta.ui.jobs import LatestJob

SHOWN_AT_ONCE = 20
"""As many hits as are asked for before a person wants them all."""

Search = Callable[[SearchRequest, Cancelled], Results]


@dataclass(frozen=True, slots=True)
class Answer:
    """What was asked, and what was found."""

    request: SearchRequest
    results: Results


class LiveSearch(QObject):
    """Starts a search for every request and forgets the earlier ones."""

    answered = Signal(object)
    """An `Answer`, to the latest request only."""
    failed = Signal(object)
    """The exception that the latest search ended with."""

    def __init__(self, *, search: Search, pool: QThreadPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._search = search
        self._job = LatestJob(pool=pool, parent=self)
        self._job.finished.connect(self.answered)
        self._job.failed.connect(self.failed)

    def start(self, request: SearchRequest) -> None:
        """Ask for the hits of `request`; whatever was asked before is dropped."""

        def work(cancelled: Cancelled) -> Answer:
            return Answer(request, self._search(request, cancelled))

        self._job.start(work)

    def cancel(self) -> None:
        """Wait for nothing any more."""
        self._job.cancel()
