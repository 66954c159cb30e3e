"""Who looked at a page last, and when."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from suunta.domain.language import Language


class Reviewer(StrEnum):
    """A check compares a page with its sources; only a person has read it as readers do."""

    CHECK = "check"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Review:
    """One look at a page in one language."""

    date: str
    """ISO, such as `2026-11-24`."""
    by: Reviewer


Reviews = dict[Language, Review]
"""The last look at each language; nobody has looked yet at one that is missing."""
