"""What the palette lists: commands, places, pages, an address, a search."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What choosing an entry does."""

    COMMAND = "command"
    PLACE = "place"
    PAGE = "page"
    ADDRESS = "address"
    SEARCH = "search"


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to choose, in the words it is shown with."""

    kind: Kind
    key: str
    """The command's id, the document's id, the place's name, the address or the query."""
    name: str
    group: str = ""
    """The section of a command, the type of a page."""
    icon: str = ""
    keys: str = ""
    """The shortcut as the system writes it."""
    about: str = ""
    """What more there is to say of the one that is looked at."""
    reason: str = ""
    """Why it cannot be chosen now; empty when it can."""
    also: str = ""
    """Words it is found by besides its name."""
    value: object = None
    """What the window needs to do it; the palette does not look at it."""


@dataclass(frozen=True, slots=True)
class Found:
    """An entry that matches, with the letters of its name that do."""

    entry: Entry
    ranges: tuple[tuple[int, int], ...] = ()
    """Beginning and end of each stretch of the name that was typed."""
