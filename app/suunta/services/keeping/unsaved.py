"""What is typed and not on the disk yet: nothing leaves here before it is saved."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from typing import Generic, TypeVar

from suunta.domain.kept import Kept
from suunta.services.keeping.collection import Collection

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
            saved.append(self._collection.save(value))
            self._forget(value)
        return tuple(saved)

    def _forget(self, value: T) -> None:
        with self._lock:
            # More may have been typed while it was saved.
            if self._waiting.get(value.id) is value:
                self._waiting = {
                    key: other for key, other in self._waiting.items() if key != value.id
                }
