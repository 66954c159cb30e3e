"""Slides of numbers: one figure, a chart, and a figure that is guessed first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QRectF

from suunta.domain.chart import Chart
from suunta.domain.shown_slide import Point
from suunta.domain.soft_hyphen import without_soft_hyphens
from suunta.export.slide_block import Block, stacked
from suunta.export.slide_chart import chart_block
from suunta.export.slide_fit import fitted, settled
from suunta.export.slide_frame import framed
from suunta.export.slide_grid import GUTTER, INSIDE, TEXTS, Role
from suunta.export.slide_layout import SlideLayout
from suunta.export.slide_look import SlideLook
from suunta.export.slide_shapes import Plate
from suunta.export.slide_type import BODY, NUMBER, STRONG
from suunta.export.slide_view import SlideView
from suunta.export.slide_words import Side, set_words, without

_NUMBERS = (380, 340, 300, 260, 220, 190, 160, 130, 104, 84, 66)
_CHOICES = (150, 130, 112, 96, 84, 72, 62, 54)
_REMARKS = (50, 47, 44)
_STATEMENT_MOST, _STATEMENT_LEAST = 64, 44
_CHOICE_AIR = 0.34
"""Around a number to choose, in sizes of its type."""


def figure(view: SlideView, look: SlideLook) -> SlideLayout:
    """One number as large as it goes, its exact statement under it, base and source in the foot."""
    slide = view.slide
    bar = slide.chart.bars[0] if slide.chart else None
    if bar is None:
        frame = framed(view, look)
        return SlideLayout.of((frame.head, frame.foot))
    frame = framed(view, look, () if slide.title != bar.sentence else (Role.TITLE,))
    block = number_block(bar.written, bar.sentence, slide.text, frame.body, look)
    return SlideLayout.of((frame.head, settled(block, frame.body, 0.36), frame.foot))


def chart(view: SlideView, look: SlideLook) -> SlideLayout:
    """Bars beneath each other, as large as they fit."""
    usual = _chart(view, look, is_dense=False)
    return _chart(view, look, is_dense=True) if usual.missing else usual


def _chart(view: SlideView, look: SlideLook, *, is_dense: bool) -> SlideLayout:
    slide = view.slide
    frame = framed(view, look, is_dense=is_dense)
    remark = fitted(
        lambda size: set_words(slide.text, Role.TEXT, BODY.sized(size), INSIDE, look, "text_muted"),
        _REMARKS[-1:] if is_dense else _REMARKS,
        frame.body.height() / 4,
        look,
    )
    room = frame.body.adjusted(0, remark.height + 28 if remark.height else 0, 0, 0)
    block = Block()
    if slide.chart is not None:
        block = chart_block(_with_labels(slide.chart), INSIDE, room.height(), look)
    return SlideLayout.of(
        (
            frame.head,
            remark.moved(frame.body.left(), frame.body.top()),
            settled(block, room),
            frame.foot,
        )
    )


def guess(view: SlideView, look: SlideLook) -> SlideLayout:
    """First the sentence without its number and numbers to choose from, then the figure."""
    slide = view.slide
    frame = framed(view, look)
    bar = slide.chart.bars[0] if slide.chart else None
    is_solved = bool(view.step) and bar is not None
    # The caveat tells other numbers; its room is kept, so that nothing moves when it comes.
    foot = frame.foot if is_solved else without(frame.foot, Role.CAVEAT)
    if view.step and bar is not None:
        block = (
            _chosen(bar.sentence, slide.points, frame.body, look)
            if slide.points
            else number_block(bar.written, bar.sentence, "", frame.body, look)
        )
    else:
        block = _asked(slide.text, slide.points, frame.body, look)
    return SlideLayout.of((frame.head, settled(block, frame.body), foot))


def number_block(written: str, statement: str, remark: str, room: QRectF, look: SlideLook) -> Block:
    """A number with its statement, and what somebody says about it."""

    def built(size: int) -> Block:
        number = set_words(
            written, Role.NUMBER, NUMBER.sized(size), room.width(), look, "first", is_large=True
        )
        told_size = max(_STATEMENT_LEAST, min(_STATEMENT_MOST, round(size * 0.3)))
        told = set_words(statement, Role.TEXT, STRONG.sized(told_size), room.width(), look)
        said = set_words(
            remark,
            Role.TEXT,
            BODY.sized(max(_STATEMENT_LEAST, told_size - 12)),
            room.width(),
            look,
            "text_muted",
        )
        return stacked((number, stacked((told, said), 24)), 20 + size * 0.06)

    return fitted(built, _NUMBERS, room.height(), look)


def _asked(text: str, points: Sequence[Point], room: QRectF, look: SlideLook) -> Block:
    return _question(text, points, room, look, is_solved=False)


def _chosen(text: str, points: Sequence[Point], room: QRectF, look: SlideLook) -> Block:
    return _question(text, points, room, look, is_solved=True)


def _question(
    text: str, points: Sequence[Point], room: QRectF, look: SlideLook, *, is_solved: bool
) -> Block:
    """A sentence, and under it the numbers in plates of the same size."""

    def built(step: tuple[int, int]) -> Block:
        size, number = step
        words = set_words(text, Role.TEXT, STRONG.sized(size), room.width(), look, is_large=True)
        choices = _choices(points, number, room.width(), look, is_solved=is_solved)
        return stacked((words, choices), 64)

    steps = [(size, number) for number in _CHOICES for size in TEXTS if size <= number]
    return fitted(built, steps, room.height(), look)


def _choices(
    points: Sequence[Point], size: int, width: float, look: SlideLook, *, is_solved: bool
) -> Block:
    if not points:
        return Block()
    each = (width - GUTTER * (len(points) - 1)) / len(points)
    air = size * _CHOICE_AIR
    whole = Block()
    for place, point in enumerate(points):
        is_right = is_solved and point.is_right
        color = "on_brand" if is_right else "text_faint" if is_solved else "text"
        words = set_words(
            point.text,
            Role.NUMBER,
            NUMBER.sized(size),
            each - 2 * air,
            look,
            color,
            side=Side.MIDDLE,
        )
        rect = QRectF(0, 0, each, NUMBER.sized(size).line + 2 * air)
        plate = Plate(
            rect,
            fill="brand" if is_right else "surface",
            edge="brand" if is_right else "line" if is_solved else "edge",
            thickness=8 if look.is_thick else 4,
            radius=24,
        )
        choice = Block((plate,), each, rect.height()).beside(words, air, air)
        whole = whole.beside(choice, place * (each + GUTTER))
    return whole


def _with_labels(chart: Chart) -> Chart:
    """A lone bar is told by its sentence where the title is another one."""
    if len(chart.bars) > 1 or chart.title == chart.bars[0].sentence:
        return chart
    labels = (without_soft_hyphens(bar.sentence) for bar in chart.bars)
    pairs = zip(chart.bars, labels, strict=True)
    return replace(chart, bars=tuple(replace(bar, label=label) for bar, label in pairs))
