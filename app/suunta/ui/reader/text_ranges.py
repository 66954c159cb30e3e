"""Where pieces of laid-out text stand, so that rounded grounds can be painted behind them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextLine


def range_rects(
    layout: QTextLayout, start: int, length: int, font: QFont | None = None
) -> list[QRectF]:
    """The rectangles of `length` characters from `start`: one for each line they touch.

    They are as high as the line, or as `font`, where the text is set smaller than the line.
    """
    rects = []
    end = start + length
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first = max(start, line.textStart())
        last = min(end, line.textStart() + line.textLength())
        if first >= last:
            continue
        left, right = _x_of(line, first), _x_of(line, last)
        ascent, descent = line.ascent(), line.descent()
        base = line.y() + line.leading() / 2 + ascent
        if font is not None:
            metrics = QFontMetricsF(font)
            ascent, descent = metrics.ascent(), metrics.descent()
        rects.append(QRectF(left, base - ascent, right - left, ascent + descent))
    return rects


def paint_ground(
    painter: QPainter, rects: list[QRectF], origin: QPointF, color: QColor, radius: float
) -> None:
    """Paint a rounded ground behind text whose rectangles are given."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    for rect in rects:
        painter.drawRoundedRect(rect.translated(origin), radius, radius)
    painter.restore()


def _x_of(line: QTextLine, position: int) -> float:
    """Where a character begins; Qt answers that together with the character it settled on."""
    found = line.cursorToX(position)
    assert isinstance(found, tuple)
    return float(found[0])
