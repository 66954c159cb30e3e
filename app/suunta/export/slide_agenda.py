"""The agenda: the parts of a talk, what each takes, and where we are in it."""

from __future__ import annotations

from suunta.domain.dates import NO_BREAK_SPACE
from suunta.domain.language import Language
from suunta.domain.shown_slide import Point
from suunta.export.slide_block import Block, stacked
from suunta.export.slide_fit import fit, settled
from suunta.export.slide_frame import framed
from suunta.export.slide_grid import POINTS, Role
from suunta.export.slide_layout import SlideLayout
from suunta.export.slide_look import SlideLook
from suunta.export.slide_shapes import rule
from suunta.export.slide_type import BODY, POINT, STRONG
from suunta.export.slide_view import SlideView
from suunta.export.slide_words import Side, set_words

_TEXT_MOST = 50


def agenda(view: SlideView, look: SlideLook) -> SlideLayout:
    """The parts of a talk with their numbers and minutes, a line between them."""
    slide = view.slide
    frame = framed(view, look)
    width = frame.body.width()

    def built(size: int, air: float) -> Block:
        text = set_words(
            slide.text, Role.TEXT, BODY.sized(min(size, _TEXT_MOST)), width, look, "text_muted"
        )
        rows = [
            _part(number, point, size, air, width, view, look)
            for number, point in enumerate(slide.points, 1)
        ]
        return stacked((text, stacked(rows, 0)), size * 0.6)

    found = fit(
        lambda size: built(size, size * 0.2), frame.no_larger(POINTS), frame.body.height(), look
    )
    block, size = found.block, found.step
    if not found.is_cut:
        free = (frame.body.height() - block.height) / (2 * max(1, len(slide.points)))
        block = built(size, min(size * 0.5, size * 0.2 + free))
    return SlideLayout.of((frame.head, settled(block, frame.body, 0.2), frame.foot))


def _part(
    number: int,
    point: Point,
    size: int,
    air: float,
    width: float,
    view: SlideView,
    look: SlideLook,
) -> Block:
    kind = POINT.sized(size)
    minutes = ""
    if point.minutes:
        minutes = view.labels.text(
            "slide.minutes", view.slide.language, minutes=_written(point.minutes, view)
        ).replace(" ", NO_BREAK_SPACE)
    time = set_words(minutes, Role.POINT, kind, size * 5, look, "text_muted", side=Side.RIGHT)
    indent = size * 1.4
    words = set_words(point.text, Role.POINT, kind, width - indent - size * 5 - 24, look)
    sign = set_words(str(number), Role.POINT, STRONG.sized(size), size * 1.2, look, "brand_text")
    row = Block(height=air).beside(sign, 0, air).beside(words, indent, air)
    if minutes:
        row = row.beside(time, width - size * 5, air)
    line = rule(width, look)
    return row.beside(Block((line,), width, line.rect.height()), 0, row.height + air)


def _written(minutes: float, view: SlideView) -> str:
    point = "." if view.slide.language is Language.EN else ","
    return f"{minutes:g}".replace(".", point)
