"""Paint the lines of the list of workshops."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.headed_rows import HeadedRole
from suunta.ui.widgets.painting import paint_focus_ring, paint_ground
from suunta.ui.widgets.row_width import row_width
from suunta.ui.widgets.text_lines import height_of, line_height, paint_lines
from suunta.ui.workshops.workshop_row import WorkshopGroup, WorkshopRow

_INSET, _ABOVE, _BELOW = 12, 11, 12
_HEADING_ABOVE, _HEADING_BELOW = 22, 6
_LINES = 2


class WorkshopDelegate(QStyledItemDelegate):
    """A name and a line beneath it."""

    def __init__(self, *, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        width, theme = row_width(option), self._theme
        row = index.data(HeadedRole.ROW)
        if not isinstance(row, WorkshopRow):
            heading = line_height(theme.font("heading2"))
            return QSize(width, _HEADING_ABOVE + heading + _HEADING_BELOW)
        inside = width - 2 * _INSET
        title = height_of(row.title, theme.font("heading3"), inside, _LINES)
        detail = height_of(row.detail, theme.font("body"), inside, _LINES)
        return QSize(width, _ABOVE + title + 2 + detail + _BELOW)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme, rect = self._theme, option.rect
        row = index.data(HeadedRole.ROW)
        left, inside = rect.left() + _INSET, rect.width() - 2 * _INSET
        if not isinstance(row, WorkshopRow):
            group = index.data(HeadedRole.HEADING)
            assert isinstance(group, WorkshopGroup)
            painter.setPen(theme.color("text"))
            at = QPoint(left, rect.top() + _HEADING_ABOVE)
            paint_lines(painter, at, group.heading, theme.font("heading2"), inside, 1)
            return
        radius = theme.size("radius_card")
        if option.state & QStyle.StateFlag.State_Selected:
            paint_ground(painter, rect, theme.color("brand_soft"), radius)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            paint_ground(painter, rect, theme.color("surface_raised"), radius)
        else:
            painter.setPen(theme.color("line"))
            painter.drawLine(left, rect.bottom(), rect.right() - _INSET, rect.bottom())
        top = rect.top() + _ABOVE
        painter.setPen(theme.color("text_muted" if row.is_binned else "text"))
        title = theme.font("heading3")
        top += paint_lines(painter, QPoint(left, top), row.title, title, inside, _LINES)
        painter.setPen(theme.color("text_muted"))
        body = theme.font("body")
        paint_lines(painter, QPoint(left, top + 2), row.detail, body, inside, _LINES)
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_focus_ring(painter, rect, theme, radius)
