"""Importing: a workshop that was exported, here or on another computer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from suunta.domain.workshop import Workshop
from suunta.domain.workshop_change import MOST
from suunta.services.exchange_file import (
    Fault,
    Imported,
    keep_beside,
    read,
    time_faults,
    twice_faults,
)
from suunta.services.workshop_exporting import EXCHANGE

if TYPE_CHECKING:
    from suunta.services.keeping import Keeping

LONGEST = 1000
"""Rows of one table: more than anybody can type in a day."""


def import_workshop(path: Path, keeping: Keeping) -> Imported[Workshop]:
    """Keep the workshop of a file beside those that are here; none of them is replaced.

    Raises `UnreadableExport` with the place of the mistake, or `NotKept`.
    """
    return keep_beside(read_workshop(path), keeping.workshops, keeping.bin)


def read_workshop(path: Path) -> Workshop:
    """The workshop of a file; raises `UnreadableExport` with the place of the mistake."""
    return read(EXCHANGE, path, _faults)


def _faults(workshop: Workshop) -> Iterator[Fault]:
    yield from time_faults(workshop)
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
        yield from twice_faults(name, (row.id for row in rows))


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
