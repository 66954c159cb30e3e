"""An experiment on a slide: what is tried, and beside it where, by whom, and how well known."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF

from suunta.domain.dates import NO_BREAK_SPACE
from suunta.domain.provenance import Provenance
from suunta.domain.shown_slide import Row, ShownSlide
from suunta.export.slide_block import Block, stacked
from suunta.export.slide_fit import fitted, settled
from suunta.export.slide_frame import framed
from suunta.export.slide_grid import DETAIL, Role, columns
from suunta.export.slide_layout import SlideLayout
from suunta.export.slide_lists import point_block
from suunta.export.slide_look import SlideLook
from suunta.export.slide_shapes import Mark, Plate
from suunta.export.slide_type import BESIDE, BODY, STRONG
from suunta.export.slide_view import SlideView
from suunta.export.slide_words import set_words

_SIZES = (58, 54, 50, 47, 44)
_ROWS = (47, 44, 41, 38, 36)
_INSET = 36
_WIDTHS = (6, 7, 5, 8)
"""Columns of the words; the box has the others."""


def experiment(view: SlideView, look: SlideLook) -> SlideLayout:
    """Words at the left, the box of facts at the right; without a box the words have it all."""
    widths = _WIDTHS if view.slide.rows else (12,)
    layouts: list[SlideLayout] = []
    for is_dense in (False, True):
        for wide in widths:
            layouts.append(_divided(view, look, wide, is_dense=is_dense))
            if not layouts[-1].missing:
                return layouts[-1]
    return min(layouts, key=lambda each: sum(len(missing.words) for missing in each.missing))


def _divided(view: SlideView, look: SlideLook, wide: int, *, is_dense: bool) -> SlideLayout:
    slide = view.slide
    frame = framed(view, look, is_dense=is_dense)
    body = frame.body
    words_room = columns(0, wide, body.top(), body.height())
    words = settled(_words(slide, words_room, look), words_room, 0.0)
    box_room = columns(wide, 12 - wide, body.top(), body.height())
    box = _box(slide.rows, view, box_room, look).moved(box_room.left(), box_room.top())
    return SlideLayout.of((frame.head, words, box, frame.foot))


def _words(slide: ShownSlide, room: QRectF, look: SlideLook) -> Block:
    def built(size: int) -> Block:
        text = set_words(
            slide.text, Role.TEXT, BODY.sized(size), room.width(), look, narrowest=0.85
        )
        points = [point_block(point, size, room.width(), look) for point in slide.points]
        return stacked((text, stacked(points, size * 0.36)), size * 0.5)

    return fitted(built, _SIZES, room.height(), look)


def _box(rows: Sequence[Row], view: SlideView, room: QRectF, look: SlideLook) -> Block:
    if not rows:
        return Block()
    width = room.width() - 2 * _INSET

    def built(size: int) -> Block:
        return stacked((_row(row, size, width, view, look) for row in rows), size * 0.45)

    told = fitted(built, _ROWS, room.height() - 2 * _INSET, look)
    height = told.height + 2 * _INSET
    plate = Plate(
        QRectF(0, 0, room.width(), height),
        fill="surface_raised",
        edge="edge" if look.is_thick else "",
        radius=20,
    )
    return Block((plate,), room.width(), height).beside(told, _INSET, _INSET)


def _row(row: Row, size: int, width: float, view: SlideView, look: SlideLook) -> Block:
    """Its name, how well founded it is in words, and its value behind the mark of a sector."""
    kind = STRONG.sized(size)
    label = row.label
    if row.provenance in (Provenance.INFERRED, Provenance.UNKNOWN):
        found = view.labels.text(f"provenance.{row.provenance}", view.slide.language)
        label = f"{label} · {found}".replace(" · ", f"{NO_BREAK_SPACE}· ")
    name = set_words(label, Role.DETAIL, BESIDE.sized(DETAIL), width, look, "text_muted")
    indent = size * 1.0 if row.sector else 0.0
    told = row.value.replace(" · ", f"{NO_BREAK_SPACE}· ")
    value = set_words(told, Role.DETAIL, kind, width - indent, look)
    if row.sector:
        edge = size * 0.66
        rect = QRectF(0, (kind.line - edge) / 2, edge, edge)
        mark = Mark(rect, row.sector, row.provenance is Provenance.INFERRED)
        value = Block((mark,), edge, kind.line).beside(value, indent)
    return stacked((name, value), 2)
