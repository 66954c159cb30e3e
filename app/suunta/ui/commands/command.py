"""One thing a person can trigger, as data."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

CONTEXT = "Commands"


@dataclass(frozen=True, slots=True)
class Command:
    """What it is called and how it is reached; what it does is bound later."""

    id: str
    """`noun.verb`."""
    text: str
    """English, marked for translation in the catalogue."""
    shortcuts: tuple[str, ...] = ()
    """The first one is shown."""
    icon: str = ""

    @property
    def label(self) -> str:
        return QCoreApplication.translate(CONTEXT, self.text)
