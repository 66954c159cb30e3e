"""A discussion on a slide: the question, what helps to answer it, and the time that is left."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from suunta.export.slide_block import Block, stacked
from suunta.export.slide_fit import fitted, settled
from suunta.export.slide_frame import clock_words, framed
from suunta.export.slide_grid import Role, columns
from suunta.export.slide_layout import Frame, SlideLayout
from suunta.export.slide_lists import point_block
from suunta.export.slide_look import SlideLook
from suunta.export.slide_shapes import Ring
from suunta.export.slide_type import STRONG, TIMER
from suunta.export.slide_view import SlideView
from suunta.export.slide_words import Side, set_words

_QUESTIONS = (84, 76, 70, 64, 58, 54, 50, 47, 44)
_MANY = 3
"""So many points need the room that a title of two lines would take."""
_WIDE = 8
"""Columns of the words, where the timer has the others."""
_ABOVE_RING = 0.36
_RING = 400
_THICK = 30
_HELP_SHARE, _HELP_LEAST, _HELP_MOST = 0.72, 44, 54
"""Type of what helps, against the question's."""


def discussion(view: SlideView, look: SlideLook) -> SlideLayout:
    """The question as large as it goes, the timer beside it; over it where there is no room."""
    if not view.slide.options.timer:
        return _across(view, look)
    beside = _beside_ring(view, look)
    return _across(view, look) if beside.missing else beside


def _across(view: SlideView, look: SlideLook) -> SlideLayout:
    frame = framed(view, look, is_dense=len(view.slide.points) >= _MANY)
    return SlideLayout.of((frame.head, _words(view, frame, frame.body, look), frame.foot))


def _beside_ring(view: SlideView, look: SlideLook) -> SlideLayout:
    frame = framed(view, look, (Role.TIMER,), is_dense=len(view.slide.points) >= _MANY)
    body = frame.body
    words = _words(view, frame, columns(0, _WIDE, body.top(), body.height()), look)
    beside = columns(_WIDE, 12 - _WIDE, body.top(), body.height())
    edge = min(_RING, beside.width(), beside.height())
    top = beside.top() + (beside.height() - edge) * _ABOVE_RING
    ring = timer_block(view, edge, look).moved(beside.right() - edge, top)
    return SlideLayout.of((frame.head, words, ring, frame.foot))


def _words(view: SlideView, frame: Frame, room: QRectF, look: SlideLook) -> Block:
    slide = view.slide

    def built(size: int) -> Block:
        question = set_words(
            slide.text, Role.TEXT, STRONG.sized(size), room.width(), look, is_large=True
        )
        help_size = max(_HELP_LEAST, min(_HELP_MOST, round(size * _HELP_SHARE)))
        points = [point_block(point, help_size, room.width(), look) for point in slide.points]
        return stacked((question, stacked(points, help_size * 0.4)), size * 0.6)

    return settled(fitted(built, frame.no_larger(_QUESTIONS), room.height(), look), room, 0.3)


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
