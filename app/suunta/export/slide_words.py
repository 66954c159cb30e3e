"""Words on a slide: lines of real text with their place, their type and their colour."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter

from suunta.export.slide_block import Block, Missing, Piece
from suunta.export.slide_grid import Role
from suunta.export.slide_lines import broken
from suunta.export.slide_look import SlideLook
from suunta.export.slide_type import Type

_HANGING = '‘“”’"«»„'
"""Marks that stand before the edge of the text where they begin a line."""
_ELLIPSIS = "…"
_WORDED = frozenset({Role.TITLE, Role.TEXT, Role.POINT, Role.CAVEAT, Role.SOURCE, Role.GONE})
"""What may end in an ellipsis; a number may not."""


class Side(Enum):
    """Where a line stands in its width."""

    LEFT = auto()
    MIDDLE = auto()
    RIGHT = auto()


@dataclass(frozen=True, slots=True)
class Words:
    """Lines beneath each other, each painted as one piece of text."""

    role: Role
    lines: tuple[str, ...]
    widths: tuple[float, ...]
    type: Type
    color: str
    width: float
    """What they were broken for."""
    left: float = 0.0
    top: float = 0.0
    side: Side = Side.LEFT
    shifts: tuple[float, ...] = ()
    """By how much each line stands before the edge: marks hang, and large letters look flush."""

    @property
    def rect(self) -> QRectF:
        """Around the lines, not around all of the width."""
        lefts = [self._left_of(number) for number in range(len(self.lines))]
        rights = [left + width for left, width in zip(lefts, self.widths, strict=True)]
        left = min(lefts)
        return QRectF(left, self.top, max(rights) - left, self.type.line * len(self.lines))

    @property
    def text(self) -> str:
        return " ".join(self.lines)

    def moved(self, right: float, down: float) -> Words:
        # Laying out moves words more than anything else; `replace` takes ten times as long.
        return Words(
            self.role,
            self.lines,
            self.widths,
            self.type,
            self.color,
            self.width,
            self.left + right,
            self.top + down,
            self.side,
            self.shifts,
        )

    def first_lines(self, count: int, look: SlideLook) -> Words:
        """As many lines as there is room for, and a sign that there are more."""
        last = self.lines[count - 1].rstrip(" .,;:–-") + _ELLIPSIS
        while self.type.width(last, look) > self.width and len(last) > 1:
            last = last[:-2].rstrip() + _ELLIPSIS
        return replace(
            self,
            lines=(*self.lines[: count - 1], last),
            widths=(*self.widths[: count - 1], self.type.width(last, look)),
            shifts=self.shifts[:count],
        )

    def paint(self, painter: QPainter, look: SlideLook) -> None:
        font = self.type.font(look)
        metrics = QFontMetricsF(font)
        above = (self.type.line - metrics.height()) / 2 + metrics.ascent()
        painter.setFont(font)
        painter.setPen(look.color(self.color))
        for number, line in enumerate(self.lines):
            baseline = self.top + number * self.type.line + above
            painter.drawText(QPointF(self._left_of(number), baseline), line)

    def _left_of(self, number: int) -> float:
        free = self.width - self.widths[number]
        indent = {Side.LEFT: 0.0, Side.MIDDLE: free / 2, Side.RIGHT: free}[self.side]
        shift = self.shifts[number] if self.shifts else 0.0
        return self.left + indent - shift


@lru_cache(maxsize=4096)
def set_words(
    text: str,
    role: Role,
    kind: Type,
    width: float,
    look: SlideLook,
    color: str = "text",
    *,
    side: Side = Side.LEFT,
    is_large: bool = False,
    narrowest: float = 0.5,
) -> Block:
    """`text` broken for `width`; nothing where there are no words.

    Large type hangs its quotation marks and stands flush by its ink. Remembered: a slide is laid
    out again whenever a hand is counted or a second passes, and most of its words stay.
    """
    lines = broken(text, width, lambda words: kind.width(words, look), narrowest)
    if not lines.lines:
        return Block()
    widths = tuple(kind.width(line, look) for line in lines.lines)
    shifts = tuple(_shift(line, kind, look) for line in lines.lines) if is_large else ()
    words = Words(role, lines.lines, widths, kind, color, width, side=side, shifts=shifts)
    height = kind.line * len(lines.lines)
    return Block((words,), width, height, lines.is_parted, lines.is_torn)


def cut(block: Block, room: float, look: SlideLook) -> Block:
    """What of a block fits above `room`; the rest is told as missing.

    The last line that fits ends in an ellipsis, so that the room sees that there is more.
    """
    kept: list[Piece] = []
    missing: list[Missing] = []
    end = room + 0.5
    for piece in block.pieces:
        if not isinstance(piece, Words) or piece.rect.bottom() <= end:
            kept.append(piece)
            continue
        count = min(int((end - piece.top) // piece.type.line), len(piece.lines) - 1)
        missing.append(Missing(piece.role, " ".join(piece.lines[max(count, 0) :])))
        if count > 0:
            kept.append(piece.first_lines(count, look))
        else:
            end = min(end, piece.top)
    # A sign without its words would say nothing.
    kept = [piece for piece in kept if isinstance(piece, Words) or piece.rect.bottom() <= end]
    return replace(
        block,
        pieces=_with_sign(kept, _WORDED & {each.part for each in missing}, look),
        height=min(block.height, room),
        missing=(*block.missing, *missing),
    )


def without(block: Block, role: Role) -> Block:
    """The block with the room of some words kept, and nothing in it."""
    kept = (
        piece for piece in block.pieces if not (isinstance(piece, Words) and piece.role is role)
    )
    missing = (each for each in block.missing if each.part is not role)
    return replace(block, pieces=tuple(kept), missing=tuple(missing))


def _with_sign(pieces: list[Piece], parts: frozenset[Role], look: SlideLook) -> tuple[Piece, ...]:
    """The last words of the kind that was cut end in an ellipsis, wherever the cut was."""
    for place in range(len(pieces) - 1, -1, -1):
        piece = pieces[place]
        if isinstance(piece, Words) and piece.role in parts:
            if not piece.lines[-1].endswith(_ELLIPSIS):
                pieces[place] = piece.first_lines(len(piece.lines), look)
            break
    return tuple(pieces)


def _shift(line: str, kind: Type, look: SlideLook) -> float:
    if line[0] in _HANGING:
        return kind.width(line[0], look)
    bearing = kind.bearing(line[0], look)
    # What has no glyph may claim any bearing.
    return bearing if abs(bearing) < kind.size else 0.0
