"""Paint the rows of what is kept: the sign of the kind, the words, and where they belong."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from suunta.ui.notes.kept_row import KeptRow, RowKind
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.headed_rows import HeadedRole
from suunta.ui.widgets.painting import chip_size, paint_chip, paint_focus_ring, paint_ground
from suunta.ui.widgets.row_width import row_width
from suunta.ui.widgets.text_lines import height_of, line_height, paint_lines

_INSET, _ABOVE = 12, 9
_ICON, _BESIDE_ICON = 18, 12
_HEADING_ABOVE, _HEADING_BELOW = 18, 5
_TITLE_LINES, _DETAIL_LINES = 3, 2
_BAR = 3
_CHIP_GAP, _MOST_OF_CHIP = 8, 0.4


class KeptDelegate(QStyledItemDelegate):
    """Measures with the same figures it paints with."""

    def __init__(self, *, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        width = row_width(option)
        row = index.data(HeadedRole.ROW)
        if not isinstance(row, KeptRow):
            above = _HEADING_ABOVE if index.row() else 4
            return QSize(width, above + line_height(self._heading_font()) + _HEADING_BELOW)
        beside, room = self._room_beside(width, row), self._room(width)
        height = height_of(row.title, self._title_font(row), beside, _TITLE_LINES)
        height += height_of(row.detail, self._theme.font("body"), room, _DETAIL_LINES)
        height += line_height(self._theme.font("small")) + 2 if self._foot(width, row) else 0
        return QSize(width, height + 2 * _ABOVE)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row = index.data(HeadedRole.ROW)
        if isinstance(row, KeptRow):
            self._paint_row(painter, option, row)
            return
        font = self._heading_font()
        rect = option.rect
        top = rect.bottom() + 1 - _HEADING_BELOW - line_height(font)
        painter.setPen(self._theme.color("text_muted"))
        room = rect.width() - 2 * _INSET
        paint_lines(painter, QPoint(rect.left() + _INSET, top), str(index.data()), font, room, 1)

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem, row: KeptRow) -> None:
        theme, rect = self._theme, option.rect
        radius = theme.size("radius_card")
        if option.state & QStyle.StateFlag.State_Selected:
            paint_ground(painter, rect, theme.color("brand_soft"), radius)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            paint_ground(painter, rect, theme.color("surface_raised"), radius)
        else:
            painter.setPen(theme.color("line"))
            painter.drawLine(
                rect.left() + _INSET, rect.bottom(), rect.right() - _INSET, rect.bottom()
            )
        top = rect.top() + _ABOVE
        size = theme.grown(_ICON)
        icon = QRect(rect.left() + _INSET, top + 1, size, size)
        theme.icon(row.kind.value, "text_muted").paint(painter, icon)
        self._paint_words(painter, QPoint(rect.left() + self._text_left(), top), rect.width(), row)
        self._paint_remark(painter, rect, row)
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_focus_ring(painter, rect, theme, radius)

    def _paint_words(self, painter: QPainter, at: QPoint, width: int, row: KeptRow) -> None:
        theme, room = self._theme, self._room(width)
        title, begin = self._title_font(row), at.y()
        painter.setPen(theme.color("text"))
        y = begin + paint_lines(
            painter, at, row.title, title, self._room_beside(width, row), _TITLE_LINES
        )
        if row.kind is RowKind.HIGHLIGHT:
            bar = QRect(at.x() - 9, begin + 2, _BAR, y - begin - 4)
            painter.fillRect(bar, theme.color("highlight_line"))
        painter.setPen(theme.color("text_muted"))
        body, small = theme.font("body"), theme.font("small")
        y += paint_lines(painter, QPoint(at.x(), y), row.detail, body, room, _DETAIL_LINES)
        painter.setPen(theme.color("text_faint"))
        paint_lines(painter, QPoint(at.x(), y + 2), self._foot(width, row), small, room, 1)

    def _paint_remark(self, painter: QPainter, rect: QRect, row: KeptRow) -> None:
        if not self._chip_width(rect.width(), row):
            return
        size = chip_size(row.chip, self._theme.font("tiny"))
        right = rect.right() + 1 - _INSET
        box = QRect(QPoint(right - size.width(), rect.top() + _ABOVE), size)
        paint_chip(painter, box, row.chip, self._theme)

    def _room(self, width: int) -> int:
        """How wide the words may be."""
        return width - self._text_left() - _INSET

    def _room_beside(self, width: int, row: KeptRow) -> int:
        """The same beside the chip of the remark, where the title stands."""
        return self._room(width) - self._chip_width(width, row)

    def _foot(self, width: int, row: KeptRow) -> str:
        is_told = row.chip and not self._chip_width(width, row)
        return "  ·  ".join(filter(None, (row.chip, row.foot))) if is_told else row.foot

    def _chip_width(self, width: int, row: KeptRow) -> int:
        """Nothing where the chip would leave the title too little room: the foot says it then."""
        if not row.chip:
            return 0
        chip = chip_size(row.chip, self._theme.font("tiny")).width() + _CHIP_GAP
        return chip if chip <= self._room(width) * _MOST_OF_CHIP else 0

    def _text_left(self) -> int:
        return _INSET + self._theme.grown(_ICON) + _BESIDE_ICON

    def _title_font(self, row: KeptRow) -> QFont:
        is_title = row.kind in (RowKind.BOOKMARK, RowKind.SEARCH, RowKind.PRESENTATION)
        return self._theme.font("strong" if is_title else "body")

    def _heading_font(self) -> QFont:
        return self._theme.font("strong")
