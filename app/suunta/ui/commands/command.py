"""One thing a person can trigger, as data."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from suunta.ui.commands.keys import Shortcut, keys_of
from suunta.ui.commands.section import Section
from suunta.ui.commands.where import Where

CONTEXT = "Commands"


@dataclass(frozen=True, slots=True)
class Command:
    """What it is called and how it is reached; what it does is bound later."""

    id: str
    """`noun.verb`."""
    text: str
    """English, marked for translation in the catalogue; `&` before its letter in the menu."""
    shortcuts: tuple[Shortcut, ...] = ()
    """The first one this system has is shown."""
    icon: str = ""
    section: Section = Section.VIEW
    where: Where = Where.ALWAYS
    about: str = ""
    """A sentence, marked as `text` is: what it does, where the name alone does not tell."""
    needs: str = ""
    """Marked as `text` is: why it cannot be done, where the place alone does not tell."""

    @property
    def label(self) -> str:
        return QCoreApplication.translate(CONTEXT, self.text)

    @property
    def name(self) -> str:
        """The label without the mark of its letter."""
        return self.label.replace("&", "")

    @property
    def description(self) -> str:
        return QCoreApplication.translate(CONTEXT, self.about) if self.about else ""

    @property
    def reason(self) -> str:
        """Why it cannot be done, when it cannot."""
        return QCoreApplication.translate(CONTEXT, self.needs) if self.needs else self.where.reason

    @property
    def keys(self) -> tuple[QKeySequence, ...]:
        return keys_of(self.shortcuts)
