"""Paint the rows of the sidebar: icon, name and count; where it is narrow, the icon alone."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from suunta.ui.shell.sidebar_entry import SidebarEntry
from suunta.ui.shell.sidebar_model import SidebarRole
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.painting import paint_focus_ring, paint_ground

_GAP = 2
_HEADING = 36
_HEADING_DENSE = 27
_HEADING_NARROW = 17
_DENSER = 6
"""Pixels that a row can do without."""
_INSET = 9
_NARROW = 100


class SidebarDelegate(QStyledItemDelegate):
    """Draws what the model holds."""

    def __init__(self, *, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.is_dense = False
        """Whether rows stand closer, because there is little height."""

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        entry: SidebarEntry = index.data(SidebarRole.ENTRY)
        is_narrow = option.widget is not None and option.widget.width() < _NARROW
        return QSize(40, self.height(is_heading=entry.place is None, is_narrow=is_narrow))

    def height(self, *, is_heading: bool, is_narrow: bool) -> int:
        """How tall a row is."""
        if not is_heading:
            return self._theme.size("row") + _GAP - (_DENSER if self.is_dense else 0)
        if is_narrow:
            return _HEADING_NARROW
        return _HEADING_DENSE if self.is_dense else _HEADING

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        entry: SidebarEntry = index.data(SidebarRole.ENTRY)
        if entry.place is None:
            self._paint_heading(painter, option.rect, entry.name)
            return
        rect = option.rect.adjusted(0, 0, 0, -_GAP)
        radius = self._theme.size("radius_control")
        is_here = bool(index.data(SidebarRole.IS_HERE))
        if is_here:
            paint_ground(painter, rect, self._theme.color("brand_soft"), radius)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            paint_ground(painter, rect, self._theme.color("surface_raised"), radius)
        self._paint_entry(painter, rect, entry, is_here=is_here)
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_focus_ring(painter, rect, self._theme, radius)

    def _paint_heading(self, painter: QPainter, rect: QRect, name: str) -> None:
        if rect.width() < _NARROW:
            painter.setPen(self._theme.color("line"))
            middle = rect.center().y()
            painter.drawLine(rect.left() + 6, middle, rect.right() - 6, middle)
            return
        painter.setFont(self._theme.font("label"))
        painter.setPen(self._theme.color("text_faint"))
        box = rect.adjusted(_INSET, 0, 0, -3 if self.is_dense else -7)
        painter.drawText(
            box, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, name.upper()
        )

    def _paint_entry(
        self, painter: QPainter, rect: QRect, entry: SidebarEntry, *, is_here: bool
    ) -> None:
        theme = self._theme
        role = "brand_text" if is_here else "text_muted"
        edge = theme.size("icon")
        is_narrow = rect.width() < _NARROW
        left = (rect.width() - edge) // 2 if is_narrow else _INSET
        icon_top = rect.top() + (rect.height() - edge) // 2
        theme.icon(entry.icon, role).paint(painter, QRect(rect.left() + left, icon_top, edge, edge))
        if is_narrow:
            return
        inside = rect.adjusted(_INSET + edge + 10, 0, -_INSET, 0)
        if entry.count is not None:
            painter.setFont(theme.font("count"))
            painter.setPen(theme.color(role if is_here else "text_faint"))
            right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(inside, right, str(entry.count))
            taken = painter.fontMetrics().horizontalAdvance(str(entry.count))
            inside.setRight(inside.right() - taken - 6)
        painter.setFont(theme.font("strong" if is_here else "body"))
        painter.setPen(theme.color(role))
        name = painter.fontMetrics().elidedText(
            entry.name, Qt.TextElideMode.ElideRight, inside.width()
        )
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
