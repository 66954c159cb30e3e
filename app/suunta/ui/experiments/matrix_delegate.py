"""Paint the cells of the matrix."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from suunta.ui.experiments.lettering import letterings
from suunta.ui.experiments.matrix_layout import paint_cell
from suunta.ui.experiments.matrix_model import Cell, MatrixRole
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.painting import paint_focus_ring

_CHOSEN_LINE = 3.0
_RADIUS = 4


class MatrixDelegate(QStyledItemDelegate):
    """Draws hairlines between the cells; a thick line says that one is chosen."""

    def __init__(self, *, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.lettering = letterings(theme)[0]

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        rect, theme = option.rect, self._theme
        cell, is_chosen = index.data(MatrixRole.CELL), bool(index.data(MatrixRole.IS_CHOSEN))
        if is_chosen:
            self._paint_chosen(painter, rect, cell)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.color("surface_raised"))
        paint_cell(painter, rect, cell, theme, self.lettering)
        painter.setPen(theme.color("line"))
        painter.drawLine(rect.topLeft(), rect.bottomLeft())
        if index.row() < index.model().rowCount() - 1:
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            inset = 5 if is_chosen else 2
            paint_focus_ring(painter, rect.adjusted(inset, inset, -inset, -inset), theme, _RADIUS)

    def _paint_chosen(self, painter: QPainter, rect: QRect, cell: Cell) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QBrush(Qt.BrushStyle.NoBrush)
        if cell.titles:
            ground = QBrush(self._theme.color(f"{cell.sector}_soft"))
        painter.setBrush(ground)
        painter.setPen(QPen(self._theme.color("brand"), _CHOSEN_LINE))
        inset = _CHOSEN_LINE / 2 + 1
        painter.drawRoundedRect(
            QRectF(rect).adjusted(inset, inset, -inset, -inset), _RADIUS, _RADIUS
        )
        painter.restore()
