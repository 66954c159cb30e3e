"""Paint the rows of a list: headings, titles, what is said of them, and their chips."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from suunta.ui.browse.browse_model import BrowseRole
from suunta.ui.browse.entry import Entry, Group
from suunta.ui.browse.row_layout import RowLayout
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.painting import (
    MARK,
    chip_size,
    paint_chip,
    paint_focus_ring,
    paint_ground,
    paint_sector_mark,
)
from suunta.ui.widgets.row_width import row_width
from suunta.ui.widgets.text_lines import line_height, paint_lines

_HEADING_ABOVE = 22
_HEADING_BELOW = 6
_INSET = 12
_WIDEST = 1200
"""In a wide window, chips keep so near to their titles at 100 %."""


class BrowseDelegate(QStyledItemDelegate):
    """Draws what the model holds; measures with the same layout it paints with."""

    def __init__(self, *, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._empty_note = self.tr("none yet")

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        width = row_width(option)
        entry = index.data(BrowseRole.ENTRY)
        if isinstance(entry, Entry):
            return QSize(width, RowLayout(entry, width, self._theme).height)
        above = _HEADING_ABOVE if index.row() else 0
        heading = line_height(self._theme.font("heading2"))
        return QSize(width, above + heading + _HEADING_BELOW)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        entry = index.data(BrowseRole.ENTRY)
        if isinstance(entry, Entry):
            self._paint_entry(painter, option, entry)
        else:
            self._paint_heading(painter, option.rect, index.data(BrowseRole.GROUP))

    def _paint_heading(self, painter: QPainter, rect: QRect, group: Group) -> None:
        font = self._theme.font("heading2")
        height = line_height(font)
        top = rect.bottom() + 1 - _HEADING_BELOW - height
        left = rect.left() + _INSET
        if group.sector:
            mark = QRectF(left, top + (height - MARK) / 2, MARK + 2, MARK + 2)
            paint_sector_mark(painter, mark, group.sector, self._theme.color(group.sector))
            left += MARK + 10
        painter.setPen(self._theme.color("text"))
        paint_lines(painter, QPoint(left, top), group.heading, font, rect.right() - left, 1)
        if not group.entries:
            left += painter.fontMetrics().horizontalAdvance(group.heading) + 10
            painter.setPen(self._theme.color("text_faint"))
            small = self._theme.font("small")
            paint_lines(painter, QPoint(left, top + 3), self._empty_note, small, rect.width(), 1)

    def _paint_entry(self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry) -> None:
        theme, rect = self._theme, option.rect
        radius = theme.size("radius_card")
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_chosen:
            paint_ground(painter, rect, theme.color("brand_soft"), radius)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            paint_ground(painter, rect, theme.color("surface_raised"), radius)
        else:
            painter.setPen(theme.color("line"))
            painter.drawLine(
                rect.left() + _INSET, rect.bottom(), rect.right() - _INSET, rect.bottom()
            )
        layout = RowLayout(entry, rect.width(), theme)
        layout.paint(painter, rect.topLeft(), is_chosen=is_chosen)
        right = min(rect.width(), theme.grown(_WIDEST)) + rect.left() - _INSET
        for chip in reversed(entry.chips):
            size = chip_size(chip.text, theme.font("tiny"), chip.sector)
            box = QRect(QPoint(right - size.width(), rect.top() + layout.chip_top), size)
            paint_chip(painter, box, chip.text, theme, chip.sector)
            right = box.left() - 6
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_focus_ring(painter, rect, theme, radius)
