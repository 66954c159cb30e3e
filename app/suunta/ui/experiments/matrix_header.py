"""The headings of the matrix: the sectors with their marks above it, the classes beside it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget
from typing_extensions import override

from suunta.ui.experiments.lettering import Lettering, letterings
from suunta.ui.experiments.matrix_layout import MARK_GAP, mark_of, paint_name
from suunta.ui.experiments.matrix_model import MatrixModel
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.painting import paint_sector_mark
from suunta.ui.widgets.text_lines import line_height, paint_lines

_MORE = 2
"""Air of a heading above and below, more than that of a cell."""


class MatrixHeader(QHeaderView):
    """Only tells: nothing is sorted, moved or chosen here."""

    def __init__(
        self,
        orientation: Qt.Orientation,
        *,
        theme: Theme,
        model: MatrixModel,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(orientation, parent)
        self._theme = theme
        self._matrix = model
        self.lettering = letterings(theme)[0]
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(1)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        theme.changed.connect(self.viewport().update)

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        if self.orientation() is Qt.Orientation.Horizontal:
            self._paint_sector(painter, rect, logicalIndex)
        else:
            self._paint_class(painter, rect, logicalIndex)

    def _paint_sector(self, painter: QPainter, rect: QRect, section: int) -> None:
        theme, is_last = self._theme, section == self.count() - 1
        paint_head_ground(painter, rect, theme, is_right=is_last)
        middle = rect.center().y() + 0.5
        edge = mark_of(self.lettering.heading)
        mark = QRectF(rect.left() + self.lettering.inset, middle - edge / 2, edge, edge)
        paint_sector_mark(painter, mark, self._matrix.sector_at(section), theme.color("text"))
        text = str(self._matrix.headerData(section, Qt.Orientation.Horizontal))
        paint_heading(painter, rect, text, theme, self.lettering, edge + MARK_GAP)

    def _paint_class(self, painter: QPainter, rect: QRect, section: int) -> None:
        text = str(self._matrix.headerData(section, Qt.Orientation.Vertical))
        paint_name(painter, rect, text, self._theme, self.lettering)
        if section < self.count() - 1:
            painter.setPen(self._theme.color("line"))
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())


class MatrixCorner(QWidget):
    """Says what the names of the rows are."""

    def __init__(self, *, theme: Theme, model: MatrixModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._matrix = model
        self.lettering = letterings(theme)[0]
        theme.changed.connect(self.update)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_head_ground(painter, self.rect(), self._theme, is_left=True)
        paint_heading(painter, self.rect(), self._matrix.heading, self._theme, self.lettering, 0)


def heading_height(lettering: Lettering) -> int:
    """The height of the headings above the matrix."""
    return line_height(lettering.heading) + 2 * (lettering.above + _MORE)


def paint_heading(
    painter: QPainter, rect: QRect, text: str, theme: Theme, lettering: Lettering, indent: int
) -> None:
    """Paint one heading, elided where it must be."""
    painter.setPen(theme.color("text"))
    at = QPoint(rect.left() + lettering.inset + indent, rect.top() + lettering.above + _MORE)
    paint_lines(painter, at, text, lettering.heading, rect.right() - at.x(), 1)


def paint_head_ground(
    painter: QPainter, rect: QRect, theme: Theme, *, is_left: bool = False, is_right: bool = False
) -> None:
    """Paint the ground of a heading; its outer corner is round as that of the card around it."""
    radius = theme.size("radius_card") - 1
    ground = rect.adjusted(0 if is_left else -radius, 0, 0 if is_right else radius, radius)
    path = QPainterPath()
    path.addRoundedRect(QRectF(ground), radius, radius)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(rect)
    painter.fillPath(path, theme.color("surface_raised"))
    painter.setPen(theme.color("line"))
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())
    painter.restore()
