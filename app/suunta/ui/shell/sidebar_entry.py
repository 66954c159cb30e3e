"""What the sidebar lists: the places of the window under a few headings."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from suunta.domain.knowledge_base import KnowledgeBase
from suunta.ui.browse import collection
from suunta.ui.browse.collection import COLLECTIONS
from suunta.ui.counting import Counting
from suunta.ui.shell.place import HOME, NOTES, SEARCH, PageName, Place
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


def sidebar_entries(knowledge: KnowledgeBase) -> tuple[SidebarEntry, ...]:
    """What there is to go to; collections without documents are left out."""
    fixed = (
        SidebarEntry(QT_TRANSLATE_NOOP("Sidebar", "Home"), HOME, "home"),
        SidebarEntry(QT_TRANSLATE_NOOP("Sidebar", "Search"), SEARCH, "search"),
    )
    counted = ((c, len(knowledge.of_type(c.type))) for c in COLLECTIONS)
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
    settings_text = QT_TRANSLATE_NOOP("Sidebar", "Settings")
    foot = (
        SidebarEntry(settings_text, Place(PageName.SETTINGS), "settings", is_foot=True),
        SidebarEntry(help_text, Place(PageName.HELP), "help", is_foot=True),
    )
    return (*fixed, heading, *collections, *yours, *foot)
