"""Which edition of the content this is."""

from __future__ import annotations

from dataclasses import dataclass

from suunta.domain.language import Localized


@dataclass(frozen=True, slots=True)
class Edition:
    """A dated state of the content and what changed in it."""

    name: str
    date: str
    changes: tuple[Localized, ...] = ()
