"""Sheets of paper under each other, as wide as the window lets them be."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from suunta.ui.theme.theme import Theme

_GAP = 18
_WIDEST = 794
"""A4 at 96 dots per inch."""


class SheetView(QWidget):
    """Shows pictures of sheets; a scroll area around it moves them."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._images: tuple[QImage, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_sheets(self, images: tuple[QImage, ...]) -> None:
        self._images = images
        self._fit()
        self.update()

    def sheet_at(self, height: int) -> int:
        """The number of the sheet at a height of the view, from 0."""
        step = self._size().height() + _GAP
        return max(0, min(len(self._images) - 1, int((height - _GAP / 2) / step)))

    def top_of(self, number: int) -> int:
        """Where a sheet begins."""
        return number * (self._size().height() + _GAP)

    @override
    def sizeHint(self) -> QSize:
        return QSize(_WIDEST + 2 * _GAP, self._height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("background"))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(QPen(self._theme.color("line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        size = self._size()
        for number, image in enumerate(self._images):
            left = (self.width() - size.width()) / 2
            sheet = QRectF(left, self.top_of(number) + _GAP, size.width(), size.height())
            if sheet.intersects(QRectF(event.rect())):
                painter.drawImage(sheet, image)
                painter.drawRect(sheet)

    def _size(self) -> QSize:
        """Of a sheet as it is shown."""
        width = min(_WIDEST, max(120, self.width() - 2 * _GAP))
        return QSize(width, round(width * 297 / 210))

    def _height(self) -> int:
        return len(self._images) * (self._size().height() + _GAP) + _GAP

    def _fit(self) -> None:
        self.setFixedHeight(max(1, self._height()))
