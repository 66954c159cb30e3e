"""A slide in a frame, at the corner of its room; the colour of the frame says how it stands."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from suunta.export.slide_painter import slide_rect
from suunta.ui.presenting.night_look import NightLook
from suunta.ui.presenting.slide_canvas import SlideCanvas
from suunta.ui.presenting.slide_pictures import SlidePictures

_WIDTH = 3


class FramedSlide(QWidget):
    """Holds a canvas of exactly 16 : 9."""

    def __init__(self, pictures: SlidePictures, look: NightLook, *, parent: QWidget) -> None:
        super().__init__(parent)
        self.canvas = SlideCanvas(pictures, parent=self)
        self._look = look
        self._tone = "line"
        self._has_frame = True
        self._is_centred = False
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_tone(self, role: str) -> None:
        """The colour of the frame, by its role in the theme."""
        if role != self._tone:
            self._tone = role
            self.update()

    def set_filling(self, is_filling: bool) -> None:
        """Without a frame and in the middle, where the slide is all there is."""
        self._has_frame, self._is_centred = not is_filling, is_filling
        self._fit()

    def frame(self) -> QRect:
        """Where the frame is."""
        edge = _WIDTH if self._has_frame else 0
        return self.canvas.geometry().adjusted(-edge, -edge, edge, edge)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return (width - 2 * _WIDTH) * 9 // 16 + 2 * _WIDTH

    @override
    def sizeHint(self) -> QSize:
        return QSize(480, self.heightForWidth(480))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(200))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._has_frame:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.color(self._tone), _WIDTH))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        half = _WIDTH / 2
        painter.drawRoundedRect(QRectF(self.frame()).adjusted(half, half, -half, -half), 4, 4)
        painter.end()

    def _fit(self) -> None:
        edge = _WIDTH if self._has_frame else 0
        room = QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)
        box = slide_rect(room).toRect()
        if not self._is_centred:
            box.moveTopLeft(QPoint(edge, edge))
        self.canvas.setGeometry(box)
        self.update()
