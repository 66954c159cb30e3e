"""The fonts of the matrix and the air around them, large where there is room, small where not."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QFont

from suunta.ui.theme.theme import Theme


@dataclass(frozen=True, slots=True)
class Lettering:
    """One size of type."""

    title: QFont
    """Of the experiments."""
    name: QFont
    """Of the classes."""
    heading: QFont
    """Above the columns."""
    inset: int
    """Air beside the words of a cell."""
    above: int
    """Air above and below them."""


def letterings(theme: Theme) -> tuple[Lettering, ...]:
    """The one for a large window first, the one for long words in a small window last."""
    return (
        _lettering(theme, "body", inset=12, above=10),
        _lettering(theme, "small", inset=7, above=6),
        _lettering(theme, "tiny", inset=7, above=6),
    )


def _lettering(theme: Theme, role: str, *, inset: int, above: int) -> Lettering:
    name, heading = theme.font(role), theme.font(role)
    name.setWeight(QFont.Weight.Medium)
    heading.setWeight(QFont.Weight.DemiBold)
    return Lettering(theme.font(role), name, heading, inset, above)
