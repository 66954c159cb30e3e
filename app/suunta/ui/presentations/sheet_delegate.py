"""Paint the lines of the run sheet: when, how long, what."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from suunta.ui.presentations.sheet_row import SheetRow
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.headed_rows import HeadedRole
from suunta.ui.widgets.painting import paint_focus_ring
from suunta.ui.widgets.row_width import row_width
from suunta.ui.widgets.text_lines import height_of, line_height, paint_lines

_INSET, _ABOVE = 8, 5
_CLOCK, _MINUTES = 52, 66
_KIND_FROM = 420
"""In less width than this, at 100 %, the kind is only spoken."""
_HEADING_ABOVE, _HEADING_BELOW = 14, 4
_LINES = 2
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)


class SheetDelegate(QStyledItemDelegate):
    """Measures with the same figures it paints with."""

    def __init__(self, *, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        width, row = row_width(option), index.data(HeadedRole.ROW)
        if not isinstance(row, SheetRow):
            above = _HEADING_ABOVE if index.row() else 2
            return QSize(width, above + line_height(self._theme.font("strong")) + _HEADING_BELOW)
        room = self._room(width) - self._kind_room(width, row.kind)
        height = height_of(row.title, self._theme.font("body"), room, _LINES)
        return QSize(width, height + 2 * _ABOVE)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme, rect, row = self._theme, option.rect, index.data(HeadedRole.ROW)
        if not isinstance(row, SheetRow):
            font = theme.font("strong")
            painter.setPen(theme.color("text_muted"))
            top = rect.bottom() + 1 - _HEADING_BELOW - line_height(font)
            at = QPoint(rect.left() + _INSET, top)
            paint_lines(painter, at, str(index.data()), font, rect.width() - 2 * _INSET, 1)
            return
        body: QFont = theme.font("body")
        top = rect.top() + _ABOVE
        height = line_height(body)
        painter.setFont(body)
        painter.setPen(theme.color("text_faint"))
        left = rect.left() + _INSET
        painter.drawText(left, top, theme.grown(_CLOCK), height, _RIGHT, row.clock)
        painter.setPen(theme.color("text_muted"))
        left += theme.grown(_CLOCK)
        painter.drawText(left, top, theme.grown(_MINUTES), height, _RIGHT, row.minutes)
        painter.setPen(theme.color("text"))
        left += theme.grown(_MINUTES) + 2 * _INSET
        beside = self._kind_room(rect.width(), row.kind)
        room = self._room(rect.width()) - beside
        paint_lines(painter, QPoint(left, top), row.title, body, room, _LINES)
        if beside:
            painter.setFont(body)
            painter.setPen(theme.color("text_faint"))
            painter.drawText(left + room, top, beside, height, _RIGHT, row.kind)
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_focus_ring(painter, rect, theme, theme.size("radius_control"))

    def _kind_room(self, width: int, kind: str) -> int:
        """What the kind takes at the end of the line; nothing where the title needs it all."""
        if not kind or width < self._theme.grown(_KIND_FROM):
            return 0
        return QFontMetrics(self._theme.font("body")).horizontalAdvance(kind) + 2 * _INSET

    def _room(self, width: int) -> int:
        return width - self._theme.grown(_CLOCK) - self._theme.grown(_MINUTES) - 4 * _INSET
