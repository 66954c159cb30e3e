"""One chart as a part of the window: painted anew at every size, and told in words."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from suunta.domain.chart import Chart
from suunta.export.chart_drawing import Beneath, ChartDrawing
from suunta.ui.theme.theme import Theme

_WIDTH = 360


class ChartView(QLabel):
    """As wide as it is let, as high as the chart is then; its description holds every value."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._chart: Chart | None = None
        self._drawings: dict[int, ChartDrawing] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._on_theme_changed)

    def show_chart(self, chart: Chart) -> None:
        self._chart = chart
        self._drawings.clear()
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription(chart.description)
        self.updateGeometry()
        self.update()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        drawing = self._drawing(width)
        return drawing.height if drawing else 0

    @override
    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, self.heightForWidth(_WIDTH))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        drawing = self._drawing(self.width())
        if drawing:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            drawing.paint(painter, QPointF())

    def _drawing(self, width: int) -> ChartDrawing | None:
        """Layouts ask for the height many times before anything is painted."""
        if self._chart is not None and width not in self._drawings:
            self._drawings[width] = ChartDrawing(
                self._chart, self._theme, width, Beneath.NOTHING, inset=0
            )
        return self._drawings.get(width)

    def _on_theme_changed(self) -> None:
        self._drawings.clear()
        self.updateGeometry()
        self.update()
