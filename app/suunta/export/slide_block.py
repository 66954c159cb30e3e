"""Pieces of a slide as data, laid out before anything is painted."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol, Self

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from suunta.export.slide_grid import Role
from suunta.export.slide_look import SlideLook


class Piece(Protocol):
    """Something on a slide that knows where it stands."""

    @property
    def rect(self) -> QRectF:
        """All that it paints lies in it."""
        ...

    def moved(self, right: float, down: float) -> Self: ...
    def paint(self, painter: QPainter, look: SlideLook) -> None: ...


@dataclass(frozen=True, slots=True)
class Missing:
    """Words of a slide that do not fit in the smallest type that can be read."""

    part: Role
    words: str


@dataclass(frozen=True, slots=True)
class Block:
    """Pieces that stand together, from their own corner at 0, 0."""

    pieces: tuple[Piece, ...] = ()
    width: float = 0.0
    height: float = 0.0
    is_parted: bool = False
    """Whether a word had to be parted."""
    is_torn: bool = False
    """Whether a word had to be parted where no hyphen belongs."""
    missing: tuple[Missing, ...] = ()

    def __bool__(self) -> bool:
        return self.height > 0

    def moved(self, right: float, down: float) -> Block:
        """The same block elsewhere; its pieces carry their places with them."""
        pieces = tuple(piece.moved(right, down) for piece in self.pieces)
        return Block(pieces, self.width, self.height, self.is_parted, self.is_torn, self.missing)

    def beside(self, other: Block, right: float, down: float = 0.0) -> Block:
        """This block and another one that stands away from its corner."""
        return Block(
            (*self.pieces, *other.moved(right, down).pieces),
            max(self.width, right + other.width),
            max(self.height, down + other.height),
            self.is_parted or other.is_parted,
            self.is_torn or other.is_torn,
            (*self.missing, *other.missing),
        )


def stacked(blocks: Iterable[Block], gap: float) -> Block:
    """Blocks beneath each other; what is empty takes no room."""
    whole = Block()
    for block in blocks:
        if not block:
            continue
        down = whole.height + gap if whole.height else 0.0
        whole = whole.beside(block, 0.0, down)
    return whole
