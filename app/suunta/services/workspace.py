"""The running services over one knowledge base; the only place that puts them together."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from suunta import paths
from suunta.domain.errors import IndexUnusable
from suunta.services import preparing
from suunta.services.preparing import Cancelled, Prepared
from suunta.services.reading import Reading
from suunta.services.searching import Searching

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
        self.reading = Reading(self.knowledge, self.labels)
        self.searching = Searching(self.knowledge, prepared.index)
        self.problems = prepared.problems
        """Mistakes in the knowledge files; known only when they were read just now."""
        self.notice = notice
        """A sentence for people about how the start went; empty when all was as usual."""

    def close(self) -> None:
        self.searching.close()


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
    for folder in places if places is not None else preparing.places():
        try:
            return Workspace(preparing.open_prepared(folder, expected))
        except IndexUnusable as error:
            reasons.append(str(error))
    raise IndexUnusable(" ".join(reasons))


def prepare(cancelled: Cancelled = lambda: False, progress: Progress = _silent) -> Workspace:
    """Build everything into the user's cache; raises `UnreadableKnowledge` if there is nothing."""
    progress("Building the search index …")
    prepared = preparing.prepare(
        paths.cached_index(), paths.knowledge_folder(), paths.resources_folder(), cancelled
    )
    return Workspace(prepared, REBUILT)
