"""The map of the experiments as a picture: title, tiles, legend, source, and who made it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from suunta.domain.language import Language
from suunta.domain.tile_map import TileMap
from suunta.export.look import Look
from suunta.export.picture import Picture
from suunta.export.sector_mark import paint_sector_mark
from suunta.export.text_lines import TextLines, one_line
from suunta.export.tile_grid import GAP, TileGrid
from suunta.export.tile_painting import narrowest_tile, paint_tile, tile_height

_MARGIN = 28
_TILE = 112
_SPACE = 18
_SMALL_SPACE = 4
_MARK = 12
_MARK_GAP = 7
_ENTRY_GAP = 22


def tile_map_picture(tile_map: TileMap, look: Look, language: Language) -> Picture:
    """The whole map in the colours of `look`, as large as its words need."""
    layout = _Layout(tile_map, look)
    return Picture(
        width=layout.width,
        height=layout.height,
        title=tile_map.title,
        description=tile_map.description,
        language=language,
        paint=layout.paint,
    )


class _Layout:
    """Measures once; paints as often as it is asked to."""

    def __init__(self, tile_map: TileMap, look: Look) -> None:
        self._map = tile_map
        self._look = look
        tile = max(_TILE, narrowest_tile(tile_map, look))
        inside = tile_map.columns * (tile + GAP) - GAP
        self._grid = TileGrid(tile_map, width=inside, tile_height=tile_height(look))
        self._inside = max(inside, self._legend_width())
        self.width = self._inside + 2 * _MARGIN
        self._title = TextLines(tile_map.title, look.font("heading2"), self._inside)
        self._source = TextLines(tile_map.source, look.font("tiny"), self._inside)
        self._credit = TextLines(tile_map.credit, look.font("tiny"), self._inside)
        self._line = one_line("x", look.font("small")).height
        self.height = round(
            2 * _MARGIN
            + self._title.height
            + _SPACE
            + self._grid.height
            + _SPACE
            + self._line
            + _SPACE
            + self._source.height
            + _SMALL_SPACE
            + self._credit.height
        )

    def paint(self, painter: QPainter) -> None:
        look = self._look
        painter.fillRect(QRectF(0, 0, self.width, self.height), look.color("background"))
        top = float(_MARGIN)
        painter.setPen(look.color("text"))
        self._title.paint(painter, _MARGIN, top)
        top += self._title.height + _SPACE
        for tile in self._map.tiles:
            paint_tile(painter, self._grid.rect(tile).translated(_MARGIN, top), tile, look)
        top += self._grid.height + _SPACE
        self._paint_legend(painter, top)
        top += self._line + _SPACE
        painter.setPen(look.color("text_muted"))
        self._source.paint(painter, _MARGIN, top)
        top += self._source.height + _SMALL_SPACE
        self._credit.paint(painter, _MARGIN, top)

    def _paint_legend(self, painter: QPainter, top: float) -> None:
        look, left = self._look, float(_MARGIN)
        for entry in self._map.legend:
            self._paint_mark(painter, self._mark_box(left, top), entry.sector)
            left = self._paint_words(painter, left, top, entry.text)
        if self._map.inferred:
            painter.setPen(QPen(look.color("text_muted"), 1, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self._mark_box(left, top), 3, 3)
            self._paint_words(painter, left, top, self._map.inferred)

    def _paint_mark(self, painter: QPainter, box: QRectF, sector: str) -> None:
        paint_sector_mark(painter, box, sector, self._look.color(sector))

    def _mark_box(self, left: float, top: float) -> QRectF:
        return QRectF(left + 0.5, top + (self._line - _MARK) / 2, _MARK, _MARK)

    def _paint_words(self, painter: QPainter, left: float, top: float, text: str) -> float:
        """Paint what a mark means; answers where the next one begins."""
        words = one_line(text, self._look.font("small"))
        painter.setPen(self._look.color("text_muted"))
        words.paint(painter, left + _MARK + _MARK_GAP, top)
        return left + _MARK + _MARK_GAP + words.widest + _ENTRY_GAP

    def _legend_width(self) -> int:
        texts = [entry.text for entry in self._map.legend]
        font = self._look.font("small")
        words = sum(one_line(text, font).widest for text in [*texts, self._map.inferred])
        return round(words + (len(texts) + 1) * (_MARK + _MARK_GAP + _ENTRY_GAP))
