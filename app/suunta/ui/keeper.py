"""The window's hold on what a person keeps: writes go to the disk in order, never waited for."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, SignalInstance
from PySide6.QtGui import QGuiApplication
from typing_extensions import override

from suunta.domain.errors import NotKept
from suunta.ui.attaching import Attaching
from suunta.ui.typed_things import TypedThings

if TYPE_CHECKING:
    from suunta.domain.kept import Kept
    from suunta.domain.note import Note
    from suunta.services.keeping import Keeping

Write = Callable[[], object]
Done = Callable[[Any], object]
"""Called on the interface thread with what the write returned."""


@dataclass(frozen=True, slots=True)
class Step:
    """Something that was done and can be taken back."""

    back: Write
    told: str


class Keeper(QObject):
    """Reads from memory at once; writes one after the other on a thread of its own."""

    changed = Signal(object)
    """The names of what has changed, as a frozenset: `note`, `bookmark`, `setting`, …"""
    not_kept = Signal(object)
    """A `NotKept`: something was not written, and will not be tried again by itself."""
    failed = Signal(object)
    """Another exception that a write raised."""
    step_taken = Signal(str)
    """Something went to the bin, or was attached; carries the sentence that says so."""
    restored = Signal()
    """The last step was taken back."""
    ending = Signal()
    """The last moment to have something written."""

    _told = Signal(object)
    _ended = Signal(object, object, object)

    def __init__(self, keeping: Keeping, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.keeping = keeping
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._last: list[Step] = []
        self._told.connect(self.changed)
        self._ended.connect(self._on_ended)
        # Told on the thread that wrote; the signal carries it to this one.
        self._stop_listening = keeping.listen(self._told.emit)
        self._watching = _application().applicationStateChanged.connect(self._on_state_changed)
        self.typing: list[TypedThings[Any]] = []
        """All that somebody works on."""
        self.typed: TypedThings[Note] = TypedThings(self, keeping.notes, lambda note: note.text)
        """The notes that somebody is writing."""
        self.attaching = Attaching(self)
        """What looks for another passage."""

    def do(self, write: Write, done: Done | None = None) -> None:
        """Have something written after all that was asked for before."""
        self._pool.start(_Writing(write, done, self._ended))

    def take_step(self, write: Write, back: Write, told: str) -> None:
        """Have something written that `back` undoes; `told` says what was done.

        What is typed is written before it. It can be taken back at once, though it is not on the
        disk yet: one write follows the other.
        """
        if self.typed.waiting():
            self.typed.save()
        step = Step(back, told)
        self._last.append(step)

        def attempt() -> None:
            try:
                write()
            except BaseException:
                with suppress(ValueError):  # taken back already
                    self._last.remove(step)
                raise

        self.do(attempt, lambda _answer: self.step_taken.emit(told))

    def delete(self, kept: Kept | tuple[Kept, ...], told: str) -> None:
        """Move things to the bin in one step that can be taken back; `told` says what was done."""
        things = kept if isinstance(kept, tuple) else (kept,)
        identifiers = tuple(thing.id for thing in things)

        def write() -> None:
            for identifier in identifiers:
                self._delete(identifier)

        def back() -> None:
            for identifier in identifiers:
                self.keeping.bin.restore(identifier)

        self.take_step(write, back, told)

    def has_waiting(self) -> bool:
        """Whether anything that somebody works on is not on the disk."""
        return any(each.waiting() for each in self.typing)

    def can_undo(self) -> bool:
        return bool(self._last)

    def undo(self) -> None:
        """Take the last step back; nothing where there is none."""
        if self._last:
            step = self._last.pop()
            self.do(step.back, lambda _answer: self.restored.emit())

    def refresh(self) -> None:
        """Show what another process has written since: an import, a restored backup, a window."""
        self.do(self._refresh)

    def flush(self) -> None:
        """Try to write what is typed, and come back when that is done or has failed."""
        for each in self.typing:
            each.save()
        self._pool.waitForDone()

    def finish(self) -> None:
        """Write what is waiting, and come back when it is on the disk."""
        self.ending.emit()
        # Nothing may be started from here on: destroying the pool would wait for it in vain.
        QObject.disconnect(self._watching)
        self._pool.waitForDone()
        self._stop_listening()

    def _refresh(self) -> None:
        """Whatever is wrong with the file is told when something is to be written."""
        with suppress(NotKept):
            self.keeping.refresh()

    def _delete(self, identifier: str) -> None:
        keeping = self.keeping
        for each in (
            keeping.bookmarks,
            keeping.notes,
            keeping.highlights,
            keeping.searches,
            keeping.decks,
        ):
            if each.delete(identifier):
                return

    def _on_state_changed(self, state: Qt.ApplicationState) -> None:
        """Whoever comes back to the window may have changed things elsewhere."""
        if state is Qt.ApplicationState.ApplicationActive:
            self.refresh()

    def _on_ended(self, done: Done | None, answer: object, error: Exception | None) -> None:
        if isinstance(error, NotKept):
            self.not_kept.emit(error)
        elif error is not None:
            self.failed.emit(error)
        elif done is not None:
            done(answer)


def _application() -> QGuiApplication:
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    return application


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
