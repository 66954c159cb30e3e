"""What was read last, and where each document was left."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import replace

import msgspec

from suunta.domain.document import DocumentId
from suunta.domain.reading_place import ReadingPlace
from suunta.services.keeping.shelf import Clock, Tell
from suunta.services.keeping.store import Store

READING = "reading"
REMEMBERED = 200
"""Documents whose place is remembered; the longest unread is forgotten first."""


class History:
    """Read from memory in an instant; `read` waits for the disk: call it in a job."""

    def __init__(self, *, store: Store, clock: Clock, tell: Tell) -> None:
        self._store, self._clock, self._tell = store, clock, tell
        self._places: Mapping[DocumentId, ReadingPlace] = {}
        store.add_loader(self._load)

    def recent(self, count: int = REMEMBERED) -> tuple[ReadingPlace, ...]:
        """The documents read last, the latest first."""
        places = sorted(self._places.values(), key=lambda place: place.read, reverse=True)
        return tuple(places[:count])

    def place_in(self, document: DocumentId) -> ReadingPlace | None:
        """Where the document was left; `None` if it has not been read, or not lately."""
        return self._places.get(document)

    def read(self, place: ReadingPlace) -> ReadingPlace:
        """Remember a document as read just now, at this place; raises `NotKept`."""
        now = replace(place, read=self._clock())
        self.take_over([now])
        return now

    def take_over(self, places: Iterable[ReadingPlace]) -> None:
        """Remember places with their own times, all of them or none."""
        given = {place.document: place for place in places}
        with self._store.lock:
            with self._store.writing(given) as connection:
                for place in given.values():
                    _write(connection, place)
                connection.execute(
                    "DELETE FROM reading WHERE document NOT IN "
                    "(SELECT document FROM reading ORDER BY read DESC LIMIT ?)",
                    (REMEMBERED,),
                )
            self._places = {**self._places, **given}
            self._places = {place.document: place for place in self.recent()}
        self._tell(READING)

    def forget(self) -> None:
        """Forget what was read."""
        with self._store.lock:
            with self._store.writing() as connection:
                connection.execute("DELETE FROM reading")
            self._places = {}
        self._tell(READING)

    def _load(self, connection: sqlite3.Connection) -> None:
        places = {}
        for document, body in connection.execute("SELECT document, body FROM reading"):
            try:
                places[document] = msgspec.json.decode(body, type=ReadingPlace)
            except msgspec.DecodeError:
                continue  # a place that says nothing is no place
        self._places = places


def _write(connection: sqlite3.Connection, place: ReadingPlace) -> None:
    connection.execute(
        "INSERT OR REPLACE INTO reading (document, read, body) VALUES (?, ?, ?)",
        (
            place.document,
            place.read.isoformat(timespec="microseconds"),
            msgspec.json.encode(place).decode(),
        ),
    )
