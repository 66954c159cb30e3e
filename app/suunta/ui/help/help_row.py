"""A row of a help list: a heading, a shortcut, an example to try, or something to know."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class HelpRow:
    """What stands in a row; a heading has its name alone."""

    name: str
    about: str = ""
    keys: tuple[str, ...] = ()
    """Each as the system writes it."""
    query: str = ""
    """What choosing the row searches for; its name shows it."""
    is_heading: bool = False

    @property
    def spoken(self) -> str:
        """What a screen reader says of the row."""
        return ". ".join(part for part in (self.name, ", ".join(self.keys), self.about) if part)


def heading(name: str) -> HelpRow:
    return HelpRow(name, is_heading=True)
