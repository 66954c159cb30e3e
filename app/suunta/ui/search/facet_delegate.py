"""Paint one row of the filters: a heading, a value with its box and count, or a fold."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from suunta.ui.model_types import ModelIndex
from suunta.ui.search.facet_model import FacetRole
from suunta.ui.search.facet_rows import FacetFold, FacetHeading, FacetOption
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.painting import MARK, paint_sector_mark

_ROW = 29
_HEADING = 25
_HEADING_GAP = 15
_BOX = 16
_EDGE = 6
"""Room for the focus ring and the ground of the row under the pointer."""
_GAP = 8
_COUNT = 24
_FROM_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_FROM_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
_WRAPPED = _FROM_LEFT | Qt.TextFlag.TextWordWrap


class FacetDelegate(QStyledItemDelegate):
    """Draws the rows in the colours of the theme."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._heights: dict[tuple[str, int], int] = {}
        """Of the texts of values in a width; there are few of them, and all return soon."""
        theme.changed.connect(self._heights.clear)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: ModelIndex) -> QSize:
        row = index.data(FacetRole.ROW)
        if isinstance(row, FacetHeading):
            return QSize(0, _HEADING + (_HEADING_GAP if index.row() else 0))
        if isinstance(row, FacetOption):
            return QSize(0, self._height_of(row, self._text_rect(row_rect(option), row).width()))
        return QSize(0, _ROW)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: ModelIndex) -> None:
        row = index.data(FacetRole.ROW)
        rect = row_rect(option)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not isinstance(row, FacetHeading):
            self._paint_ground(painter, rect, option)
        match row:
            case FacetHeading():
                self._paint_heading(painter, rect, row)
            case FacetOption():
                self._paint_option(painter, rect, row)
            case FacetFold():
                self._paint_fold(painter, rect, index.data())
        painter.restore()

    def _height_of(self, row: FacetOption, width: int) -> int:
        key = (row.text, width)
        if key not in self._heights:
            # The wider of the two fonts: a row that is chosen does not grow.
            metrics = QFontMetrics(self._theme.font("strong"))
            flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
            needed = metrics.boundingRect(QRect(0, 0, width, 1000), flags, row.text).height()
            self._heights[key] = max(_ROW, needed + 9)
        return self._heights[key]

    def _paint_ground(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem) -> None:
        ground = QRectF(rect).adjusted(1.5, 1.5, -1.5, -1.5)
        radius = self._theme.size("radius_control")
        if option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("surface_raised"))
            painter.drawRoundedRect(ground, radius, radius)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground, radius, radius)

    def _paint_heading(self, painter: QPainter, rect: QRect, row: FacetHeading) -> None:
        painter.setFont(self._theme.font("label"))
        painter.setPen(self._theme.color("text_faint"))
        line = QRect(rect.left() + _EDGE, rect.bottom() - _HEADING, rect.width() - _EDGE, _HEADING)
        shown = painter.fontMetrics().elidedText(
            row.text.upper(), Qt.TextElideMode.ElideRight, line.width()
        )
        painter.drawText(line, _FROM_LEFT, shown)

    def _paint_option(self, painter: QPainter, rect: QRect, row: FacetOption) -> None:
        middle = rect.center().y() + 1
        box = QRectF(rect.left() + _EDGE, middle - _BOX / 2, _BOX, _BOX)
        self._paint_box(painter, box, is_chosen=row.is_chosen)
        text = self._text_rect(rect, row)
        if row.sector:
            mark = QRectF(box.right() + _GAP, middle - MARK / 2, MARK, MARK)
            paint_sector_mark(painter, mark, row.sector, self._theme.color(row.sector))
        font = self._theme.font("strong" if row.is_chosen else "body")
        painter.setFont(font)
        painter.setPen(self._theme.color("text"))
        shown = _fitting(row.text, QFontMetrics(font), text.width())
        painter.drawText(text, _WRAPPED, shown)
        count = QRect(rect.right() - _EDGE - _COUNT, rect.top(), _COUNT, rect.height())
        painter.setFont(self._theme.font("count"))
        painter.setPen(self._theme.color("text_faint"))
        painter.drawText(count, _FROM_RIGHT, str(row.count))

    def _paint_box(self, painter: QPainter, box: QRectF, *, is_chosen: bool) -> None:
        if not is_chosen:
            painter.setPen(QPen(self._theme.color("text_faint"), 1.5))
            painter.setBrush(self._theme.color("surface"))
            painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), 4, 4)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("brand"))
        painter.drawRoundedRect(box, 4, 4)
        tick = QPen(self._theme.color("on_brand"), 2)
        tick.setCapStyle(Qt.PenCapStyle.RoundCap)
        tick.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(tick)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        corner = box.topLeft()
        points = (QPointF(4, 8.3), QPointF(6.9, 11.2), QPointF(12, 5.2))
        painter.drawPolyline(QPolygonF([corner + point for point in points]))

    def _paint_fold(self, painter: QPainter, rect: QRect, text: str) -> None:
        painter.setFont(self._theme.font("body"))
        painter.setPen(self._theme.color("brand_text"))
        line = rect.adjusted(_EDGE, 0, -_EDGE, 0)
        painter.drawText(line, _FROM_LEFT, text)

    def _text_rect(self, rect: QRect, row: FacetOption) -> QRect:
        left = _EDGE + _BOX + _GAP + (MARK + _GAP - 2 if row.sector else 0)
        return rect.adjusted(left, 0, -_EDGE - _COUNT, 0)


def row_rect(option: QStyleOptionViewItem) -> QRect:
    """The row without the room of the scroll bar, whether that is there or not: nothing jumps."""
    view, rect = option.widget, QRect(option.rect)
    if isinstance(view, QAbstractScrollArea):
        rect.setWidth(view.width() - view.verticalScrollBar().sizeHint().width())
    return rect


def _fitting(text: str, metrics: QFontMetrics, width: int) -> str:
    """The text with an ellipsis in each word that is wider than a line, for words do not wrap."""
    end = Qt.TextElideMode.ElideRight
    return " ".join(metrics.elidedText(word, end, width) for word in text.split(" "))
