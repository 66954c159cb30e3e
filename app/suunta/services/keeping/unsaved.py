"""What is typed and not on the disk yet: nothing leaves here before it is saved."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from threading import Lock
from typing import Generic, TypeVar

from suunta.domain.kept import Kept
from suunta.services.keeping.collection import Collection
from suunta.services.keeping.kinds import renamed

T = TypeVar("T", bound=Kept)
Cancelled = Callable[[], bool]


class Unsaved(Generic[T]):
    """The interface puts values in at every key; a job saves the latest of each.

    A job that is dropped for a later one costs nothing: the later one saves what is waiting.
    """

    def __init__(self, collection: Collection[T]) -> None:
        self._collection = collection
        self._lock = Lock()
        self._waiting: dict[str, T] = {}
        self._aside: dict[tuple[str, datetime], str] = {}
        self._parted: list[tuple[T, T]] = []

    @property
    def waiting(self) -> tuple[T, ...]:
        """What is not on the disk; empty when everything is saved."""
        return tuple(self._waiting.values())

    def put(self, value: T) -> None:
        """Take the latest wording of a value; in an instant, on any thread."""
        with self._lock:
            self._waiting = {**self._waiting, value.id: value}

    def save_all(self, cancelled: Cancelled = lambda: False) -> tuple[T, ...]:
        """Save what is waiting and return it as it is kept; waits for the disk.

        Raises `NotKept`; what could not be saved goes on waiting.
        """
        saved = []
        for value in self.waiting:
            if cancelled():
                break
            aside = self._aside.get(_known_as(value))
            kept = self._collection.save(renamed(value, aside) if aside else value)
            saved.append(kept)
            if kept.id not in (value.id, aside):
                self._part(value, kept)
            self._forget(value)
        return tuple(saved)

    def is_parted(self, value: T) -> bool:
        """Whether it is kept under another identifier: another process had changed the same."""
        return _known_as(value) in self._aside

    def take_parted(self) -> tuple[tuple[T, T], ...]:
        """What has got another identifier since this was asked last: as typed, and as kept."""
        with self._lock:
            parted, self._parted = tuple(self._parted), []
        return parted

    def _part(self, value: T, kept: T) -> None:
        """What is typed on from the same value goes where that went."""
        with self._lock:
            self._aside[_known_as(value)] = kept.id
            self._parted.append((value, kept))

    def _forget(self, value: T) -> None:
        with self._lock:
            # More may have been typed while it was saved.
            if self._waiting.get(value.id) is value:
                self._waiting = {
                    key: other for key, other in self._waiting.items() if key != value.id
                }


def _known_as(value: Kept) -> tuple[str, datetime]:
    """The value that was read: typing leaves its time as it is."""
    return value.id, value.changed
