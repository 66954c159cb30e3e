"""The marks of the sectors: their shape tells them apart, never colour alone."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF


def paint_sector_mark(painter: QPainter, rect: QRectF, sector: str, color: QColor) -> None:
    """Paint ■ for social services, ● for healthcare and ◆ for both, filling `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    if sector == "social":
        inset = rect.width() * 0.06
        painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), 1, 1)
    elif sector == "healthcare":
        painter.drawEllipse(rect)
    else:
        painter.drawPolygon(_diamond(rect))
    painter.restore()


def _diamond(rect: QRectF) -> QPolygonF:
    middle = rect.center()
    return QPolygonF(
        [
            QPointF(middle.x(), rect.top()),
            QPointF(rect.right(), middle.y()),
            QPointF(middle.x(), rect.bottom()),
            QPointF(rect.left(), middle.y()),
        ]
    )
