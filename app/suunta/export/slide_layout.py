"""A slide laid out: where each of its pieces stands, and what of it did not fit."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from suunta.export.slide_block import Block, Missing, Piece
from suunta.export.slide_grid import Role
from suunta.export.slide_words import Words


@dataclass(frozen=True, slots=True)
class SlideLayout:
    """Everything that is painted, back to front."""

    pieces: tuple[Piece, ...]
    missing: tuple[Missing, ...] = ()
    ground: str = "background"
    """Colour of the slide under all of them."""

    @classmethod
    def of(cls, blocks: Iterable[Block], ground: str = "background") -> SlideLayout:
        """From blocks that stand where they belong."""
        blocks = tuple(blocks)
        return cls(
            tuple(piece for block in blocks for piece in block.pieces),
            tuple(missing for block in blocks for missing in block.missing),
            ground,
        )


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands on every slide, and the room it leaves for what the slide is about."""

    head: Block
    foot: Block
    body: QRectF

    def no_larger(self, sizes: Sequence[int]) -> Sequence[int]:
        """Those of the sizes that are not larger than the title, so that it stays the title."""
        titles = (
            piece.type.size
            for piece in self.head.pieces
            if isinstance(piece, Words) and piece.role is Role.TITLE
        )
        most = next(titles, sizes[0])
        return [size for size in sizes if size <= most] or sizes[-1:]
