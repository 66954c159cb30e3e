"""The headings commands stand under: in the menu, in the palette and on the help page."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from suunta.ui.translation import QT_TRANSLATE_NOOP


class Section(StrEnum):
    """In the order in which they are shown."""

    SEARCH = "search"
    READ = "read"
    GO = "go"
    PRESENT = "present"
    VIEW = "view"
    YOURS = "yours"
    HELP = "help"

    @property
    def label(self) -> str:
        """With the letter that leads to it in a menu."""
        return QCoreApplication.translate("Commands", SECTION_NAMES[self])

    @property
    def heading(self) -> str:
        return self.label.replace("&", "")


SECTION_NAMES = {
    Section.SEARCH: QT_TRANSLATE_NOOP("Commands", "&Search"),
    Section.READ: QT_TRANSLATE_NOOP("Commands", "&Read"),
    Section.GO: QT_TRANSLATE_NOOP("Commands", "&Go"),
    Section.PRESENT: QT_TRANSLATE_NOOP("Commands", "&Present"),
    Section.VIEW: QT_TRANSLATE_NOOP("Commands", "&View"),
    Section.YOURS: QT_TRANSLATE_NOOP("Commands", "&Yours"),
    Section.HELP: QT_TRANSLATE_NOOP("Commands", "&Help"),
}
