"""Paint one hit: title, chips, the snippet with what was searched for marked, and its place."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from suunta.search.hit import Span
from suunta.ui.model_types import ModelIndex
from suunta.ui.reader.text_ranges import paint_ground
from suunta.ui.search.hit_layout import PADDING_X, HitLayout, lay_out
from suunta.ui.search.hit_model import HitRole
from suunta.ui.search.hit_rows import HitRow
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.painting import paint_chip
from suunta.ui.widgets.row_width import row_width

_MOST_KEPT = 400
"""Layouts that are kept: the next letter finds mostly what the last one found."""

_FROM_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft

_Shown = tuple[str, str, str, str, str, tuple[Span, ...], int]
"""All that a layout is made from; the score, which each letter changes, is not among it."""


class HitDelegate(QStyledItemDelegate):
    """Draws hits in the colours of the theme, each laid out once for a width."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._layouts: dict[_Shown, HitLayout] = {}

    def forget_layouts(self) -> None:
        """Lay out everything anew: the look has changed."""
        self._layouts.clear()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: ModelIndex) -> QSize:
        width = row_width(option)
        return QSize(width, self._layout_of(index.data(HitRole.ROW), width).height)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: ModelIndex) -> None:
        row: HitRow = index.data(HitRole.ROW)
        layout = self._layout_of(row, option.rect.width())
        corner = QPointF(option.rect.topLeft())
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, is_selected=is_selected)
        painter.setPen(self._theme.color("text"))
        layout.title.draw(painter, corner + layout.title_at)
        at = corner + layout.snippet_at
        paint_ground(painter, layout.mark_rects, at, self._theme.color("match"), 3)
        painter.setPen(self._theme.color("text_muted"))
        layout.snippet.draw(painter, at, layout.mark_formats)
        painter.setFont(self._theme.font("tiny"))
        painter.setPen(self._theme.color("text_muted" if is_selected else "text_faint"))
        place = layout.place_rect.translated(option.rect.topLeft())
        painter.drawText(place, _FROM_LEFT, layout.place)
        for chip in layout.chips:
            rect = chip.rect.translated(option.rect.topLeft())
            paint_chip(painter, rect, chip.text, self._theme, chip.sector)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, *, is_selected: bool
    ) -> None:
        ground = QRectF(option.rect).adjusted(1, 1, -1, -1)
        radius = self._theme.size("radius_card")
        if is_selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            role = "brand_soft" if is_selected else "surface"
            painter.setBrush(self._theme.color(role))
            painter.drawRoundedRect(ground, radius, radius)
        if not is_selected:
            rect = option.rect
            line = QRect(rect.left() + PADDING_X, rect.bottom(), rect.width() - 2 * PADDING_X, 1)
            painter.fillRect(line, self._theme.color("line"))
        if is_selected and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground, radius, radius)

    def _layout_of(self, row: HitRow, width: int) -> HitLayout:
        key = (
            row.title,
            row.kind,
            row.sector,
            row.sector_words,
            row.place,
            row.hit.snippet,
            width,
        )
        if key not in self._layouts:
            if len(self._layouts) >= _MOST_KEPT:
                self._layouts.clear()
            self._layouts[key] = lay_out(row, width, self._theme)
        return self._layouts[key]
