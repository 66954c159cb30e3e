"""Take over what an exported file holds: by identifier, never in the place of something newer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from suunta.domain.errors import UnreadableExport
from suunta.domain.reading_place import ReadingPlace
from suunta.services.keeping.exporting import FORMAT, VERSION
from suunta.services.keeping.history import History
from suunta.services.keeping.kinds import KINDS, Kind
from suunta.services.keeping.settings import Setting, Settings
from suunta.services.keeping.shelf import Item, Shelf

T = TypeVar("T")
_LINE_END = b"\n"


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of an import."""

    added: int = 0
    updated: int = 0
    left: int = 0
    """What was here already, in this wording or in a newer one."""


@dataclass(frozen=True, slots=True)
class _Export:
    items: tuple[Item, ...]
    settings: dict[str, Setting]
    places: tuple[ReadingPlace, ...]


class _Mistake(Exception):
    def __init__(self, place: str, reason: str) -> None:
        super().__init__(place, reason)
        self.place, self.reason = place, reason


def import_from(path: Path, *, shelf: Shelf, settings: Settings, history: History) -> Taken:
    """Merge the file into what is kept; all of it is read before anything is written."""
    export = _read(path)
    added, updated = shelf.take_over(export.items)
    chosen = settings.all()
    settings.take_over(
        {
            key: setting
            for key, setting in export.settings.items()
            if key not in chosen or setting.changed > chosen[key].changed
        }
    )
    history.take_over(_later(export.places, history))
    return Taken(added, updated, len(export.items) - added - updated)


def _later(places: tuple[ReadingPlace, ...], history: History) -> Iterator[ReadingPlace]:
    for place in places:
        here = history.place_in(place.document)
        if here is None or place.read > here.read:
            yield place


def _read(path: Path) -> _Export:
    try:
        return _parsed(path.read_bytes())
    except OSError as error:
        raise UnreadableExport(path, f"The file cannot be read: {error.strerror}.") from error
    except _Mistake as mistake:
        raise UnreadableExport(path, mistake.reason, mistake.place) from mistake


def _parsed(content: bytes) -> _Export:
    document = _json(content)
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise _Mistake("", "This is no file of user data that Suunta has exported.")
    version = document.get("version")
    if not isinstance(version, int) or version < 1:
        raise _Mistake("version", "A whole number is missing here.")
    if version > VERSION:
        raise _Mistake(
            "version",
            f"The file was exported by a newer version of Suunta (form {version}; this one reads "
            f"forms up to {VERSION}). Install the newer version to import it.",
        )
    binned = _converted(document.get("bin", {}), dict[str, object], "bin")
    settings = _converted(document.get("settings", {}), dict[str, Setting], "settings")
    for key, setting in settings.items():
        _check_time(setting.changed, f"settings.{key}.changed")
    places = _converted(document.get("reading", []), list[ReadingPlace], "reading")
    for number, place in enumerate(places):
        _check_time(place.read, f"reading[{number}].read")
    items = (*_items(document, "", in_bin=False), *_items(binned, "bin.", in_bin=True))
    return _Export(_once(items), settings, tuple(places))


def _json(content: bytes) -> object:
    try:
        return msgspec.json.decode(content.removeprefix(b"\xef\xbb\xbf"))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise _Mistake(_line(content, str(error)), f"This is no sound JSON: {error}.") from error


def _line(content: bytes, complaint: str) -> str:
    """The line of a mistake whose byte the complaint names."""
    _, found, rest = complaint.partition("(byte ")
    number = rest.partition(")")[0]
    before = content[: int(number)] if found and number.isdigit() else content
    return f"line {1 + before.count(_LINE_END)}"


def _items(document: dict[str, object], prefix: str, *, in_bin: bool) -> Iterator[Item]:
    for kind in KINDS.values():
        listed = _converted(document.get(kind.plural, []), list[object], prefix + kind.plural)
        for number, plain in enumerate(listed):
            yield _item(kind, plain, f"{prefix}{kind.plural}[{number}]", in_bin=in_bin)


def _item(kind: Kind[Any], plain: object, place: str, *, in_bin: bool) -> Item:
    if not isinstance(plain, dict) or not all(plain.get(key) for key in ("id", "created")):
        raise _Mistake(place, "An identifier or the time of its making is missing.")
    value = _converted(plain, kind.type, place)
    _check_time(value.created, f"{place}.created")
    _check_time(value.changed, f"{place}.changed")
    return Item(kind, value, in_bin)


def _converted(plain: object, wanted: type[T], place: str) -> T:
    try:
        return msgspec.convert(plain, wanted)
    except msgspec.ValidationError as error:
        reason, _, inner = str(error).partition(" - at `$")
        if "RFC3339" in reason:
            reason = "This is no time; one is written like 2026-03-01T10:00:00Z"
        raise _Mistake(place + inner.rstrip("`"), f"{reason}.") from error


def _check_time(moment: datetime, place: str) -> None:
    if moment.tzinfo is None:
        raise _Mistake(place, "The time has no zone; a Z at its end says universal time.")


def _once(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """Of two with one identifier the newer one."""
    newest: dict[str, Item] = {}
    for item in items:
        here = newest.get(item.value.id)
        if here is None or item.value.changed > here.value.changed:
            newest[item.value.id] = item
    return tuple(newest.values())
