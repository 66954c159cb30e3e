"""The slide that is edited, as large as there is room, as the audience will see it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from suunta.export.slide_grid import HEIGHT, WIDTH
from suunta.export.slide_look import look_of
from suunta.export.slide_painter import paint_slide, slide_rect
from suunta.export.slide_view import SlideView
from suunta.ui.theme.theme import Theme

_LEAST = 108


class SlidePreview(QWidget):
    """Paints; a screen reader is told the words."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view: SlideView | None = None
        self._highest = 16_777_215
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    def show_view(self, view: SlideView | None) -> None:
        self._view = view
        if view is not None:
            slide = view.slide
            words = (slide.title, slide.text, *(point.text for point in slide.points))
            self.setAccessibleName(" ".join(part for part in words if part))
        self.update()

    def set_highest(self, height: int) -> None:
        """Leave room for what stands beneath."""
        if height != self._highest:
            self._highest = max(_LEAST, height)
            self.updateGeometry()

    @override
    def heightForWidth(self, width: int) -> int:
        return min(self._highest, round(width * HEIGHT / WIDTH) + 2)

    @override
    def sizeHint(self) -> QSize:
        return QSize(480, self.heightForWidth(480))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(192, _LEAST)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._view is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        rect = slide_rect(box)
        rect.moveTop(box.top())
        paint_slide(painter, rect, self._view, look_of(self._theme.name))
        painter.setPen(self._theme.color("line"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect)
