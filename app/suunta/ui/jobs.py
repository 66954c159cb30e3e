"""Run work off the interface thread; only the latest answer counts."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event

import shiboken6
from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, SignalInstance
from typing_extensions import override

Cancelled = Callable[[], bool]
Work = Callable[[Cancelled], object]


class LatestJob(QObject):
    """Runs one piece of work at a time and forgets every earlier one."""

    finished = Signal(object)
    failed = Signal(object)
    """Carries the exception; the work raised it, and nobody answered it."""

    _ended = Signal(object, object, object)

    def __init__(self, *, pool: QThreadPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = pool
        self._stop = Event()
        self._ended.connect(self._on_ended)

    def start(self, work: Work) -> None:
        """Start `work`, dropping whatever ran before; nothing once the pool has gone."""
        self.cancel()
        if not shiboken6.isValid(self._pool):
            return  # the window ends: what a timer asks for now is for nobody
        self._stop = Event()
        self._pool.start(_Runner(work, self._stop, self._ended))

    def cancel(self) -> None:
        """Ask the running work to stop; its answer is ignored."""
        self._stop.set()

    def _on_ended(self, stop: Event, result: object, error: Exception | None) -> None:
        if stop.is_set():
            return
        if error is not None:
            self.failed.emit(error)
        else:
            self.finished.emit(result)


class _Runner(QRunnable):
    """Carries work to a pool thread; owns no QObject, because the pool deletes it there."""

    def __init__(self, work: Work, stop: Event, ended: SignalInstance) -> None:
        super().__init__()
        self._work, self._stop, self._ended = work, stop, ended

    @override
    def run(self) -> None:
        if self._stop.is_set():
            return
        result, error = None, None
        try:
            result = self._work(self._stop.is_set)
        except Exception as problem:  # noqa: BLE001  carried to the interface thread as a value
            error = problem
        # Whoever cancelled may be gone by now.
        if not self._stop.is_set():
            self._ended.emit(self._stop, result, error)
