"""An icon that stands by itself, sharp on whichever screen its window is moved to."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override


class IconLabel(QLabel):
    """Drawn when it is painted: a label's own picture is made for one density of screen."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = QIcon()
        self._edge = 0

    def set_icon(self, icon: QIcon, edge: int) -> None:
        """Show an icon, `edge` pixels wide and high."""
        self._icon, self._edge = icon, edge
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._edge, self._edge)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        box = self.sizeHint()
        left, top = (self.width() - box.width()) // 2, (self.height() - box.height()) // 2
        self._icon.paint(QPainter(self), left, top, box.width(), box.height())
