"""Paint the rows of a side panel: a line of text or two, perhaps with words beneath it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from suunta.ui.model_types import ModelIndex
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.row_width import row_width
from suunta.ui.widgets.text_lines import height_of, paint_lines

_EDGE = 8
_TOP = 4
_MOST_LINES = 4
_MOST_NOTE_LINES = 4


@dataclass(frozen=True, slots=True)
class PanelRow:
    """What is painted of one row."""

    text: str
    note: str = ""
    is_here: bool = False
    """The row stands for what is being shown."""
    is_heading: bool = False


class RowDelegate(QStyledItemDelegate):
    """Asks `panel_row` what to paint; subclasses say how an index becomes one."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def panel_row(self, index: ModelIndex) -> PanelRow:
        return PanelRow(str(index.data()))

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: ModelIndex) -> QSize:
        whole = row_width(option)
        width = whole - 2 * _EDGE
        row = self.panel_row(index)
        if row.is_heading:
            gap = 18 if index.row() else 0
            return QSize(whole, gap + 6 + self._heading_height(row, width))
        height = height_of(row.text, self._theme.font(self._font_role(row)), width, _MOST_LINES)
        height += height_of(row.note, self._theme.font("tiny"), width, _MOST_NOTE_LINES)
        return QSize(whole, max(26, height + 2 * _TOP))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: ModelIndex) -> None:
        row = self.panel_row(index)
        width = option.rect.width() - 2 * _EDGE
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        at = option.rect.topLeft() + QPoint(_EDGE, _TOP)
        if row.is_heading:
            height = self._heading_height(row, width)
            at.setY(option.rect.bottom() - height - 3)
            painter.setPen(self._theme.color("text_faint"))
            paint_lines(painter, at, row.text.upper(), self._theme.font("label"), width, 3)
            painter.restore()
            return
        self._paint_ground(painter, option)
        painter.setPen(self._theme.color(self._color_role(row)))
        font = self._theme.font(self._font_role(row))
        at.setY(at.y() + paint_lines(painter, at, row.text, font, width, _MOST_LINES))
        painter.setPen(self._theme.color("text_faint"))
        paint_lines(painter, at, row.note, self._theme.font("tiny"), width, _MOST_NOTE_LINES)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        ground = QRectF(option.rect).adjusted(1, 1, -1, -1)
        radius = self._theme.size("radius_control")
        if option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("surface_raised"))
            painter.drawRoundedRect(ground, radius, radius)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground, radius, radius)

    def _heading_height(self, row: PanelRow, width: int) -> int:
        return height_of(row.text.upper(), self._theme.font("label"), width, 3)

    def _font_role(self, row: PanelRow) -> str:
        return "strong" if row.is_here else "body"

    def _color_role(self, row: PanelRow) -> str:
        if row.is_here:
            return "brand_text"
        return "text" if row.note else "text_muted"
