"""Paint the rows of the figures: headings, numbers with their wording, and bars."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from suunta.domain.chart import Chart
from suunta.ui.figures.figure_model import FigureRole
from suunta.ui.figures.figure_row import FigureRow
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.painting import paint_focus_ring, paint_ground
from suunta.ui.widgets.row_width import row_width
from suunta.ui.widgets.text_lines import line_height, paint_lines

_INSET = 12
_HEADING_ABOVE, _HEADING_BELOW = 20, 6


class FigureDelegate(QStyledItemDelegate):
    """Measures with the same layout it paints with."""

    def __init__(self, *, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        width = row_width(option)
        chart = index.data(FigureRole.CHART)
        if isinstance(chart, Chart):
            return QSize(width, FigureRow(chart, width, self._theme).height)
        above = _HEADING_ABOVE if index.row() else 0
        return QSize(width, above + line_height(self._theme.font("heading2")) + _HEADING_BELOW)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        chart = index.data(FigureRole.CHART)
        if isinstance(chart, Chart):
            self._paint_figure(painter, option, chart)
            return
        font, rect = self._theme.font("heading2"), option.rect
        at = QPoint(rect.left() + _INSET, rect.bottom() + 1 - _HEADING_BELOW - line_height(font))
        heading = index.data(Qt.ItemDataRole.DisplayRole)
        painter.setPen(self._theme.color("text"))
        paint_lines(painter, at, heading, font, rect.width() - 2 * _INSET, 1)

    def _paint_figure(self, painter: QPainter, option: QStyleOptionViewItem, chart: Chart) -> None:
        theme, rect = self._theme, option.rect
        self._paint_ground(painter, option.state, rect)
        FigureRow(chart, rect.width(), theme).paint(painter, rect.topLeft())
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_focus_ring(painter, rect, theme, theme.size("radius_card"))

    def _paint_ground(self, painter: QPainter, state: QStyle.StateFlag, rect: QRect) -> None:
        theme = self._theme
        radius = theme.size("radius_card")
        if state & QStyle.StateFlag.State_Selected:
            paint_ground(painter, rect, theme.color("brand_soft"), radius)
        elif state & QStyle.StateFlag.State_MouseOver:
            paint_ground(painter, rect, theme.color("surface_raised"), radius)
        else:
            painter.setPen(theme.color("line"))
            left, right = rect.left() + _INSET, rect.right() - _INSET
            painter.drawLine(left, rect.bottom(), right, rect.bottom())
