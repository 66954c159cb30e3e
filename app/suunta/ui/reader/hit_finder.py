"""Find the hits of a page off the interface thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThreadPool, Signal

from suunta.domain.language import Language
from suunta.search.marks import Mark, find_marks
from suunta.ui.jobs import Cancelled, LatestJob

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

    def start(
        self,
        text: str,
        request: SearchRequest,
        language: Language,
        beside: tuple[str, Language] | None = None,
    ) -> None:
        """Find what `request` looks for in a text of that language, and in one beside it."""
        texts = [(text, language), *([beside] if beside is not None else [])]
        searching = self._searching

        def work(cancelled: Cancelled) -> tuple[Mark, ...]:
            found: list[Mark] = []
            for words, spoken in texts:
                matching_words = searching.marker(request, spoken)
                # What is cancelled has no answer: the text need not be gone through for it.
                if cancelled():
                    return ()
                found += find_marks(words, matching_words)
            return tuple(sorted(found))

        self._job.start(work)

    def cancel(self) -> None:
        """Answer nothing any more, and stop soon."""
        self._job.cancel()
