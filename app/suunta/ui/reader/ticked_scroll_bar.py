"""A scroll bar that shows where on the page the hits stand, and leads to them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QStyle, QStyleOptionSlider, QWidget
from typing_extensions import override

from suunta.ui.theme.theme import Theme

_THICK, _THICK_HERE = 2, 4
_INSET = 2
_NEAR = 5
"""Pixels beside a tick that still mean it."""


class TickedScrollBar(QScrollBar):
    """Ticks lie over its groove; a click on one asks for that hit, the handle stays the handle."""

    tick_chosen = Signal(int)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._theme = theme
        self._shares: tuple[float, ...] = ()
        self._here = -1
        self.setMouseTracking(True)
        theme.changed.connect(self.update)

    def set_ticks(self, shares: Sequence[float], here: int) -> None:
        """Show other ticks: how far down each is, from 0 to 1, and which is looked at."""
        self._shares = tuple(shares)
        self._here = here
        self.update()

    def tick_heights(self) -> list[float]:
        """How many pixels below its upper end the middle of each tick is."""
        room = self.height() - _THICK_HERE
        return [_THICK_HERE / 2 + share * room for share in self._shares]

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._shares:
            return
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        for number, middle in enumerate(self.tick_heights()):
            is_here = number == self._here
            thick, inset = (_THICK_HERE, 0) if is_here else (_THICK, _INSET)
            rect = QRectF(inset, round(middle - thick / 2), self.width() - 2 * inset, thick)
            painter.fillRect(rect, self._theme.color("match_tick"))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = self._tick_at(event.position())
        if number is None or event.button() is not Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
        else:
            self.tick_chosen.emit(number)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        is_on_tick = self._tick_at(event.position()) is not None and not self.isSliderDown()
        shape = Qt.CursorShape.PointingHandCursor if is_on_tick else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    def _tick_at(self, place: QPointF) -> int | None:
        """The nearest tick to a place of the groove."""
        if not self._shares or self._is_handle(place):
            return None
        heights = self.tick_heights()
        nearest = min(range(len(heights)), key=lambda n: abs(heights[n] - place.y()))
        return nearest if abs(heights[nearest] - place.y()) <= _NEAR else None

    def _is_handle(self, place: QPointF) -> bool:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        part = self.style().hitTestComplexControl(
            QStyle.ComplexControl.CC_ScrollBar, option, place.toPoint(), self
        )
        return part == QStyle.SubControl.SC_ScrollBarSlider
