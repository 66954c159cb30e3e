"""Where in the window a command can be given, and what to say of it elsewhere."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from suunta.ui.translation import QT_TRANSLATE_NOOP


class Where(StrEnum):
    """A place of the window; commands of two different places may share a shortcut."""

    ALWAYS = "always"
    SEARCHING = "searching"
    READING = "reading"
    FIGURES = "figures"
    NOTES = "notes"

    @property
    def reason(self) -> str:
        """Why a command of this place cannot be given now."""
        return QCoreApplication.translate("Commands", _REASONS[self])


_REASONS = {
    Where.ALWAYS: QT_TRANSLATE_NOOP("Commands", "Not possible at the moment"),
    Where.SEARCHING: QT_TRANSLATE_NOOP("Commands", "Only in the search"),
    Where.READING: QT_TRANSLATE_NOOP("Commands", "Only on a page that is read"),
    Where.NOTES: QT_TRANSLATE_NOOP("Commands", "Only on the page of bookmarks and notes"),
    Where.FIGURES: QT_TRANSLATE_NOOP("Commands", "Only on the page of figures"),
}
