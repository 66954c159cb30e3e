"""Paint the pages that can be chosen: a tick and a title."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.headed_rows import HeadedRole
from suunta.ui.widgets.painting import paint_focus_ring, paint_ground
from suunta.ui.widgets.row_width import row_width
from suunta.ui.widgets.text_lines import height_of, line_height, paint_lines

_INSET, _ABOVE, _BOX, _GAP = 8, 6, 16, 10
_HEADING_ABOVE, _HEADING_BELOW = 14, 4
_LINES = 2


class ChoiceDelegate(QStyledItemDelegate):
    """Measures with the same figures it paints with."""

    def __init__(self, *, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        width = row_width(option)
        if index.data(HeadedRole.ROW) is None:
            above = _HEADING_ABOVE if index.row() else 2
            return QSize(width, above + line_height(self._theme.font("strong")) + _HEADING_BELOW)
        title = str(index.data())
        height = height_of(title, self._theme.font("body"), self._room(width), _LINES)
        return QSize(width, height + 2 * _ABOVE)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme, rect, title = self._theme, option.rect, str(index.data())
        if index.data(HeadedRole.ROW) is None:
            font = theme.font("strong")
            painter.setPen(theme.color("text_muted"))
            top = rect.bottom() + 1 - _HEADING_BELOW - line_height(font)
            at = QPoint(rect.left() + _INSET, top)
            paint_lines(painter, at, title, font, rect.width() - 2 * _INSET, 1)
            return
        radius = theme.size("radius_control")
        if option.state & QStyle.StateFlag.State_MouseOver:
            paint_ground(painter, rect, theme.color("surface_raised"), radius)
        size = theme.grown(_BOX)
        line = line_height(theme.font("body"))
        top = rect.top() + _ABOVE + (line - size) // 2
        self._paint_box(painter, QRect(rect.left() + _INSET, top, size, size), index)
        painter.setPen(theme.color("text"))
        at = QPoint(rect.left() + _INSET + size + _GAP, rect.top() + _ABOVE)
        paint_lines(painter, at, title, theme.font("body"), self._room(rect.width()), _LINES)
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_focus_ring(painter, rect, theme, radius)

    def _paint_box(
        self, painter: QPainter, box: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme = self._theme
        is_chosen = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.color("brand" if is_chosen else "edge"))
        painter.setBrush(theme.color("brand" if is_chosen else "surface"))
        painter.drawRoundedRect(box, 3, 3)
        painter.restore()
        if is_chosen:
            theme.icon("check", "on_brand").paint(painter, box.adjusted(2, 2, -2, -2))

    def _room(self, width: int) -> int:
        return width - 2 * _INSET - self._theme.grown(_BOX) - _GAP
