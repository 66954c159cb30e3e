"""One kept thing as a file for another computer: how it is written, read, and kept there."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar

import msgspec

from suunta import __version__
from suunta.domain.errors import UnreadableExport, WhyUnreadable
from suunta.domain.kept import Kept, new_id, now
from suunta.services.keeping.exporting import FORMAT as ALL_FORMAT
from suunta.services.keeping.kinds import Kind, renamed, stamped

if TYPE_CHECKING:
    from suunta.services.keeping.collection import Collection
    from suunta.services.keeping.waste_bin import WasteBin

T = TypeVar("T", bound=Kept)

LARGEST = 64_000_000
"""Bytes of a file that is looked into; what a person makes in a long day has some ten thousand."""
YEARS = range(1970, 3000)
"""In which something is made; at the ends of the calendar other zones have no time."""
_LINE_END = b"\n"
_PREFIX = "suunta-"

Fault = tuple[str, str]
"""What has the right form and cannot be: the place, and why."""


@dataclass(frozen=True, slots=True)
class Exchange(Generic[T]):
    """The form in which things of one kind travel."""

    kind: Kind[T]
    version: int = 1

    @property
    def format(self) -> str:
        """Stands at the beginning of each file."""
        return f"{_PREFIX}{self.kind.name}"


@dataclass(frozen=True, slots=True)
class Imported(Generic[T]):
    """What came of an import."""

    value: T
    """As it is kept now."""
    is_new: bool
    """Whether it was not here already."""


class _Mistake(Exception):
    def __init__(
        self, place: str, reason: str, why: WhyUnreadable = WhyUnreadable.MISTAKEN
    ) -> None:
        super().__init__(place, reason)
        self.place, self.reason, self.why = place, reason, why


def written(exchange: Exchange[T], value: T, moment: datetime | None = None) -> bytes:
    """All of a thing, to be read again without loss; docs/user-data.md tells the form."""
    document = {
        "format": exchange.format,
        "version": exchange.version,
        "program": f"Suunta {__version__}",
        "exported": moment or now(),
        exchange.kind.name: msgspec.Raw(exchange.kind.written(value).encode()),
    }
    return msgspec.json.format(msgspec.json.encode(document), indent=2) + b"\n"


def read(exchange: Exchange[T], path: Path, faults: Callable[[T], Iterable[Fault]]) -> T:
    """What a file holds; raises `UnreadableExport` with the place of the mistake."""
    try:
        return _parsed(exchange, _content(path), faults)
    except OSError as error:
        told = f"The file cannot be read: {error.strerror}."
        raise UnreadableExport(path, told, why=WhyUnreadable.CLOSED) from error
    except _Mistake as mistake:
        raise UnreadableExport(path, mistake.reason, mistake.place, mistake.why) from mistake


def keep_beside(value: T, collection: Collection[T], waste_bin: WasteBin) -> Imported[T]:
    """Keep what was read beside what is here, of which nothing is replaced.

    What is here in the same wording stays as it is, and comes back if it lies in the bin.
    Raises `NotKept`.
    """
    here = collection.get(value.id)
    if here is not None and _same(here, value):
        return Imported(here, is_new=False)
    binned = {each.value.id: each.value for each in waste_bin.all()}
    if _same(binned.get(value.id), value):
        waste_bin.restore(value.id)
        back = collection.get(value.id)
        if back is not None:
            return Imported(back, is_new=True)
    if here is not None or value.id in binned:
        value = renamed(value, new_id())
    return Imported(collection.save(value), is_new=True)


def time_faults(value: Kept) -> Iterator[Fault]:
    """What is wrong with when something was made and changed."""
    for name in ("created", "changed"):
        moment: datetime = getattr(value, name)
        if moment.tzinfo is None:
            yield name, "The time has no zone; a Z at its end says universal time."
        elif moment.year not in YEARS:
            yield name, f"Nothing was made in the year {moment.year}."


def twice_faults(name: str, identifiers: Iterable[str]) -> Iterator[Fault]:
    """A change is made to the row of an identifier: two of one name would change together."""
    seen: set[str] = set()
    for number, identifier in enumerate(identifiers):
        if not identifier or identifier in seen:
            yield f"{name}[{number}].id", f"The identifier {identifier!r} is empty or there twice."
        seen.add(identifier)


def _same(kept: object, value: T) -> bool:
    """Whether what is kept says the same; when it was kept last is no part of that."""
    return isinstance(kept, type(value)) and stamped(kept, value.changed) == value


def _content(path: Path) -> bytes:
    with path.open("rb") as file:
        content = file.read(LARGEST + 1)
    if len(content) > LARGEST:
        raise _Mistake(
            "",
            f"The file is larger than {LARGEST // 1_000_000} MB. What Suunta has exported is far "
            "smaller: choose another file.",
            WhyUnreadable.STRANGE,
        )
    return content


def _parsed(exchange: Exchange[T], content: bytes, faults: Callable[[T], Iterable[Fault]]) -> T:
    name = exchange.kind.name
    document = _json(content)
    form = document.get("format") if isinstance(document, dict) else None
    if form == ALL_FORMAT:
        raise _Mistake(
            "format",
            f"The file holds everything that somebody keeps, not one {name}. Import it in the "
            "settings.",
            WhyUnreadable.ALL_OF_IT,
        )
    if not isinstance(document, dict) or form != exchange.format:
        told = f"This is no {name} that Suunta has exported as JSON."
        raise _Mistake("", told, WhyUnreadable.STRANGE)
    version = document.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise _Mistake("version", "A whole number is missing here.")
    if version > exchange.version:
        raise _Mistake(
            "version",
            f"The {name} was exported by a newer version of Suunta (form {version}; this one "
            f"reads forms up to {exchange.version}). Install the newer version to import it.",
            WhyUnreadable.NEWER,
        )
    plain = document.get(name)
    if not isinstance(plain, dict) or not all(plain.get(key) for key in ("id", "created")):
        raise _Mistake(name, "An identifier or the time of its making is missing.")
    value = _converted(exchange.kind, plain)
    for place, reason in faults(value):
        raise _Mistake(f"{name}.{place}", reason)
    return value


def _json(content: bytes) -> object:
    try:
        return msgspec.json.decode(content.removeprefix(b"\xef\xbb\xbf"))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        if not content.strip():
            raise _Mistake("", "The file is empty.", WhyUnreadable.STRANGE) from error
        why = WhyUnreadable.MISTAKEN if _PREFIX.encode() in content else WhyUnreadable.STRANGE
        told = f"This is no sound JSON: {error}."
        raise _Mistake(_line(content, str(error)), told, why) from error


def _line(content: bytes, complaint: str) -> str:
    """The line of a mistake whose byte the complaint names."""
    _, found, rest = complaint.partition("(byte ")
    number = rest.partition(")")[0]
    before = content[: int(number)] if found and number.isdigit() else content
    return f"line {1 + before.count(_LINE_END)}"


def _converted(kind: Kind[T], plain: dict[str, object]) -> T:
    try:
        return msgspec.convert(plain, kind.type)
    except msgspec.ValidationError as error:
        reason, _, told = str(error).partition(" - at ")
        inner = told.partition("`$")[2]
        if "RFC3339" in reason:
            reason = "This is no time; one is written like 2026-03-01T10:00:00Z"
        raise _Mistake(kind.name + inner.rstrip("`"), f"{reason}.") from error
