"""The character that says where a word may be parted; it is set, and never read."""

from __future__ import annotations

SOFT_HYPHEN = "\N{SOFT HYPHEN}"


def without_soft_hyphens(text: str) -> str:
    """The words as they are written, for whoever does more with them than read them here."""
    return text.replace(SOFT_HYPHEN, "")
