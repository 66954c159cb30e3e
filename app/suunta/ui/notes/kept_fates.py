"""What a new edition has done to the highlights, looked up beside the interface."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThreadPool, Signal

from suunta.domain.highlight import Highlight
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.ui.jobs import Cancelled, LatestJob
from suunta.ui.keeper import Keeper

if TYPE_CHECKING:
    from collections.abc import Mapping

    from suunta.services.keeping.attaching import Passage
    from suunta.services.keeping.finding_again import FoundAgain
    from suunta.services.keeping.new_edition import Fate


class KeptFates(QObject):
    """Remembers the last answer; ask it to look again when there may be another."""

    changed = Signal()

    def __init__(
        self, *, keeper: Keeper, knowledge: KnowledgeBase, pool: QThreadPool, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._knowledge = knowledge
        self._job = LatestJob(pool=pool, parent=self)
        self._job.finished.connect(self._on_found)
        self.found: Mapping[str, FoundAgain] = {}
        """Where those stand that moved or are lost, by their identifiers."""

    def look_again(self) -> None:
        highlights = self._keeper.keeping.highlights.all()
        if highlights:
            self._job.start(partial(_fates, highlights, self._knowledge))

    def place_of(self, highlight: Highlight) -> Passage | None:
        """Where a highlight that moved stands now; `None` where nothing was found."""
        from suunta.services.keeping.new_edition import passage_of

        found = self.found.get(highlight.id)
        return passage_of(highlight, found, self._knowledge) if found else None

    def _on_found(self, fates: tuple[Fate, ...]) -> None:
        edition = self._knowledge.edition.name
        self.found = {
            fate.highlight.id: fate.found
            for fate in fates
            if fate.highlight.edition != edition or fate.found.outcome.value == "lost"
        }
        self.changed.emit()


def _fates(
    highlights: tuple[Highlight, ...], knowledge: KnowledgeBase, _cancelled: Cancelled
) -> tuple[Fate, ...]:
    from suunta.services.keeping.new_edition import what_moved

    return what_moved(highlights, knowledge)
