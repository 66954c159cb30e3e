"""Remember what was read, and how far, beyond the end of the program."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, QTimer

from suunta.domain.errors import NotKept
from suunta.domain.reading_place import ReadingPlace
from suunta.ui.keeper import Keeper

SETTLED = 700
"""Milliseconds on one passage before it counts as read."""


class ReadingHistory(QObject):
    """Asks where one is a moment after one came there."""

    def __init__(
        self,
        *,
        keeper: Keeper,
        place: Callable[[], ReadingPlace | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._place = place
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.save)
        keeper.ending.connect(self.save_waiting)

    def follow(self) -> None:
        """Another page or passage came into sight."""
        self._timer.start(SETTLED)

    def save_waiting(self) -> None:
        """The page is left: what was about to be remembered is."""
        if self._timer.isActive():
            self.save()

    def save(self) -> None:
        self._timer.stop()
        place = self._place()
        if place is not None:
            self._keeper.do(lambda: self._remember(place))

    def _remember(self, place: ReadingPlace) -> None:
        """Where nothing can be written, reading goes on without a word about it."""
        with suppress(NotKept):
            self._keeper.keeping.history.read(place)
