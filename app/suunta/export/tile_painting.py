"""Paint one tile of the map: whose it is, and a mark for each experiment."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from suunta.domain.tile_map import Tile, TileMap
from suunta.export.look import Look
from suunta.export.sector_mark import paint_sector_mark
from suunta.export.text_lines import TextLines, one_line

RADIUS = 8.0
_INSET = 6.5
_ABOVE = 7.0
_MARK = 0.72
"""Of a mark, in heights of a line."""
_MARK_GAP = 6.0
_NAME_LINES = 2
_SPACE = 3.0
_CHOSEN_LINE = 3.0
_NAME_FONT, _LONG_NAME_FONT = "small", "tiny"
"""A name with a word that is too long for the tile is set a little smaller."""
_NARROWEST = 98
_LARGE, _LARGE_FONT, _LARGE_MARK = 1.3, "body", 1.3
"""From so many times its least height on, a tile is lettered and marked larger."""


def tile_height(look: Look) -> int:
    """The room for a name of two lines and the marks beneath it, whatever the size of the type."""
    name = _NAME_LINES * one_line("x", look.font(_NAME_FONT)).height
    return math.ceil(name + _SPACE + _mark(look) + 2 * _ABOVE)


def narrowest_tile(tile_map: TileMap, look: Look) -> int:
    """The width in which no word of a name is broken."""
    font = look.font(_LONG_NAME_FONT)
    widest = max((_longest_piece(tile.name, font) for tile in tile_map.tiles), default=0.0)
    return max(_NARROWEST, math.ceil(widest + 2 * _INSET) + 1)


def paint_tile(
    painter: QPainter, rect: QRectF, tile: Tile, look: Look, *, is_chosen: bool = False
) -> None:
    """Paint the tile in the colours of its sector; a thick line says that it is chosen."""
    sector = tile.sector
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_ground(painter, rect, tile, look, is_chosen=is_chosen)
    is_large = rect.height() >= _LARGE * tile_height(look)
    inside = rect.width() - 2 * _INSET
    font = look.font(_LARGE_FONT if is_large else _NAME_FONT)
    if _longest_piece(tile.name, font) > inside:
        font = look.font(_LONG_NAME_FONT)
    name = TextLines(_fitted(tile.name, font, inside), font, inside)
    painter.setPen(look.color(sector or "text_muted"))
    name.paint(painter, rect.left() + _INSET, rect.top() + _ABOVE - 1)
    bottom, edge = rect.bottom() - _ABOVE - 1, _mark(look) * (_LARGE_MARK if is_large else 1)
    for number, mark in enumerate(tile.marks):
        left = rect.left() + _INSET + number * (edge + _MARK_GAP)
        box = QRectF(left, bottom - edge, edge, edge)
        paint_sector_mark(painter, box, mark, look.color(mark or "text_muted"))
    painter.restore()


def _paint_ground(
    painter: QPainter, rect: QRectF, tile: Tile, look: Look, *, is_chosen: bool
) -> None:
    sector = tile.sector
    painter.setBrush(look.color(f"{sector}_soft" if sector else "surface"))
    if is_chosen:
        painter.setPen(QPen(look.color("brand"), _CHOSEN_LINE))
        inset = _CHOSEN_LINE / 2
    else:
        line = Qt.PenStyle.DashLine if tile.is_inferred else Qt.PenStyle.SolidLine
        painter.setPen(QPen(look.color(sector or "line"), 1, line))
        inset = 0.5
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), RADIUS, RADIUS)


def _mark(look: Look) -> float:
    return round(_MARK * one_line("x", look.font(_NAME_FONT)).height)


def _fitted(name: str, font: QFont, width: float) -> str:
    """The name, its pieces ending in an ellipsis where the tile is narrower than they are."""
    if _longest_piece(name, font) <= width:
        return name
    elide, end = QFontMetricsF(font).elidedText, Qt.TextElideMode.ElideRight
    pieces = name.replace("-", "- ").split()
    lines = [pieces[0], "".join(pieces[1:]) if "-" in name else " ".join(pieces[1:])]
    return " ".join(elide(line, end, width) for line in lines if line)


def _longest_piece(name: str, font: QFont) -> float:
    """The width of the longest that no line can be broken in: words, and parts at a hyphen."""
    pieces = name.replace("-", "- ").split()
    return max(map(QFontMetricsF(font).horizontalAdvance, pieces), default=0.0)
