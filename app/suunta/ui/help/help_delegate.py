"""Paint the rows of a help list: what it is called, what it does, and its keys at the right."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from suunta.ui.help.help_model import HelpRole
from suunta.ui.help.help_row import HelpRow
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.key_caps import key_cap_width, paint_key_cap
from suunta.ui.widgets.painting import paint_focus_ring, paint_ground
from suunta.ui.widgets.row_width import row_width
from suunta.ui.widgets.text_lines import height_of, line_height, paint_lines

_INSET = 12
_ABOVE = 7
_GAP = 6
_HEADING_ABOVE = 22
_HEADING_BELOW = 6
_MOST_LINES = 8


class HelpDelegate(QStyledItemDelegate):
    """Measures with the same widths it paints with."""

    def __init__(self, *, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        row: HelpRow = index.data(HelpRole.ROW)
        width = row_width(option)
        if row.is_heading:
            above = _HEADING_ABOVE if index.row() else 0
            return QSize(width, above + line_height(self._theme.font("heading3")) + _HEADING_BELOW)
        room = self._text_width(row, width)
        name = height_of(row.name, self._theme.font("body"), room, 2)
        about = height_of(row.about, self._theme.font("small"), room, _MOST_LINES)
        return QSize(width, name + about + 2 * _ABOVE + 1)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row: HelpRow = index.data(HelpRole.ROW)
        if row.is_heading:
            self._paint_heading(painter, option.rect, row.name)
        else:
            self._paint_row(painter, option, row)

    def _paint_heading(self, painter: QPainter, rect: QRect, name: str) -> None:
        font = self._theme.font("heading3")
        top = rect.bottom() + 1 - _HEADING_BELOW - line_height(font)
        painter.setPen(self._theme.color("text"))
        at = QPoint(rect.left() + _INSET, top)
        paint_lines(painter, at, name, font, rect.width() - 2 * _INSET, 1)

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem, row: HelpRow) -> None:
        theme, rect = self._theme, option.rect.adjusted(0, 0, 0, -1)
        radius = theme.size("radius_control")
        if option.state & QStyle.StateFlag.State_Selected:
            paint_ground(painter, rect, theme.color("brand_soft"), radius)
        elif row.query and option.state & QStyle.StateFlag.State_MouseOver:
            paint_ground(painter, rect, theme.color("surface_raised"), radius)
        painter.setPen(theme.color("line"))
        painter.drawLine(rect.left() + _INSET, rect.bottom(), rect.right() - _INSET, rect.bottom())
        at = QPoint(rect.left() + _INSET, rect.top() + _ABOVE)
        room = self._text_width(row, rect.width())
        painter.setPen(theme.color("brand_text" if row.query else "text"))
        name = theme.font("strong" if row.query else "body")
        at.setY(at.y() + paint_lines(painter, at, row.name, name, room, 2))
        painter.setPen(theme.color("text_muted"))
        paint_lines(painter, at, row.about, theme.font("small"), room, _MOST_LINES)
        right = rect.right() + 1 - _INSET
        for keys in reversed(row.keys):
            width = key_cap_width(keys, theme)
            height = line_height(theme.font("body"))
            cap = QRect(right - width, rect.top() + _ABOVE, width, height)
            paint_key_cap(painter, cap, keys, theme)
            right = cap.left() - _GAP
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_focus_ring(painter, rect, theme, radius)

    def _text_width(self, row: HelpRow, width: int) -> int:
        caps = sum(key_cap_width(keys, self._theme) + _GAP for keys in row.keys)
        return max(80, width - 2 * _INSET - caps - _GAP)
