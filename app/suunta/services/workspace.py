"""The running services over one knowledge base; the only place that puts them together."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from suunta import paths
from suunta.domain.errors import IndexUnusable, KeepingUnusable
from suunta.services import preparing
from suunta.services.preparing import Cancelled, Prepared
from suunta.services.reading import Reading
from suunta.services.searching import Searching

if TYPE_CHECKING:
    from suunta.services.facilitating import Facilitating
    from suunta.services.keeping import Keeping
    from suunta.services.presenting import Presenting

REBUILT = (
    "The search index was missing, old or broken and has been built anew from the texts. "
    "Nothing of yours was touched."
)


Progress = Callable[[str], None]
"""Told in a sentence what takes time."""


def _silent(sentence: str) -> None:
    pass


class Workspace:
    """What a face of the program works with."""

    def __init__(self, prepared: Prepared, notice: str = "") -> None:
        self.prepared = prepared
        self.knowledge = prepared.catalogue.knowledge
        self.labels = prepared.catalogue.labels
        self.overview = prepared.overview()
        self.reading = Reading(self.knowledge, self.labels)
        self.searching = Searching(self.knowledge, prepared.index)
        self.problems = prepared.problems
        """Mistakes in the knowledge files; known only when they were read just now."""
        self.notice = notice
        """A sentence for people about how the start went; empty when all was as usual."""
        self.keeping: Keeping | None = None
        """The user's own work; `None` where it was not asked for, or cannot be used."""
        self.keeping_fault: KeepingUnusable | None = None
        """Why the user's own work cannot be used."""

    def open_keeping(self, folder: Path) -> None:
        """Open the user's own work; what is wrong with it never keeps the knowledge from anybody.

        Takes milliseconds: a job.
        """
        from suunta.services.keeping import open_keeping

        self.keeping = self.keeping_fault = None
        try:
            self.keeping = open_keeping(folder)
        except KeepingUnusable as error:
            self.keeping_fault = error

    @cached_property
    def presenting(self) -> Presenting:
        """Decks and slides, made when they are first asked for."""
        from suunta.services.presenting import Presenting

        return Presenting(self.knowledge, self.labels, self.prepared.decks)

    @cached_property
    def facilitating(self) -> Facilitating:
        """Workshops, made when they are first asked for."""
        from suunta.services.facilitating import Facilitating

        return Facilitating(self.knowledge, self.labels, lambda: self.presenting)

    def close(self) -> None:
        self.searching.close()
        if self.keeping is not None:
            self.keeping.close()


def open_workspace(progress: Progress = _silent) -> Workspace:
    """The prepared knowledge, built in the user's cache if it has to be; takes seconds then."""
    try:
        return open_prepared()
    except IndexUnusable:
        progress("Building the search index …")
        return prepare()


def open_prepared(places: tuple[Path, ...] | None = None) -> Workspace:
    """The first usable prepared folder; `IndexUnusable` if there is none."""
    expected = preparing.fingerprint(paths.knowledge_folder(), paths.resources_folder())
    reasons = []
    for folder in places if places is not None else paths.prepared_folders():
        try:
            return Workspace(preparing.open_prepared(folder, expected))
        except IndexUnusable as error:
            reasons.append(str(error))
    raise IndexUnusable(" ".join(reasons))


def prepare(cancelled: Cancelled = lambda: False, progress: Progress = _silent) -> Workspace:
    """Build everything into the user's cache; raises `UnreadableKnowledge` if there is nothing.

    Where the cache cannot be written it is built for this run alone.
    """
    progress("Building the search index …")
    knowledge, resources = paths.knowledge_folder(), paths.resources_folder()
    try:
        prepared = preparing.prepare(paths.cached_index(), knowledge, resources, cancelled)
    except OSError:
        prepared = preparing.prepare(_for_this_run(), knowledge, resources, cancelled)
    return Workspace(prepared, REBUILT)


def _for_this_run() -> Path:
    """A folder of the system's for what is not needed afterwards; gone when the program ends."""
    import atexit
    import shutil
    import tempfile

    folder = tempfile.mkdtemp(prefix="suunta-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return Path(folder, "index")
