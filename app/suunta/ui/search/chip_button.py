"""A chip that can be pressed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget
from typing_extensions import override

from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.painting import chip_height, chip_size, paint_chip

TARGET = 26
"""Higher than the chip itself, so that it is easily hit."""
RING = 1
"""Room around the chip for the ring that shows the keyboard."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ChipButton(QAbstractButton):
    """Painted as a chip, used as a button."""

    chosen = Signal(object)
    """It was pressed; carries what it stands for."""

    def __init__(self, text: str, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.stands_for: object = None
        self.setText(text)
        self.setToolTip(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._on_clicked)
        theme.changed.connect(self._on_theme_changed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.width_of(self.text()), self._least_height())

    def width_of(self, text: str) -> int:
        """The width it would need to show `text`."""
        return chip_size(text, self._theme.font("tiny")).width() + 2 * RING

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(48, self._least_height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.click()
            return
        super().keyPressEvent(event)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = chip_height(self._theme.font("tiny"))
        top = (self.height() - height) // 2
        chip = QRect(RING, top, self.width() - 2 * RING, height)
        self.paint_inside(painter, chip)
        if not (self.hasFocus() or self.underMouse()):
            return
        role, width = ("focus", 2) if self.hasFocus() else ("text_faint", 1)
        painter.setPen(QPen(self._theme.color(role), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        ring = QRectF(chip).adjusted(0, -1, 0, 1)
        painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)

    def paint_inside(self, painter: QPainter, chip: QRect) -> None:
        """Paint the chip itself; the ring comes on top of it."""
        paint_chip(painter, chip, self.text(), self._theme)

    def _least_height(self) -> int:
        return max(TARGET, chip_height(self._theme.font("tiny")) + 2 * RING)

    def _on_clicked(self) -> None:
        self.chosen.emit(self.stands_for)

    def _on_theme_changed(self) -> None:
        """Words of another size need other room."""
        self.updateGeometry()
        self.update()
