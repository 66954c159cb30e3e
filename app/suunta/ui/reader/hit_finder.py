"""Find the hits of a page off the interface thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThreadPool, Signal

from suunta.domain.language import Language
from suunta.search.marks import find_marks
from suunta.ui.jobs import LatestJob

if TYPE_CHECKING:
    from suunta.services.searching import Searching, SearchRequest


class HitFinder(QObject):
    """Answers with the marks of the text it was asked about last."""

    found = Signal(object)
    """The marks, in the order of the text."""
    failed = Signal(object)

    def __init__(
        self, *, searching: Searching, pool: QThreadPool, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._searching = searching
        self._job = LatestJob(pool=pool, parent=self)
        self._job.finished.connect(self.found)
        self._job.failed.connect(self.failed)

    def start(self, text: str, request: SearchRequest, language: Language) -> None:
        """Find what `request` looks for in a text of that language."""
        searching = self._searching
        self._job.start(lambda _cancelled: find_marks(text, searching.marker(request, language)))

    def cancel(self) -> None:
        self._job.cancel()
