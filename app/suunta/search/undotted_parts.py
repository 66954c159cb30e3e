"""The parts of a compound that was typed without its dots: `patientsakerhet`."""

from __future__ import annotations

from dataclasses import dataclass

from suunta.search.analysis import fold
from suunta.search.part_table import PartTable

_NEVER = "-"


@dataclass(frozen=True, slots=True)
class UndottedParts:
    """A table of parts as they are typed on a keyboard without å, ä and ö."""

    table: PartTable
    words: dict[str, str]
    """What stands for each at the end of a compound, as the language writes it."""

    @classmethod
    def of(cls, parts: PartTable) -> UndottedParts:
        """Of parts that look alike without dots, the one that costs least where it stands."""
        first: dict[str, tuple[float, str, str]] = {}
        last: dict[str, tuple[float, str, str]] = {}
        for part, costs in parts.parts.items():
            before, end, *base = costs.split(" ")
            typed = fold(part)
            for table, cost, meant in ((first, before, [*base, part][0]), (last, end, part)):
                if cost != _NEVER:
                    entry = (float(cost), cost, meant)
                    table[typed] = min(entry, table.get(typed, entry))
        never = (0.0, _NEVER, "")
        undotted = {
            typed: " ".join(
                (
                    first.get(typed, never)[1],
                    last.get(typed, never)[1],
                    first.get(typed, never)[2] or typed,
                )
            )
            for typed in {**first, **last}
        }
        return cls(PartTable.of(undotted), {typed: meant for typed, (_, _, meant) in last.items()})

    def split(self, word: str) -> tuple[str, ...]:
        """The base forms of the parts, with their dots; nothing for one word."""
        *before, last = self.table.split(word) or [("", "")]
        return (*(base for _, base in before), self.words.get(last[0], last[0])) if before else ()
