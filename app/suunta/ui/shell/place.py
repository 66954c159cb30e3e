"""Where a person can be in the window, and a visit to such a place."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from suunta.services.searching import SearchRequest


class PageName(StrEnum):
    """The pages of the window; the command line calls them so, too."""

    HOME = "home"
    SEARCH = "search"
    BROWSE = "browse"
    READER = "reader"
    NOTES = "notes"
    PRESENTATIONS = "presentations"
    WORKSHOP = "workshop"
    SETTINGS = "settings"
    HELP = "help"


@dataclass(frozen=True, slots=True)
class Place:
    """A page and what it shows: a type of documents, or an address."""

    page: PageName
    argument: str = ""
    found_by: SearchRequest | None = None
    """The search that led there, whose hits are marked."""


HOME = Place(PageName.HOME)
SEARCH = Place(PageName.SEARCH)
NOTES = Place(PageName.NOTES)
PRESENTATIONS = Place(PageName.PRESENTATIONS)
WORKSHOPS = Place(PageName.WORKSHOP)
SETTINGS = Place(PageName.SETTINGS)


@dataclass(slots=True)
class Visit:
    """A place in the history, with what its page wants to find again."""

    place: Place
    state: object = None
    """Kept by the page itself, opaque to the history; `None` before the place was left."""
