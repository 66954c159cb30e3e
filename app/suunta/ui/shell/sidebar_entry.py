"""What the sidebar lists: the places of the window under a few headings."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from suunta.domain.knowledge_base import KnowledgeBase
from suunta.ui.browse.collection import COLLECTIONS
from suunta.ui.shell.place import HOME, SEARCH, PageName, Place
from suunta.ui.translation import QT_TRANSLATE_NOOP

CONTEXT = "Sidebar"


@dataclass(frozen=True, slots=True)
class SidebarEntry:
    """A place to go to, or a heading when it has no place."""

    name: str
    place: Place | None = None
    icon: str = ""
    count: int | None = None

    @property
    def spoken(self) -> str:
        """What a screen reader says of the row."""
        if self.count is None:
            return self.name
        template = _ONE if self.count == 1 else _MANY
        counted = QCoreApplication.translate(CONTEXT, template).replace("%1", str(self.count))
        return f"{self.name}, {counted}"


_ONE = QT_TRANSLATE_NOOP("Sidebar", "1 document")
_MANY = QT_TRANSLATE_NOOP("Sidebar", "%1 documents")


def sidebar_entries(knowledge: KnowledgeBase) -> tuple[SidebarEntry, ...]:
    """What there is to go to; collections without documents are left out."""
    translate = QCoreApplication.translate
    fixed = (
        SidebarEntry(translate(CONTEXT, "Home"), HOME, "home"),
        SidebarEntry(translate(CONTEXT, "Search"), SEARCH, "search"),
    )
    counted = ((c, len(knowledge.of_type(c.type))) for c in COLLECTIONS)
    collections = tuple(
        SidebarEntry(c.name, Place(PageName.BROWSE, c.type.value), c.icon, count)
        for c, count in counted
        if count
    )
    return (*fixed, SidebarEntry(translate(CONTEXT, "Knowledge")), *collections)
