"""Open the knowledge off the interface thread, and prepare it first where that is needed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThreadPool, Signal

from suunta.domain.errors import IndexUnusable
from suunta.services.glancing import glance
from suunta.ui.jobs import Cancelled, LatestJob

if TYPE_CHECKING:
    from suunta.domain.front_page import Overview
    from suunta.services.workspace import Workspace

Progress = Callable[[str], None]


def nothing_known() -> Overview | None:
    """Let the first page wait for the knowledge."""
    return None


@dataclass(frozen=True, slots=True)
class Openers:
    """The two ways to a workspace: the quick one, and the one that always works."""

    open_prepared: Callable[[], Workspace]
    prepare: Callable[[Cancelled, Progress], Workspace]
    glance: Callable[[], Overview | None] = nothing_known
    """What is known of the first page before either way is taken; takes about a millisecond."""


def real_openers(kept: Path | None = None) -> Openers:
    """Open what the program brought along, and what a person keeps, in the folder `kept` if given.

    The services are imported where they run.
    """

    def open_prepared() -> Workspace:
        from suunta import paths
        from suunta.services import workspace

        opened = workspace.open_prepared()
        opened.open_keeping(kept or paths.data_folder())
        return opened

    def prepare(cancelled: Cancelled, progress: Progress) -> Workspace:
        from suunta import paths
        from suunta.services import workspace

        opened = workspace.prepare(cancelled, progress)
        opened.open_keeping(kept or paths.data_folder())
        return opened

    return Openers(open_prepared, prepare, glance)


class Opening(QObject):
    """Each attempt ends in exactly one of `opened` and `failed`."""

    opened = Signal(object)
    """Carries the `Workspace`."""
    preparing = Signal()
    """The quick way is closed; it takes seconds from here."""
    failed = Signal(object)
    """Carries the exception."""

    def __init__(
        self, *, pool: QThreadPool, openers: Openers, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._openers = openers
        self._quick = LatestJob(pool=pool, parent=self)
        self._slow = LatestJob(pool=pool, parent=self)
        self._quick.finished.connect(self.opened)
        self._quick.failed.connect(self._on_quick_failed)
        self._slow.finished.connect(self.opened)
        self._slow.failed.connect(self.failed)

    def start(self) -> None:
        self._quick.start(lambda _cancelled: self._openers.open_prepared())

    def prepare(self) -> None:
        """Take the slow way: what the quick one led to cannot be used."""
        self.preparing.emit()
        self._slow.start(lambda cancelled: self._openers.prepare(cancelled, _say_nothing))

    def cancel(self) -> None:
        self._quick.cancel()
        self._slow.cancel()

    def _on_quick_failed(self, error: Exception) -> None:
        if isinstance(error, IndexUnusable):
            self.prepare()
        else:
            self.failed.emit(error)


def _say_nothing(_sentence: str) -> None:
    """The window says itself, and in the reader's language, what goes on."""
