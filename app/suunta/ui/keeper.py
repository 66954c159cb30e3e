"""The window's hold on what a person keeps: writes go to the disk in order, never waited for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, SignalInstance
from typing_extensions import override

from suunta.domain.errors import NotKept
from suunta.ui.typed_notes import TypedNotes

if TYPE_CHECKING:
    from suunta.domain.kept import Kept
    from suunta.services.keeping import Keeping

Write = Callable[[], object]
Done = Callable[[Any], object]
"""Called on the interface thread with what the write returned."""


@dataclass(frozen=True, slots=True)
class Deleted:
    """What was moved to the bin with one step, and what the step is called."""

    identifiers: tuple[str, ...]
    told: str


class Keeper(QObject):
    """Reads from memory at once; writes one after the other on a thread of its own."""

    changed = Signal(object)
    """The names of what has changed, as a frozenset: `note`, `bookmark`, `setting`, …"""
    not_kept = Signal(object)
    """A `NotKept`: something was not written, and will not be tried again by itself."""
    failed = Signal(object)
    """Another exception that a write raised."""
    deleted = Signal(str)
    """Something went to the bin; carries the sentence that says so."""
    restored = Signal()
    """The last deletion was taken back."""
    ending = Signal()
    """The last moment to have something written."""

    _told = Signal(object)
    _ended = Signal(object, object, object)

    def __init__(self, keeping: Keeping, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.keeping = keeping
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._last: list[Deleted] = []
        self._told.connect(self.changed)
        self._ended.connect(self._on_ended)
        # Told on the thread that wrote; the signal carries it to this one.
        self._stop_listening = keeping.listen(self._told.emit)
        self.typed = TypedNotes(self)
        """The notes that somebody is writing."""

    def do(self, write: Write, done: Done | None = None) -> None:
        """Have something written after all that was asked for before."""
        self._pool.start(_Writing(write, done, self._ended))

    def delete(self, kept: Kept | tuple[Kept, ...], told: str) -> None:
        """Move things to the bin in one step that can be taken back; `told` says what was done."""
        things = kept if isinstance(kept, tuple) else (kept,)
        step = Deleted(tuple(thing.id for thing in things), told)
        if self.typed.has_waiting():
            self.typed.save()

        def write() -> None:
            for identifier in step.identifiers:
                self._collection_of(identifier)

        self.do(write, lambda _answer: self._on_deleted(step))

    def can_undo(self) -> bool:
        return bool(self._last)

    def undo(self) -> None:
        """Take the last deletion back; nothing where there is none."""
        if not self._last:
            return
        step = self._last.pop()

        def write() -> None:
            for identifier in step.identifiers:
                self.keeping.bin.restore(identifier)

        self.do(write, lambda _answer: self.restored.emit())

    def flush(self) -> None:
        """Try to write what is typed, and come back when that is done or has failed."""
        self.typed.save()
        self._pool.waitForDone()

    def finish(self) -> None:
        """Write what is waiting, and come back when it is on the disk."""
        self.ending.emit()
        if self.typed.has_waiting():
            self.typed.save()
        self._pool.waitForDone()
        self._stop_listening()

    def _collection_of(self, identifier: str) -> None:
        keeping = self.keeping
        for each in (keeping.bookmarks, keeping.notes, keeping.highlights, keeping.searches):
            if each.delete(identifier):
                return

    def _on_deleted(self, step: Deleted) -> None:
        self._last.append(step)
        self.deleted.emit(step.told)

    def _on_ended(self, done: Done | None, answer: object, error: Exception | None) -> None:
        if isinstance(error, NotKept):
            self.not_kept.emit(error)
        elif error is not None:
            self.failed.emit(error)
        elif done is not None:
            done(answer)


class _Writing(QRunnable):
    """Carries one write to the thread; owns no QObject, because the pool deletes it there."""

    def __init__(self, write: Write, done: Done | None, ended: SignalInstance) -> None:
        super().__init__()
        self._write, self._done, self._ended = write, done, ended

    @override
    def run(self) -> None:
        answer, problem = None, None
        try:
            answer = self._write()
        except Exception as error:  # noqa: BLE001  carried to the interface thread as a value
            problem = error
        self._ended.emit(self._done, answer, problem)
