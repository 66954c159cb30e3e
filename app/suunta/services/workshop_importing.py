"""Importing: a workshop that was exported, here or on another computer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from suunta.domain.errors import UnreadableExport
from suunta.domain.kept import new_id
from suunta.domain.workshop import Workshop
from suunta.domain.workshop_change import MOST
from suunta.services.keeping.exporting import FORMAT as ALL_FORMAT
from suunta.services.workshop_exporting import FORMAT, VERSION

if TYPE_CHECKING:
    from suunta.services.keeping import Keeping

LARGEST = 64_000_000
"""Bytes of a file that is looked into; a workshop of a long day has some ten thousand."""
LONGEST = 1000
"""Rows of one table: more than anybody can type in a day."""
YEARS = range(1970, 3000)
"""In which a workshop is made; at the ends of the calendar other zones have no time."""
_LINE_END = b"\n"


@dataclass(frozen=True, slots=True)
class Imported:
    """What came of an import."""

    workshop: Workshop
    """As it is kept now."""
    is_new: bool
    """Whether it was not here already."""


class _Mistake(Exception):
    def __init__(self, place: str, reason: str) -> None:
        super().__init__(place, reason)
        self.place, self.reason = place, reason


def import_workshop(path: Path, keeping: Keeping) -> Imported:
    """Keep the workshop of a file beside those that are here; none of them is replaced.

    One that is here in the same wording stays as it is, and comes back if it lies in the bin.
    Raises `UnreadableExport` with the place of the mistake, or `NotKept`.
    """
    read = read_workshop(path)
    here = keeping.workshops.get(read.id)
    if here is not None and _same(here, read):
        return Imported(here, is_new=False)
    binned = {each.value.id: each.value for each in keeping.bin.all()}
    if _same(binned.get(read.id), read):
        keeping.bin.restore(read.id)
        back = keeping.workshops.get(read.id)
        if back is not None:
            return Imported(back, is_new=True)
    if here is not None or read.id in binned:
        read = replace(read, id=new_id())
    return Imported(keeping.workshops.save(read), is_new=True)


def read_workshop(path: Path) -> Workshop:
    """The workshop of a file; raises `UnreadableExport` with the place of the mistake."""
    try:
        return _parsed(_content(path))
    except OSError as error:
        raise UnreadableExport(path, f"The file cannot be read: {error.strerror}.") from error
    except _Mistake as mistake:
        raise UnreadableExport(path, mistake.reason, mistake.place) from mistake


def _same(kept: object, read: Workshop) -> bool:
    """Whether a kept workshop says the same; when it was kept last is no part of that."""
    return isinstance(kept, Workshop) and replace(kept, changed=read.changed) == read


def _content(path: Path) -> bytes:
    with path.open("rb") as file:
        content = file.read(LARGEST + 1)
    if len(content) > LARGEST:
        raise _Mistake(
            "",
            f"The file is larger than {LARGEST // 1_000_000} MB. A workshop that Suunta has "
            "exported is far smaller: choose another file.",
        )
    return content


def _parsed(content: bytes) -> Workshop:
    document = _json(content)
    form = document.get("format") if isinstance(document, dict) else None
    if form == ALL_FORMAT:
        raise _Mistake(
            "format",
            "The file holds everything that somebody keeps, not one workshop. Import it in the "
            "settings.",
        )
    if not isinstance(document, dict) or form != FORMAT:
        raise _Mistake("", "This is no workshop that Suunta has exported as JSON.")
    version = document.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise _Mistake("version", "A whole number is missing here.")
    if version > VERSION:
        raise _Mistake(
            "version",
            f"The workshop was exported by a newer version of Suunta (form {version}; this one "
            f"reads forms up to {VERSION}). Install the newer version to import it.",
        )
    plain = document.get("workshop")
    if not isinstance(plain, dict) or not all(plain.get(key) for key in ("id", "created")):
        raise _Mistake("workshop", "An identifier or the time of its making is missing.")
    workshop = _converted(plain)
    for place, reason in _faults(workshop):
        raise _Mistake(f"workshop.{place}", reason)
    return workshop


def _json(content: bytes) -> object:
    try:
        return msgspec.json.decode(content.removeprefix(b"\xef\xbb\xbf"))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        if not content.strip():
            raise _Mistake("", "The file is empty.") from error
        raise _Mistake(_line(content, str(error)), f"This is no sound JSON: {error}.") from error


def _line(content: bytes, complaint: str) -> str:
    """The line of a mistake whose byte the complaint names."""
    _, found, rest = complaint.partition("(byte ")
    number = rest.partition(")")[0]
    before = content[: int(number)] if found and number.isdigit() else content
    return f"line {1 + before.count(_LINE_END)}"


def _converted(plain: dict[str, object]) -> Workshop:
    try:
        return msgspec.convert(plain, Workshop)
    except msgspec.ValidationError as error:
        reason, _, told = str(error).partition(" - at ")
        inner = told.partition("`$")[2]
        if "RFC3339" in reason:
            reason = "This is no time; one is written like 2026-03-01T10:00:00Z"
        raise _Mistake("workshop" + inner.rstrip("`"), f"{reason}.") from error


def _faults(workshop: Workshop) -> Iterator[tuple[str, str]]:
    """What has the right form and cannot be: the place, and why."""
    for name in ("created", "changed"):
        moment: datetime = getattr(workshop, name)
        if moment.tzinfo is None:
            yield name, "The time has no zone; a Z at its end says universal time."
        elif moment.year not in YEARS:
            yield name, f"No workshop was held in the year {moment.year}."
    for place, count in _counts(workshop):
        if count is not None and not 0 <= count <= MOST:
            yield place, f"{count} cannot be: people and dots are counted from 0 to {MOST}."
    for number, vote in enumerate(workshop.dots):
        if vote.each < 1:
            yield f"dots[{number}].each", "Everybody has at least one dot."
    for name in ("statements", "dots", "notes", "actions"):
        rows = getattr(workshop, name)
        if len(rows) > LONGEST:
            yield name, f"{len(rows)} rows are more than a workshop holds ({LONGEST})."
        yield from _twice(name, (row.id for row in rows))


def _counts(workshop: Workshop) -> Iterator[tuple[str, int | None]]:
    yield "present", workshop.present
    for number, statement in enumerate(workshop.statements):
        for name in ("agree", "disagree", "passed", "present"):
            yield f"statements[{number}].votes.{name}", getattr(statement.votes, name)
    for number, vote in enumerate(workshop.dots):
        yield f"dots[{number}].present", vote.present
        yield f"dots[{number}].each", vote.each
        for place, choice in enumerate(vote.choices):
            yield f"dots[{number}].choices[{place}].count", choice.count


def _twice(name: str, identifiers: Iterable[str]) -> Iterator[tuple[str, str]]:
    """A change is made to the row of an identifier: two of one name would change together."""
    seen: set[str] = set()
    for number, identifier in enumerate(identifiers):
        if not identifier or identifier in seen:
            yield f"{name}[{number}].id", f"The identifier {identifier!r} is empty or there twice."
        seen.add(identifier)
