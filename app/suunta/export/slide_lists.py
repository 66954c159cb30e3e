"""Slides of lines: points beneath each other, in the columns in which they are largest."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from suunta.domain.dates import NO_BREAK_SPACE
from suunta.domain.shown_slide import Point, ShownSlide
from suunta.export.slide_block import Block, stacked
from suunta.export.slide_fit import fit, settled
from suunta.export.slide_frame import framed
from suunta.export.slide_grid import DETAIL, GUTTER, POINTS, Role
from suunta.export.slide_layout import SlideLayout
from suunta.export.slide_legend import SECTORS, sector_legend
from suunta.export.slide_look import SlideLook
from suunta.export.slide_shapes import Disc, Mark
from suunta.export.slide_type import BESIDE, BODY, POINT, STRONG
from suunta.export.slide_view import SlideView
from suunta.export.slide_words import Side, Words, set_words

_MANY = 6
"""From so many points on they may stand in two columns, and the title takes less room."""
_LEAST_GAP, _MOST_GAP = 0.3, 1.0
"""Between points, in sizes of their type; many points stand closer."""
_LEAST_GAP_OF_MANY = 0.16
_NARROWEST = 0.65
"""How narrow the lines of a point may be, so that they are about equally long."""
_DETAIL_SHARE = 0.27
"""Of the width, for what stands at the end of the line."""
_TEXT_MOST = 50
_COMFORTABLE = 50
"""Points that are smaller are worth a smaller title."""
_NEARLY = 0.83
"""Type so much smaller is worth it where fewer lines end in the middle of a thought."""
_NUMBERED = re.compile(r"suunta:recommendation/(\d+)\b")


@dataclass(frozen=True, slots=True)
class _Step:
    """One way of setting the points."""

    size: int
    columns: int = 1
    is_detail_beside: bool = False
    """Whether the few more words stand at the end of the line, not under it."""


def listed(view: SlideView, look: SlideLook) -> SlideLayout:
    """Points as large as they fit, with the marks of their sectors and what these mean."""
    usual = _listed(view, look, is_dense=False)
    is_well = len(view.slide.points) < _MANY and not usual.missing
    if is_well or _is_comfortable(usual):
        return usual
    return _listed(view, look, is_dense=True)


def _listed(view: SlideView, look: SlideLook, *, is_dense: bool) -> SlideLayout:
    frame = framed(view, look, is_dense=is_dense)
    legend = sector_legend(view, look)
    room = frame.body.adjusted(0, 0, 0, -legend.height - 26 if legend else 0)
    block = points_block(view.slide, room, look, frame.no_larger(POINTS))
    below = legend.moved(room.left(), frame.body.bottom() - legend.height)
    return SlideLayout.of((frame.head, settled(block, room, 0.25), below, frame.foot))


def _is_comfortable(layout: SlideLayout) -> bool:
    sizes = (
        piece.type.size
        for piece in layout.pieces
        if isinstance(piece, Words) and piece.role is Role.POINT
    )
    return not layout.missing and min(sizes) >= _COMFORTABLE


def points_block(
    slide: ShownSlide, room: QRectF, look: SlideLook, sizes: Sequence[int] = POINTS
) -> Block:
    """The text of a slide, if it has one, and its points; what is free is shared between them."""
    points, width, height = slide.points, room.width(), room.height()
    least_gap = _LEAST_GAP_OF_MANY if len(points) >= _MANY else _LEAST_GAP

    def spaced(step: _Step, gap: float) -> Block:
        text_kind = BODY.sized(min(step.size, _TEXT_MOST))
        text = set_words(slide.text, Role.TEXT, text_kind, width, look, "text_muted")
        return stacked((text, _grid(points, step, gap, width, look)), step.size * 0.7)

    def close(step: _Step) -> Block:
        return spaced(step, step.size * least_gap)

    steps = _steps(points, sizes)
    likely = [step for step in steps if _least_height(points, step, width, look) <= height]
    found = fit(close, likely or steps[-1:], height, look)
    if found.is_cut:
        return fit(close, steps[-1:], height, look).block
    step = _calmest(found.step, steps, height, close)
    gaps = max(1, -(-len(points) // step.columns) - 1)
    free = (height - close(step).height) / gaps
    return spaced(step, min(step.size * _MOST_GAP, step.size * least_gap + free))


def point_block(
    point: Point,
    size: int,
    width: float,
    look: SlideLook,
    *,
    number: str = "",
    is_detail_beside: bool = False,
) -> Block:
    """One point: its mark, its words, and a few more words below them or at the line's end."""
    kind, indent = POINT.sized(size), size * 1.1
    beside = width * _DETAIL_SHARE if is_detail_beside else 0.0
    room = width - indent - (beside + GUTTER / 2 if beside else 0)
    words = set_words(point.text, Role.POINT, kind, room, look, narrowest=_NARROWEST)
    detail = set_words(
        point.detail.replace(" · ", f"{NO_BREAK_SPACE}· "),
        Role.DETAIL,
        BESIDE.sized(DETAIL),
        beside or room,
        look,
        "text_muted",
        side=Side.RIGHT if beside else Side.LEFT,
    )
    sign = _sign(point, kind.line, size, number, look)
    if beside:
        told = words.beside(detail, width - indent - beside, (kind.line - BESIDE.line) * 0.62)
    else:
        told = stacked((words, detail), 0)
    return sign.beside(told, indent)


def _steps(points: Sequence[Point], sizes: Sequence[int]) -> list[_Step]:
    """Larger type before fewer columns; one column last, from which points can be left out."""
    has_details = any(point.detail for point in points)
    ways = [(1, False), *([(1, True)] if has_details else [])]
    if len(points) >= _MANY:
        ways.append((2, False))
    steps = [_Step(size, *way) for size in sizes for way in ways]
    return [*steps, _Step(sizes[-1], 1, has_details)]


def _least_height(points: Sequence[Point], step: _Step, width: float, look: SlideLook) -> float:
    """What the points need at least, found without breaking them: most steps are far too large."""
    kind = POINT.sized(step.size)
    column = width / step.columns
    lines = (max(1, -(-kind.width(point.text, look) // column)) for point in points)
    return sum(lines) * kind.line / step.columns


def _calmest(
    largest: _Step, steps: Sequence[_Step], height: float, build: Callable[[_Step], Block]
) -> _Step:
    """Of the steps that are nearly as large, the one whose points take the fewest lines."""
    near = [
        step
        for step in steps
        if _NEARLY * largest.size <= step.size <= largest.size and step.columns == largest.columns
    ]
    blocks = [(step, build(step)) for step in near]
    fitting = [(step, block) for step, block in blocks if block.height <= height]
    return min(fitting, key=lambda each: (_lines(each[1]), -each[0].size), default=(largest,))[0]


def _lines(block: Block) -> int:
    return sum(
        len(piece.lines)
        for piece in block.pieces
        if isinstance(piece, Words) and piece.role is Role.POINT
    )


def _grid(points: Sequence[Point], step: _Step, gap: float, width: float, look: SlideLook) -> Block:
    """Points in columns that are read downwards; those of a row stand at the same height."""
    count = step.columns
    column = (width - GUTTER * (count - 1)) / count
    blocks = [
        point_block(
            point,
            step.size,
            column,
            look,
            number=number,
            is_detail_beside=step.is_detail_beside,
        )
        for point, number in zip(points, _numbers(points), strict=True)
    ]
    rows = -(-len(blocks) // count)
    whole = Block()
    for row in range(rows):
        line = Block()
        for place, block in enumerate(blocks[row::rows]):
            line = line.beside(block, place * (column + GUTTER))
        whole = whole.beside(line, 0, whole.height + gap if row else 0)
    return whole


def _sign(point: Point, line: float, size: int, number: str, look: SlideLook) -> Block:
    if number:
        kind = STRONG.sized(size)
        words = set_words(number, Role.POINT, kind, size * 2, look, "brand_text")
        return Block().beside(words, 0, (line - kind.line) / 2)
    if point.sector in SECTORS:
        edge = size * 0.62
        rect = QRectF(0, (line - edge) / 2, edge, edge)
        return Block((Mark(rect, point.sector, point.is_sector_inferred),), edge, line)
    edge = size * 0.24
    rect = QRectF(size * 0.1, (line - edge) / 2, edge, edge)
    return Block((Disc(rect, "brand"),), edge, line)


def _numbers(points: Sequence[Point]) -> list[str]:
    """The recommendations are known by their numbers; other points have none."""
    found = [_NUMBERED.match(point.address) for point in points]
    return [match[1] if match and all(found) else "" for match in found]
