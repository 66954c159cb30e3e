"""What the sectors' marks mean, and which of them are our own conclusion."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from suunta.ui.theme.theme import Theme
from suunta.ui.widgets.painting import MARK, paint_sector_mark
from suunta.ui.widgets.text_lines import line_height

_GAP = 18
_MARK_GAP = 6
_INSET = 8
_SWATCH = 14


class SectorLegend(QWidget):
    """One line, wrapped into two where it must be."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._items: tuple[tuple[str, str], ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    def set_items(self, sectors: tuple[tuple[str, str], ...], inferred: str) -> None:
        """Pairs of a sector's slug and its name, and what the broken line says."""
        self._items = (*sectors, ("", inferred))
        self.setAccessibleName(", ".join(name for _, name in self._items))
        self.updateGeometry()
        self.update()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        places = self._places(width)
        return places[-1].bottom() + 3 if places else 0

    @override
    def sizeHint(self) -> QSize:
        return QSize(300, self.heightForWidth(300))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._theme.font("tiny"))
        for place, (sector, name) in zip(self._places(self.width()), self._items, strict=True):
            middle = place.center().y() + 1
            if sector:
                mark = QRectF(place.left() + 2, middle - MARK / 2, MARK, MARK)
                paint_sector_mark(painter, mark, sector, self._theme.color(sector))
            else:
                self._paint_swatch(painter, QPoint(place.left(), middle))
            painter.setPen(self._theme.color("text_muted"))
            text = place.adjusted(_SWATCH + _MARK_GAP, 0, 0, 0)
            painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)

    def _paint_swatch(self, painter: QPainter, at: QPoint) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("text_muted"), 1, Qt.PenStyle.DashLine))
        box = QRectF(at.x() + 0.5, at.y() - _SWATCH / 2 + 0.5, _SWATCH - 1, _SWATCH - 1)
        painter.drawRoundedRect(box, 3, 3)
        painter.restore()

    def _places(self, width: int) -> list[QRect]:
        font = self._theme.font("tiny")
        metrics = QFontMetrics(font)
        height = line_height(font) + 2
        places, left, top = [], _INSET, 2
        for _, name in self._items:
            needed = _SWATCH + _MARK_GAP + metrics.horizontalAdvance(name) + 2
            if left > _INSET and left + needed > width - _INSET:
                left, top = _INSET, top + height
            places.append(QRect(left, top, needed, height))
            left += needed + _GAP
        return places
