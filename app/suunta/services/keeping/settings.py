"""The user's settings: a JSON value for each key."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

import msgspec

from suunta.services.keeping.shelf import Clock, Tell
from suunta.services.keeping.store import Store

SETTING = "setting"
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Setting:
    """A value with the moment it was chosen."""

    value: object
    changed: datetime


class Settings:
    """Read from memory in an instant; `choose` waits for the disk: call it in a job."""

    def __init__(self, *, store: Store, clock: Clock, tell: Tell) -> None:
        self._store, self._clock, self._tell = store, clock, tell
        self._settings: Mapping[str, Setting] = {}
        store.add_loader(self._load)

    def all(self) -> Mapping[str, Setting]:
        return self._settings

    def get(self, key: str, default: T) -> T:
        """What was chosen; `default` where nothing was, or something of another type."""
        setting = self._settings.get(key)
        if setting is None:
            return default
        try:
            return msgspec.convert(setting.value, type(default))
        except msgspec.ValidationError:
            return default

    def choose(self, key: str, value: object) -> None:
        """Keep a value that JSON can say; raises `NotKept`."""
        self.take_over({key: Setting(value, self._clock())})

    def take_over(self, settings: Mapping[str, Setting]) -> None:
        """Keep values with their own times, all of them or none."""
        with self._store.lock:
            with self._store.writing(settings) as connection:
                written = {
                    key: _written(connection, key, setting) for key, setting in settings.items()
                }
            self._settings = {**self._settings, **written}
        self._tell(SETTING)

    def forget(self, key: str) -> None:
        """Go back to what the program chooses by itself."""
        self._forget("DELETE FROM setting WHERE key = ?", (key,))

    def reset(self) -> None:
        """Forget all of them; nothing else that is kept is touched."""
        self._forget("DELETE FROM setting", ())

    def _forget(self, statement: str, values: tuple[str, ...]) -> None:
        with self._store.lock:
            with self._store.writing() as connection:
                connection.execute(statement, values)
            self._settings = {
                key: setting
                for key, setting in self._settings.items()
                if values and key not in values
            }
        self._tell(SETTING)

    def _load(self, connection: sqlite3.Connection) -> None:
        settings = {}
        for key, changed, value in connection.execute("SELECT key, changed, value FROM setting"):
            try:
                settings[key] = Setting(msgspec.json.decode(value), datetime.fromisoformat(changed))
            except (msgspec.DecodeError, ValueError):
                continue  # what the program chooses is better than not to start
        self._settings = settings


def _written(connection: sqlite3.Connection, key: str, setting: Setting) -> Setting:
    value = msgspec.json.encode(setting.value)
    connection.execute(
        "INSERT OR REPLACE INTO setting (key, changed, value) VALUES (?, ?, ?)",
        (key, setting.changed.isoformat(), value.decode()),
    )
    return Setting(msgspec.json.decode(value), setting.changed)
