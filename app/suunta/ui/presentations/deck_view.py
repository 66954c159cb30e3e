"""The list of the presentations: rows are measured anew whenever there is another width."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from typing_extensions import override

from suunta.ui.notes.kept_view import KeptView


class DeckView(KeptView):
    """Enter edits, F2 renames, Delete deletes."""

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()
