"""The bin: what was deleted stays for 30 days and can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from suunta.domain.kept import Kept
from suunta.services.keeping.shelf import Clock, Item, Shelf

KEPT_FOR = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Binned:
    """Something in the bin."""

    kind: str
    """`bookmark`, `note`, `highlight`, `search`, …"""
    value: Kept
    deleted: datetime
    until: datetime
    """When it is deleted for good."""


class WasteBin:
    """Deleting for good happens here alone."""

    def __init__(self, *, shelf: Shelf, clock: Clock) -> None:
        self._shelf, self._clock = shelf, clock

    def all(self) -> tuple[Binned, ...]:
        """What lies in it, the last deleted first."""
        items = (item for item in self._shelf.items.values() if item.in_bin)
        binned = [_binned(item) for item in items]
        return tuple(sorted(binned, key=lambda each: (each.deleted, each.value.id), reverse=True))

    def restore(self, identifier: str) -> Kept | None:
        """Put it back where it was and return it; `None` if there is no such thing any more."""
        item = self._shelf.move(identifier, in_bin=False)
        value: Kept | None = item.value if item else None
        return value

    def delete_for_good(self, identifier: str) -> None:
        """Delete one thing that lies in the bin; what is not in it stays."""
        self._remove(lambda each: each.value.id == identifier)

    def empty(self) -> None:
        """Delete for good what lies in the bin."""
        self._remove(lambda each: True)

    def sweep(self) -> None:
        """Delete for good what has lain there for 30 days."""
        now = self._clock()
        self._remove(lambda each: each.until <= now)

    def _remove(self, is_due: Callable[[Binned], bool]) -> None:
        due = [each.value.id for each in self.all() if is_due(each)]
        if due:
            self._shelf.remove(due)


def _binned(item: Item) -> Binned:
    # Nothing changes in the bin: its last change was the deletion.
    deleted = item.value.changed
    return Binned(item.kind.name, item.value, deleted, deleted + KEPT_FOR)
