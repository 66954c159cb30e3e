"""A line of the run sheet, as the list shows it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject

from suunta.domain.language import Language
from suunta.services.deck_making_sheet import SheetLine, written_minutes


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One slide with its time."""

    id: str
    title: str
    clock: str
    """When it begins."""
    minutes: str
    kind: str
    """What sort of slide it is; empty where the title says it."""
    why: str
    """Why it takes that long at least."""
    spoken: str


@dataclass(frozen=True, slots=True)
class SheetGroup:
    """The slides of one part."""

    heading: str
    rows: tuple[SheetRow, ...]


class SheetWording(QObject):
    """The words about a line, in the language of the window."""

    def groups(
        self, lines: tuple[SheetLine, ...], whys: tuple[str, ...], language: Language
    ) -> tuple[SheetGroup, ...]:
        groups: list[SheetGroup] = []
        for line, why in zip(lines, whys, strict=True):
            row = self._row(line, why, language)
            if line.part or not groups:
                groups.append(SheetGroup(line.part, (row,)))
            else:
                groups[-1] = SheetGroup(groups[-1].heading, (*groups[-1].rows, row))
        return tuple(groups)

    def _row(self, line: SheetLine, why: str, language: Language) -> SheetRow:
        minutes = self.tr("%1 min").replace("%1", written_minutes(line.minutes, language))
        title = f"{line.number}. {line.title}"
        spoken = ", ".join((title, line.kind, line.clock, minutes))
        kind = "" if line.kind == line.title else line.kind
        return SheetRow(str(line.number), title, line.clock, minutes, kind, why, spoken)
