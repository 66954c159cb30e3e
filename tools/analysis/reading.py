"""One way to understand a word form, whichever program said so."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to understand a word form."""

    lemma: str
    roots: tuple[str, ...] = ()
    """The words it is derived from, as a noun of action is from a verb."""
    modifiers: tuple[str, ...] = ()
    """The parts of a compound before the last, as they are written."""
    head: str = ""
    """The base form of its last part."""
    is_name: bool = False
