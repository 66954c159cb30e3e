"""Notes as they are typed: every key is taken at once, and on the disk a moment later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from suunta.domain.errors import NotKept
from suunta.domain.note import Note
from suunta.services.keeping.unsaved import Unsaved

if TYPE_CHECKING:
    from suunta.ui.keeper import Keeper

SOON = 150
"""Milliseconds after the first key before what was typed since is written."""
AGAIN = 3000
"""Milliseconds before writing is tried again where it failed."""


class TypedNotes(QObject):
    """What is not on the disk yet stays here, and is tried again until it is."""

    saved = Signal(object)
    """The identifiers of the notes that are on the disk as they were typed."""
    not_saved = Signal(object)
    """Carries the `NotKept`; the text is safe in here as long as the program runs."""

    def __init__(self, keeper: Keeper) -> None:
        super().__init__(keeper)
        self._keeper = keeper
        self._unsaved = Unsaved(keeper.keeping.notes)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.save)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self.save)
        self.problem: NotKept | None = None
        """Why the last attempt failed; `None` when it did not."""

    def put(self, note: Note) -> None:
        """Take the latest wording of a note."""
        self._unsaved.put(note)
        if not self._soon.isActive():
            self._soon.start(SOON)

    def latest(self, identifier: str) -> Note | None:
        """A note as it was typed last, on the disk or not."""
        waiting = (note for note in self._unsaved.waiting if note.id == identifier)
        return next(waiting, None) or self._keeper.keeping.notes.get(identifier)

    def is_waiting(self, identifier: str) -> bool:
        return any(note.id == identifier for note in self._unsaved.waiting)

    def has_waiting(self) -> bool:
        return bool(self._unsaved.waiting)

    def waiting(self) -> tuple[Note, ...]:
        return self._unsaved.waiting

    def save(self) -> None:
        """Have everything that waits written."""
        self._soon.stop()
        self._keeper.do(self._write, self._on_written)

    def _write(self) -> tuple[str, ...] | NotKept:
        try:
            return tuple(note.id for note in self._unsaved.save_all())
        except NotKept as error:
            return error

    def _on_written(self, answer: tuple[str, ...] | NotKept) -> None:
        if isinstance(answer, NotKept):
            self.problem = answer
            self._again.start(AGAIN)
            self.not_saved.emit(answer)
            return
        self._again.stop()
        self.problem = None
        self.saved.emit(frozenset(each for each in answer if not self.is_waiting(each)))
