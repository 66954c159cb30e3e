"""What the marks mean, with how many experiments there are of each, and the broken line."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from suunta.domain.tile_map import LegendEntry
from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.painting import chip_size, paint_chip
from suunta.ui.widgets.text_lines import line_height

_GAP = 8
_LINE_GAP = 6
_SWATCH = 14
_AIR = 4
_SWATCH_GAP = 6


class Legend(QWidget):
    """Chips in a line, wrapped where they must be."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._entries: tuple[LegendEntry, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._refit)

    def set_entries(self, sectors: tuple[LegendEntry, ...], inferred: str) -> None:
        """The sectors, and what the broken line says."""
        self._entries = (*sectors, LegendEntry("", inferred))
        self.setAccessibleName(", ".join(entry.text for entry in self._entries))
        self.updateGeometry()
        self.update()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        places = self._places(width)
        return places[-1].bottom() + 2 if places else 0

    @override
    def sizeHint(self) -> QSize:
        """All of it in one line."""
        width = sum(self._width(entry) + _GAP for entry in self._entries) - _GAP
        return QSize(max(0, width), self._chip_height() + 2)

    @override
    def minimumSizeHint(self) -> QSize:
        widest = max((self._width(entry) for entry in self._entries), default=0)
        return QSize(widest, self._chip_height() + 2)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for place, entry in zip(self._places(self.width()), self._entries, strict=True):
            if entry.sector:
                paint_chip(painter, place, entry.text, self._theme, entry.sector)
            else:
                self._paint_inferred(painter, place, entry.text)

    def _paint_inferred(self, painter: QPainter, place: QRect, text: str) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("text_muted"), 1, Qt.PenStyle.DashLine))
        top = place.top() + (place.height() - _SWATCH) / 2
        painter.drawRoundedRect(QRectF(place.left() + 0.5, top, _SWATCH - 1, _SWATCH - 1), 3, 3)
        painter.setFont(self._theme.font("tiny"))
        painter.setPen(self._theme.color("text_muted"))
        words = place.adjusted(_SWATCH + _SWATCH_GAP, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.restore()

    def _refit(self) -> None:
        self.updateGeometry()
        self.update()

    def _chip_height(self) -> int:
        font = self._theme.font("tiny")
        return max(chip_size("", font).height(), line_height(font) + _AIR)

    def _width(self, entry: LegendEntry) -> int:
        font = self._theme.font("tiny")
        if entry.sector:
            return chip_size(entry.text, font, entry.sector).width()
        return _SWATCH + _SWATCH_GAP + QFontMetrics(font).horizontalAdvance(entry.text) + 2

    def _places(self, width: int) -> list[QRect]:
        places, at = [], QPoint(0, 1)
        for entry in self._entries:
            needed = self._width(entry)
            if at.x() and at.x() + needed > width:
                at = QPoint(0, at.y() + self._chip_height() + _LINE_GAP)
            places.append(QRect(at, QSize(needed, self._chip_height())))
            at.setX(at.x() + needed + _GAP)
        return places
