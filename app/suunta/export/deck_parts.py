"""The pieces of a painted slide as a screen reader meets them in a PDF, with their places."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF

from suunta.export.pdf_part import Box, Part, PartKind
from suunta.export.slide_chart import Bars
from suunta.export.slide_grid import WIDTH, Role
from suunta.export.slide_look import SlideLook
from suunta.export.slide_painter import slide_layout, slide_rect
from suunta.export.slide_view import SlideView
from suunta.export.slide_words import Words


def slide_parts(
    view: SlideView, look: SlideLook, box: QRectF, sheet: int, title: PartKind = PartKind.H2
) -> Iterator[Part]:
    """What `paint_slide` paints into `box` on a sheet, in the order in which it is painted."""
    rect = slide_rect(box)
    scale = rect.width() / WIDTH
    for piece in slide_layout(view, look).pieces:
        if isinstance(piece, Words):
            kind = title if piece.role is Role.TITLE else PartKind.PARAGRAPH
            yield Part(kind, tuple(_lines(piece, rect.topLeft(), scale, sheet)), text=piece.text)
        elif isinstance(piece, Bars):
            where = _box(piece.rect, rect.topLeft(), scale, sheet)
            yield Part(PartKind.PICTURE, (where,), text=piece.chart.description)


def _lines(words: Words, corner: QPointF, scale: float, sheet: int) -> Iterator[Box]:
    whole, height = words.rect, words.type.line
    for number, line in enumerate(words.lines):
        is_over = number < len(words.lines) - 1 and not line.endswith("-")
        place = QRectF(whole.left(), whole.top() + number * height, whole.width(), height)
        yield _box(place, corner, scale, sheet, " " if is_over else "")


def _box(rect: QRectF, corner: QPointF, scale: float, sheet: int, end: str = "") -> Box:
    left, top = corner.x() + rect.left() * scale, corner.y() + rect.top() * scale
    return Box(
        sheet, left, top, left + rect.width() * scale, top + rect.height() * scale, end
    ).grown(0.5)
