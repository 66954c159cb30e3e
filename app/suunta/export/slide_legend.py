"""What the marks on a slide mean: said in words wherever there are any."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QRectF

from suunta.export.slide_block import Block, Piece
from suunta.export.slide_grid import DETAIL, INSIDE, Role
from suunta.export.slide_look import SlideLook
from suunta.export.slide_shapes import Mark
from suunta.export.slide_type import BESIDE
from suunta.export.slide_view import SlideView
from suunta.export.slide_words import set_words

SECTORS = ("social", "healthcare", "both")
_MARK, _AFTER_MARK, _AFTER_WORDS = 0.72, 0.35, 0.9
"""In sizes of the type."""


def legend_block(items: Iterable[tuple[Piece, str]], look: SlideLook) -> Block:
    """Signs with their meanings, one after the other; a sign stands at its own corner."""
    kind = BESIDE.sized(DETAIL)
    legend, left = Block(), 0.0
    for sign, words in items:
        height, width = sign.rect.height(), sign.rect.width()
        placed = sign.moved(0, (kind.line - height) / 2)
        text = set_words(words, Role.DETAIL, kind, INSIDE, look, "text_muted")
        legend = legend.beside(Block((placed,), width, kind.line), left)
        left += width + kind.size * _AFTER_MARK
        legend = legend.beside(text, left)
        left += text.pieces[0].rect.width()
        legend = replace(legend, width=left)
        left += kind.size * _AFTER_WORDS
    return legend


def sector_legend(view: SlideView, look: SlideLook) -> Block:
    """The sectors that are on the slide, and what a hollow mark says."""
    slide = view.slide
    there = [each for each in SECTORS if any(point.sector == each for point in slide.points)]
    items = [
        (_mark(sector), view.labels.text(f"sector.{sector}.short", slide.language))
        for sector in there
    ]
    if there and any(point.is_sector_inferred for point in slide.points):
        hollow = view.labels.text("slide.hollow", slide.language)
        items.append((_mark(there[0], is_hollow=True), hollow))
    return legend_block(items, look)


def _mark(sector: str, *, is_hollow: bool = False) -> Mark:
    edge = DETAIL * _MARK
    return Mark(QRectF(0, 0, edge, edge), sector, is_hollow)
