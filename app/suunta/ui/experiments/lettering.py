"""The fonts of the matrix: the usual ones, and smaller ones where long words leave no room."""

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


def letterings(theme: Theme) -> tuple[Lettering, ...]:
    """The usual size first."""
    return tuple(_lettering(theme, role) for role in ("small", "tiny"))


def _lettering(theme: Theme, role: str) -> Lettering:
    name, heading = theme.font(role), theme.font(role)
    name.setWeight(QFont.Weight.Medium)
    heading.setWeight(QFont.Weight.DemiBold)
    return Lettering(theme.font(role), name, heading)
