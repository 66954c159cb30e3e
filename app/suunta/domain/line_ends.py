"""Where the lines of a heading or of a statement may end."""

from __future__ import annotations

from suunta.domain.dates import NO_BREAK_SPACE

_SHORT = 5
"""So few letters look lost on a line of their own."""


def with_short_end_held(text: str) -> str:
    """The text with a short last word held to the word before it."""
    before, space, last = text.rpartition(" ")
    return f"{before}{NO_BREAK_SPACE}{last}" if space and len(last) <= _SHORT else text
