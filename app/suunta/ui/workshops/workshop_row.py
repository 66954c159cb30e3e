"""A workshop as a line of the list: its name, and how far it has come."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from suunta.domain.language import Language, in_language
from suunta.domain.workshop import Workshop
from suunta.ui.shown_date import shown_date

if TYPE_CHECKING:
    from datetime import datetime

    from suunta.services.keeping import Keeping


@dataclass(frozen=True, slots=True)
class WorkshopGroup:
    """What rows stand under; no heading for those that are in use."""

    heading: str = ""


@dataclass(frozen=True, slots=True)
class WorkshopRow:
    """One line."""

    id: str
    title: str
    detail: str
    workshop: Workshop
    is_binned: bool = False

    @property
    def spoken(self) -> str:
        return f"{self.title}, {self.detail}"


class WorkshopRows(QObject):
    """Makes the lines; Qt finds plural forms only through `self.tr`."""

    def rows(
        self, workshops: tuple[Workshop, ...], keeping: Keeping, language: Language
    ) -> tuple[tuple[WorkshopGroup, tuple[WorkshopRow, ...]], ...]:
        """All that are in use, and beneath them what lies in the bin."""
        binned = tuple(each for each in keeping.bin.all() if isinstance(each.value, Workshop))
        used = tuple(
            WorkshopRow(each.id, self._title(each), self._detail(each, language), each)
            for each in workshops
        )
        gone = tuple(
            WorkshopRow(
                each.value.id, self._title(each.value), self._until(each.until), each.value, True
            )
            for each in binned
            if isinstance(each.value, Workshop)
        )
        groups = [(WorkshopGroup(), used)]
        if gone:
            groups.append((WorkshopGroup(self.tr("In the bin")), gone))
        return tuple(groups)

    def _title(self, workshop: Workshop) -> str:
        return workshop.title.strip() or self.tr("Workshop without a name")

    def _detail(self, workshop: Workshop, language: Language) -> str:
        parts = [shown_date(_day(workshop.created))]
        if workshop.deck_title:
            parts.append(in_language(workshop.deck_title, language))
        if workshop.present is not None:
            parts.append(self.tr("%Ln present", "", workshop.present))
        if workshop.statements:
            voted = sum(not each.votes.is_empty for each in workshop.statements)
            all_ = len(workshop.statements)
            text = self.tr("%1 of %2 statements voted")
            parts.append(text.replace("%1", str(voted)).replace("%2", str(all_)))
        if workshop.actions:
            parts.append(self.tr("%Ln action(s)", "", len(workshop.actions)))
        return " · ".join(parts)

    def _until(self, moment: datetime) -> str:
        return self.tr("until %1; Enter brings it back").replace("%1", shown_date(_day(moment)))


def _day(moment: datetime) -> str:
    return moment.astimezone().date().isoformat()
