"""Paint a slide into a box: on a screen, on paper, into a file, always the same lines and words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import lru_cache
from types import MappingProxyType

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from suunta.domain.slide_kind import SlideKind
from suunta.export.slide_agenda import agenda
from suunta.export.slide_block import Missing
from suunta.export.slide_chart import Bars
from suunta.export.slide_discussion import discussion
from suunta.export.slide_experiment import experiment
from suunta.export.slide_figures import chart, figure, guess
from suunta.export.slide_grid import HEIGHT, WIDTH
from suunta.export.slide_layout import SlideLayout
from suunta.export.slide_lists import listed
from suunta.export.slide_look import SlideLook
from suunta.export.slide_softening import softened
from suunta.export.slide_texts import cover, nothing_left, quotation, statement
from suunta.export.slide_view import SlideView
from suunta.export.slide_vote import vote
from suunta.export.slide_words import Words

Layer = Callable[[SlideView, SlideLook], SlideLayout]
_LAYERS: Mapping[SlideKind, Layer] = MappingProxyType(
    {
        SlideKind.TITLE: cover,
        SlideKind.AGENDA: agenda,
        SlideKind.STATEMENT: statement,
        SlideKind.FIGURE: figure,
        SlideKind.CHART: chart,
        SlideKind.LIST: listed,
        SlideKind.EXPERIMENT: experiment,
        SlideKind.QUOTATION: quotation,
        SlideKind.GUESS: guess,
        SlideKind.DISCUSSION: discussion,
        SlideKind.VOTE: vote,
        SlideKind.END: cover,
    }
)
_POINTER = 26.0
_KEPT = 64
"""Slides whose pieces are remembered: a deck that is leafed through both ways."""


def slide_rect(box: QRectF) -> QRectF:
    """The largest 16 : 9 in the middle of a box."""
    scale = min(box.width() / WIDTH, box.height() / HEIGHT)
    rect = QRectF(0, 0, WIDTH * scale, HEIGHT * scale)
    rect.moveCenter(box.center())
    return rect


def paint_slide(painter: QPainter, box: QRectF, view: SlideView, look: SlideLook) -> None:
    """Paint the slide into the 16 : 9 in the middle of `box`; what is beside it is left alone."""
    rect = slide_rect(box)
    layout = slide_layout(view, look)
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / WIDTH, rect.height() / HEIGHT)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color(layout.ground))
    painter.drawRect(QRectF(0, 0, WIDTH, HEIGHT))
    for piece in layout.pieces:
        piece.paint(painter, look)
    _paint_pointer(painter, view, look)
    painter.restore()


def slide_layout(view: SlideView, look: SlideLook) -> SlideLayout:
    """Where everything on the slide stands; remembered, because a pointer moves often."""
    return _laid_out(_Key(replace(view, pointer=None)), look)


def smallest_text(view: SlideView, look: SlideLook) -> float:
    """The size of its smallest type, as a share of the slide's height; 0 where it has no words."""
    sizes: list[float] = []
    for piece in slide_layout(view, look).pieces:
        if isinstance(piece, Words):
            sizes.append(piece.type.size)
        elif isinstance(piece, Bars):
            sizes.append(piece.smallest)
    return min(sizes, default=0) / HEIGHT


def overflow(view: SlideView, look: SlideLook) -> tuple[Missing, ...]:
    """What does not fit in type that can be read, at any step; empty where all of it does."""
    steps = (replace(view, step=step) for step in range(view.slide.steps))
    missing = (each for step in steps for each in slide_layout(step, look).missing)
    return tuple(dict.fromkeys(missing))


class _Key:
    """A view to remember a layout by: hashed cheaply, compared whole."""

    def __init__(self, view: SlideView) -> None:
        self.view = view

    def __hash__(self) -> int:
        view = self.view
        return hash((view.slide.id, view.slide.language, view.number, view.step, view.seconds_left))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Key) and self.view == other.view


@lru_cache(maxsize=_KEPT)
def _laid_out(key: _Key, look: SlideLook) -> SlideLayout:
    view = replace(key.view, slide=softened(key.view.slide.at(key.view.step)))
    layer = nothing_left if view.slide.is_empty else _LAYERS[view.slide.kind]
    return layer(view, look)


def _paint_pointer(painter: QPainter, view: SlideView, look: SlideLook) -> None:
    if view.pointer is None:
        return
    right, down = view.pointer
    painter.setPen(QPen(look.color("background"), 8))
    painter.setBrush(look.color("pointer"))
    painter.drawEllipse(QPointF(right * WIDTH, down * HEIGHT), _POINTER, _POINTER)
