"""Paint a shortcut as a key cap."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from suunta.ui.theme.theme import Theme

_PADDING = 6
_HEIGHT = 20
_RADIUS = 4


def key_cap_width(keys: str, theme: Theme) -> int:
    """The width of the cap; one sign alone is as wide as high."""
    width = QFontMetrics(theme.font("tiny")).horizontalAdvance(keys) + 2 * _PADDING
    return max(theme.grown(_HEIGHT), width)


def paint_key_cap(painter: QPainter, room: QRect, keys: str, theme: Theme) -> None:
    """Paint the cap as wide as `room` is, in the middle of its height."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    height = theme.grown(_HEIGHT)
    top = room.top() + (room.height() - height) / 2
    cap = QRectF(room.left(), top, room.width(), height)
    painter.setPen(QPen(theme.color("line"), 1))
    painter.setBrush(theme.color("surface"))
    painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
    painter.setPen(theme.color("text_muted"))
    painter.setFont(theme.font("tiny"))
    painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, keys)
    painter.restore()
