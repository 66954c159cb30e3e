"""A chip that can be taken away: with a click, or with the keys that mean that."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from typing_extensions import override

from suunta.ui.search.chip_button import ChipButton
from suunta.ui.widgets.painting import paint_chip

_CROSS = 12
_CROSS_EDGE = 7
_REMOVING_KEYS = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class RemovableChip(ChipButton):
    """A button with a cross; pressing it anywhere asks for its removal by `clicked`."""

    @override
    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        return QSize(size.width() + _CROSS, size.height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _REMOVING_KEYS:
            self.click()
            return
        super().keyPressEvent(event)

    @override
    def paint_inside(self, painter: QPainter, chip: QRect) -> None:
        paint_chip(painter, chip, "", self._theme)
        paint_chip(painter, chip.adjusted(0, 0, -_CROSS, 0), self.text(), self._theme)
        top = chip.top() + (chip.height() - _CROSS) // 2
        cross = QRect(chip.right() + 1 - _CROSS_EDGE - _CROSS, top, _CROSS, _CROSS)
        role = "text" if self.hasFocus() or self.underMouse() else "text_muted"
        self._theme.icon("close", role).paint(painter, cross)
