"""Everything that is kept, in memory to be read and in the file to be found again."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, TypeVar

import msgspec

from suunta.domain.kept import Kept, new_id
from suunta.services.keeping.kinds import KINDS, Kind, renamed, stamped
from suunta.services.keeping.store import Store

T = TypeVar("T", bound=Kept)
Clock = Callable[[], datetime]
Tell = Callable[..., None]

_INSTANT = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class Item:
    """A kept value, and whether it lies in the bin."""

    kind: Kind[Any]
    value: Any
    in_bin: bool = False


class Shelf:
    """The table `kept`. Any thread may read and write; reading never waits."""

    def __init__(self, *, store: Store, clock: Clock, tell: Tell) -> None:
        self._store, self._clock, self._tell = store, clock, tell
        self._items: Mapping[str, Item] = {}
        self._own: dict[str, datetime] = {}
        self.unreadable = 0
        """Rows whose text is no value of ours; they stay in the file as they are."""
        store.add_loader(self._load)

    @property
    def items(self) -> Mapping[str, Item]:
        """What is kept at this moment, the bin included, by identifier; never changed in place."""
        return self._items

    def put(self, kind: Kind[T], value: T) -> T:
        """Keep a new or changed value; what is returned is the value as it is kept now.

        If another process has changed a text since it was read here, both wordings are kept, one
        of them as a value of its own: the other's, or this one where the kind moves aside.
        """
        with self._store.lock:
            with self._store.writing(value) as connection:
                stored = self._items.get(value.id)
                is_foreign = stored is not None and self._is_foreign(kind, value, stored)
                if is_foreign and kind.moves_aside and stored is not None and not stored.in_bin:
                    value, is_foreign = renamed(value, new_id()), False
                item = self._written(connection, kind, stamped(value, self._moment(stored)))
                written = [item]
                if stored is not None and is_foreign:
                    other = renamed(stored.value, new_id())
                    written.append(self._written(connection, kind, other, in_bin=stored.in_bin))
            self._remember(written)
        self._tell(kind.name)
        kept: T = item.value
        return kept

    def move(self, identifier: str, *, in_bin: bool) -> Item | None:
        """Move a value into the bin or out of it; `None` if there is no such value."""
        with self._store.lock:
            with self._store.writing() as connection:
                stored = self._items.get(identifier)
                if stored is None or stored.in_bin == in_bin:
                    return stored
                value = stamped(stored.value, self._moment(stored))
                item = self._written(connection, stored.kind, value, in_bin=in_bin)
            self._remember([item])
        self._tell(item.kind.name)
        return item

    def take_over(self, items: Iterable[Item]) -> tuple[int, int]:
        """Keep values with their own times, except where the one here is newer; all or none.

        Returns how many were new, and how many took the place of an older one.
        """
        given = list(items)
        with self._store.lock:
            with self._store.writing(given) as connection:
                added = [item for item in given if item.value.id not in self._items]
                updated = [item for item in given if self._is_older_here(item)]
                written = [
                    self._written(connection, item.kind, item.value, in_bin=item.in_bin)
                    for item in (*added, *updated)
                ]
            self._remember(written)
        if written:
            self._tell(*{item.kind.name for item in written})
        return len(added), len(updated)

    def remove(self, identifiers: Iterable[str]) -> None:
        """Delete values for good."""
        gone = set(identifiers)
        with self._store.lock:
            with self._store.writing() as connection:
                rows = [(identifier,) for identifier in gone]
                connection.executemany("DELETE FROM kept WHERE id = ?", rows)
            removed = {self._items[each].kind.name for each in gone if each in self._items}
            self._items = {key: item for key, item in self._items.items() if key not in gone}
        self._tell(*removed)

    def _is_older_here(self, item: Item) -> bool:
        here = self._items.get(item.value.id)
        return here is not None and here.value.changed < item.value.changed

    def _is_foreign(self, kind: Kind[T], value: T, stored: Item) -> bool:
        """Whether what is stored is a text that neither the writer nor this process knew."""
        if not kind.keeps_both or stored.value.changed == value.changed:
            return False
        if self._own.get(value.id) == stored.value.changed:
            return False
        return bool(stamped(value, stored.value.changed) != stored.value)

    def _moment(self, stored: Item | None) -> datetime:
        """Now, and later than what is stored even where a clock has been set back."""
        moment = self._clock()
        return moment if stored is None else max(moment, stored.value.changed + _INSTANT)

    def _written(
        self, connection: sqlite3.Connection, kind: Kind[T], value: T, *, in_bin: bool = False
    ) -> Item:
        body = kind.written(value)
        connection.execute(
            "INSERT OR REPLACE INTO kept (id, kind, changed, in_bin, body) VALUES (?, ?, ?, ?, ?)",
            (value.id, kind.name, value.changed.isoformat(), int(in_bin), body),
        )
        return Item(kind, kind.read(body), in_bin)

    def _remember(self, items: Iterable[Item]) -> None:
        known = {item.value.id: item for item in items}
        self._own |= {identifier: item.value.changed for identifier, item in known.items()}
        self._items = {**self._items, **known}

    def _load(self, connection: sqlite3.Connection) -> None:
        items, unreadable = {}, 0
        for identifier, kind, in_bin, body in connection.execute(
            "SELECT id, kind, in_bin, body FROM kept"
        ):
            try:
                items[identifier] = Item(KINDS[kind], KINDS[kind].read(body), bool(in_bin))
            except (KeyError, msgspec.DecodeError):
                unreadable += 1
        self._items, self.unreadable = items, unreadable
