"""A discussion on a slide: the question, what helps to answer it, and the time that is left."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QRectF

from suunta.export.slide_block import Block, stacked
from suunta.export.slide_fit import fit, settled
from suunta.export.slide_frame import clock_words, framed
from suunta.export.slide_grid import Role, columns
from suunta.export.slide_layout import Frame, SlideLayout
from suunta.export.slide_lists import point_block
from suunta.export.slide_look import SlideLook
from suunta.export.slide_shapes import Ring
from suunta.export.slide_type import STRONG, TIMER
from suunta.export.slide_view import SlideView
from suunta.export.slide_words import Side, Words, set_words

_QUESTIONS = (84, 76, 70, 64, 58, 54, 50, 47, 44)
_MANY = 3
"""So many points need the room that a title of two lines would take."""
_WIDE = 8
"""Columns of the words, where the timer has the others."""
_ABOVE_RING = 0.36
_RING = 400
_THICK = 30
_HELP_SHARE, _HELP_LEAST, _HELP_MOST = 0.78, 44, 62
"""Type of what helps, against the question's."""
_LEAST_GAP, _MOST_GAP = 0.4, 0.9
"""Between what helps, in sizes of its type."""
_SPREAD = 0.6
"""How much of the free height goes between the lines."""


class _Way(Protocol):
    def __call__(
        self, view: SlideView, look: SlideLook, *, is_dense: bool = False
    ) -> SlideLayout: ...


def discussion(view: SlideView, look: SlideLook) -> SlideLayout:
    """The question as large as it goes, the timer beside it; over it where there is no room."""
    if view.slide.options.timer:
        beside = _titled(_beside_ring, view, look)
        if not beside.missing:
            return beside
    return _titled(_across, view, look)


def _titled(lay_out: _Way, view: SlideView, look: SlideLook) -> SlideLayout:
    """With a large title, or a small one where that lets many points be larger."""
    usual = lay_out(view, look)
    if len(view.slide.points) < _MANY and not usual.missing:
        return usual
    dense = lay_out(view, look, is_dense=True)
    return usual if _smallest(usual) >= _smallest(dense) and not usual.missing else dense


def _smallest(layout: SlideLayout) -> int:
    """The size of its points."""
    words = (piece for piece in layout.pieces if isinstance(piece, Words))
    return min((piece.type.size for piece in words if piece.role is Role.POINT), default=0)


def _across(view: SlideView, look: SlideLook, *, is_dense: bool = False) -> SlideLayout:
    frame = framed(view, look, is_dense=is_dense)
    return SlideLayout.of((frame.head, _words(view, frame, frame.body, look), frame.foot))


def _beside_ring(view: SlideView, look: SlideLook, *, is_dense: bool = False) -> SlideLayout:
    frame = framed(view, look, (Role.TIMER,), is_dense=is_dense)
    body = frame.body
    words = _words(view, frame, columns(0, _WIDE, body.top(), body.height()), look)
    beside = columns(_WIDE, 12 - _WIDE, body.top(), body.height())
    edge = min(_RING, beside.width(), beside.height())
    top = beside.top() + (beside.height() - edge) * _ABOVE_RING
    ring = timer_block(view, edge, look).moved(beside.right() - edge, top)
    return SlideLayout.of((frame.head, words, ring, frame.foot))


def _words(view: SlideView, frame: Frame, room: QRectF, look: SlideLook) -> Block:
    slide = view.slide

    def built(size: int, more: float = 0.0) -> Block:
        question = set_words(
            slide.text, Role.TEXT, STRONG.sized(size), room.width(), look, is_large=True
        )
        help_size = max(_HELP_LEAST, min(_HELP_MOST, round(size * _HELP_SHARE)))
        points = [point_block(point, help_size, room.width(), look) for point in slide.points]
        gap = help_size * _LEAST_GAP + min(more, help_size * (_MOST_GAP - _LEAST_GAP))
        return stacked((question, stacked(points, gap)), size * 0.6)

    found = fit(built, frame.no_larger(_QUESTIONS), room.height(), look)
    block = found.block
    if len(slide.points) > 1 and not found.is_cut:
        free = (room.height() - block.height) * _SPREAD
        block = built(found.step, free / (len(slide.points) - 1))
    return settled(block, room, 0.3)


def timer_block(view: SlideView, edge: float, look: SlideLook) -> Block:
    """Minutes and seconds in a ring that empties; over time both say so."""
    planned = view.slide.options.timer
    left = planned if view.seconds_left is None else view.seconds_left
    is_over = left < 0
    color = "danger" if is_over else "text"
    share = left / planned if planned and not is_over else 0.0
    ring = Ring(
        QRectF(0, 0, edge, edge),
        1.0 if is_over else share,
        edge * _THICK / _RING,
        "danger" if is_over else "brand",
    )
    words = clock_words(left)
    kind = TIMER.sized(round(edge * (0.27 if len(words) < 6 else 0.22)))
    text = set_words(words, Role.TIMER, kind, edge, look, color, side=Side.MIDDLE)
    return Block((ring,), edge, edge).beside(text, 0, (edge - kind.line) / 2)
