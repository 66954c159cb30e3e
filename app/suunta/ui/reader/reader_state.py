"""What the reader wants to find again when one comes back to it."""

from __future__ import annotations

from dataclasses import dataclass

from suunta.domain.language import Language


@dataclass(frozen=True, slots=True)
class ReaderState:
    """How far one had read a page, in which language, and which hit one looked at."""

    language: Language
    scroll: int
    hit: int | None
    """Number of the hit that was looked at, if hits were shown."""
