"""What everything that a person keeps has in common: an identifier, and when it was made."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Protocol
from uuid import uuid4


class Kept(Protocol):
    """A value of the user's: bookmark, note, highlight, saved search and what is to come."""

    @property
    def id(self) -> str: ...

    @property
    def created(self) -> datetime: ...

    @property
    def changed(self) -> datetime:
        """When it was last kept; the later of two values with one identifier is the newer one."""
        ...


def new_id() -> str:
    """An identifier that no other value has, on this computer or another."""
    return uuid4().hex


def now() -> datetime:
    """This moment in universal time."""
    return datetime.now(UTC)
