"""What the sidebar lists: the places of the window under a few headings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from suunta.ui.browse import collection
from suunta.ui.browse.collection import COLLECTIONS
from suunta.ui.counting import Counting
from suunta.ui.shell.place import (
    HOME,
    NOTES,
    PRESENTATIONS,
    SEARCH,
    WORKSHOPS,
    PageName,
    Place,
)
from suunta.ui.translation import QT_TRANSLATE_NOOP

CONTEXT = "Sidebar"


@dataclass(frozen=True, slots=True)
class SidebarEntry:
    """A place to go to, or a heading when it has no place."""

    text: str
    """English, marked for translation where it stands."""
    place: Place | None = None
    icon: str = ""
    count: int | None = None
    is_foot: bool = False
    """Whether it stands apart, at the foot of the sidebar."""
    context: str = CONTEXT
    """Where its translation is looked up."""

    @property
    def name(self) -> str:
        return QCoreApplication.translate(self.context, self.text)

    @property
    def spoken(self) -> str:
        """What a screen reader says of the row."""
        if self.count is None:
            return self.name
        return f"{self.name}, {Counting().documents(self.count)}"


def sidebar_entries(documents: Mapping[str, int]) -> tuple[SidebarEntry, ...]:
    """What there is to go to, from how many `documents` there are of each type that has any."""
    fixed = (
        SidebarEntry(QT_TRANSLATE_NOOP("Sidebar", "Home"), HOME, "home"),
        SidebarEntry(QT_TRANSLATE_NOOP("Sidebar", "Search"), SEARCH, "search"),
    )
    counted = ((c, documents.get(c.type, 0)) for c in COLLECTIONS)
    collections = tuple(
        SidebarEntry(
            c.text, Place(PageName.BROWSE, c.type.value), c.icon, count, context=collection.CONTEXT
        )
        for c, count in counted
        if count
    )
    heading = SidebarEntry(QT_TRANSLATE_NOOP("Sidebar", "Knowledge"))
    help_text = QT_TRANSLATE_NOOP("Sidebar", "Help")
    yours = (
        SidebarEntry(QT_TRANSLATE_NOOP("Sidebar", "Yours")),
        SidebarEntry(QT_TRANSLATE_NOOP("Sidebar", "Bookmarks and notes"), NOTES, "bookmark"),
    )
    facilitate = (
        SidebarEntry(QT_TRANSLATE_NOOP("Sidebar", "Facilitate")),
        SidebarEntry(QT_TRANSLATE_NOOP("Sidebar", "Presentations"), PRESENTATIONS, "presentation"),
        SidebarEntry(QT_TRANSLATE_NOOP("Sidebar", "Workshops"), WORKSHOPS, "workshop"),
    )
    settings_text = QT_TRANSLATE_NOOP("Sidebar", "Settings")
    foot = (
        SidebarEntry(settings_text, Place(PageName.SETTINGS), "settings", is_foot=True),
        SidebarEntry(help_text, Place(PageName.HELP), "help", is_foot=True),
    )
    return (*fixed, heading, *collections, *yours, *facilitate, *foot)
