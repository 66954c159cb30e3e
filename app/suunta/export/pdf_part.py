"""The pieces of a document as it is read aloud, and where they lie on its sheets."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum


class PartKind(StrEnum):
    """What a piece is; the values are the names that the PDF format has for them."""

    H1 = "H1"
    H2 = "H2"
    H3 = "H3"
    PARAGRAPH = "P"
    QUOTATION = "BlockQuote"
    LIST = "L"
    ITEM = "LI"
    MARK = "Lbl"
    BODY = "LBody"
    TABLE = "Table"
    ROW = "TR"
    HEADING_CELL = "TH"
    CELL = "TD"
    PICTURE = "Figure"
    LINK = "Link"


LEVELS = {PartKind.H1: 1, PartKind.H2: 2, PartKind.H3: 3}
"""Of the headings, by which an outline is made."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on a sheet, in points from its upper left corner; sheets count from 0."""

    sheet: int
    left: float
    top: float
    right: float
    bottom: float
    end: str = ""
    """What ends a line of words there and is not drawn: a space, or the mark of a parted word."""

    def grown(self, points: float) -> Box:
        """The same with so much more on each side."""
        return replace(
            self,
            left=self.left - points,
            top=self.top - points,
            right=self.right + points,
            bottom=self.bottom + points,
        )

    def holds(self, x: float, y: float) -> bool:
        return self.left <= x <= self.right and self.top <= y <= self.bottom


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """One piece with the pieces in it, in the order of reading; each is itself, never its equal."""

    kind: PartKind
    boxes: tuple[Box, ...] = ()
    """Where its own words stand, one for each line."""
    parts: tuple[Part, ...] = ()
    text: str = ""
    """Its words, if it is a heading; what it shows, if it is a picture."""
    address: str = ""
    """Where it leads, if it is a link."""


def walked(parts: Iterable[Part]) -> Iterator[Part]:
    """Every piece, each before those in it."""
    for part in parts:
        yield part
        yield from walked(part.parts)
