"""All the things of one kind that a person keeps."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from suunta.domain.document import DocumentId
from suunta.domain.kept import Kept
from suunta.services.keeping.kinds import Kind
from suunta.services.keeping.shelf import Shelf

T = TypeVar("T", bound=Kept)


class Collection(Generic[T]):
    """Read from memory in an instant; `save` and `delete` wait for the disk: call them in a job."""

    def __init__(self, *, shelf: Shelf, kind: Kind[T]) -> None:
        self._shelf, self._kind = shelf, kind

    def all(self) -> tuple[T, ...]:
        """Everything of this kind that is not in the bin, the newest first."""
        return self._chosen(lambda value: True)

    def about(self, document: DocumentId) -> tuple[T, ...]:
        """What belongs to a document, the newest first."""
        return self._chosen(lambda value: getattr(value, "document", None) == document)

    def get(self, identifier: str) -> T | None:
        """The thing with this identifier; `None` if there is none or it is in the bin."""
        item = self._shelf.items.get(identifier)
        if item is None or item.in_bin or item.kind is not self._kind:
            return None
        value: T = item.value
        return value

    def save(self, value: T) -> T:
        """Keep a new or changed value and return it as it is kept: go on from that one.

        It is on the disk when this returns. Otherwise `NotKept` is raised, the value is in its
        `what`, and saving can be tried again.
        """
        return self._shelf.put(self._kind, value)

    def delete(self, identifier: str) -> bool:
        """Move it to the bin, where it can be restored for 30 days; false if there was none."""
        if self.get(identifier) is None:
            return False
        return self._shelf.move(identifier, in_bin=True) is not None

    def _chosen(self, is_chosen: Callable[[T], bool]) -> tuple[T, ...]:
        values: list[T] = [
            item.value
            for item in self._shelf.items.values()
            if item.kind is self._kind and not item.in_bin and is_chosen(item.value)
        ]
        return tuple(sorted(values, key=lambda value: (value.created, value.id), reverse=True))
