"""The plan of a talk as a bar: how much of its time has passed, and where the slides should be."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from suunta.ui.presenting.night_look import NightLook

_HEIGHT = 10


class PlanBar(QWidget):
    """Filled by the time that has passed; the tick is where the slide that is shown shall end."""

    def __init__(self, look: NightLook, *, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._passed = self._planned = 0.0
        self._is_late = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_shares(self, passed: float, planned: float, *, is_late: bool) -> None:
        """Both in shares of the whole plan."""
        shares = (min(max(passed, 0), 1), min(max(planned, 0), 1), is_late)
        if shares != (self._passed, self._planned, self._is_late):
            self._passed, self._planned, self._is_late = shares
            self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(160, self._look.grown(_HEIGHT) + 6)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = self._look.grown(_HEIGHT)
        bar = QRectF(0, 3, self.width(), height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color("surface_raised"))
        painter.drawRoundedRect(bar, height / 2, height / 2)
        painter.setBrush(self._look.color("warning" if self._is_late else "brand"))
        filled = QRectF(bar)
        filled.setWidth(max(height, bar.width() * self._passed))
        if self._passed > 0:
            painter.drawRoundedRect(filled, height / 2, height / 2)
        painter.setBrush(self._look.color("text"))
        x = (bar.width() - 3) * self._planned
        painter.drawRect(QRectF(x, 0, 3, height + 6))
        painter.end()
