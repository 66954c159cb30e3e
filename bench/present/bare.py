"""The least window that shows slides: it holds them as pictures, and a key paints the next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget
from typing_extensions import override


class BareWindow(QWidget):
    """No slide is laid out here: what remains is the key, the window and the pixels."""

    painted = Signal()

    def __init__(self, pictures: Sequence[QPixmap], size: QSize) -> None:
        super().__init__()
        self._pictures, self._at = pictures, 0
        self.resize(size)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._at = (self._at + 1) % len(self._pictures)
        self.repaint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._pictures[self._at])
        painter.end()
        self.painted.emit()
