"""Keep the place a window was left at, and find it again at the next start."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar

import msgspec

from suunta.services.keeping.settings import Settings as Kept

_KEY = "last-place"
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class LastPlace:
    """A page of the window, what it showed, and what it wants to find again."""

    page: str
    argument: str = ""
    state: object = None
    """Plain, as JSON can say it."""


def read_place(kept: Kept) -> LastPlace | None:
    """Where the window was left; `None` where that is not known."""
    setting = kept.all().get(_KEY)
    if setting is None:
        return None
    try:
        return msgspec.convert(setting.value, LastPlace)
    except msgspec.ValidationError:
        return None


def keep_place(kept: Kept, place: LastPlace) -> None:
    """Waits for the disk; raises `NotKept`."""
    kept.choose(_KEY, msgspec.to_builtins(place))


def plain(state: object) -> object:
    """The state of a page in plain words; `None` for one that has none."""
    try:
        return msgspec.to_builtins(state)
    except TypeError:
        return None


def state_like(example: T, written: object) -> T | None:
    """What `plain` made, as the kind of value `example` is; `None` if it does not fit any more."""
    if example is None:
        return None
    try:
        return msgspec.convert(written, type(example))
    except (msgspec.ValidationError, TypeError, NameError):
        return None
