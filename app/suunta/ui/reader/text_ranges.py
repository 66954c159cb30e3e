"""Where pieces of laid-out text stand, so that rounded grounds can be painted behind them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextDocument,
    QTextLayout,
    QTextLine,
)

_EDGE = 1.25


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


def top_of(document: QTextDocument, position: int) -> float:
    """How far below the start of the page the line of a character begins."""
    return _line_of(document, position)[0]


def bottom_of(document: QTextDocument, position: int) -> float:
    """How far below the start of the page the line of a character ends."""
    top, height = _line_of(document, position)
    return top + height


def rect_of(document: QTextDocument, start: int, end: int) -> QRectF:
    """What the characters from `start` to `end` take up on the page."""
    found = QRectF()
    block = document.findBlock(start)
    while block.isValid() and block.position() < end:
        rect = document.documentLayout().blockBoundingRect(block)
        first, last = max(0, start - block.position()), min(block.length(), end - block.position())
        for line in range_rects(block.layout(), first, last - first):
            found = found.united(line.translated(rect.topLeft()))
        block = block.next()
    return found


def paint_ground(
    painter: QPainter,
    rects: list[QRectF],
    origin: QPointF,
    color: QColor,
    radius: float,
    edge: QColor | None = None,
) -> None:
    """Paint a rounded ground behind text whose rectangles are given, with an edge if wanted."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(edge, _EDGE) if edge else Qt.PenStyle.NoPen)
    painter.setBrush(color)
    for rect in rects:
        painter.drawRoundedRect(rect.translated(origin), radius, radius)
    painter.restore()


def _line_of(document: QTextDocument, position: int) -> tuple[float, float]:
    """Where a character's line begins on the page, and how high it is."""
    block = document.findBlock(position)
    rect = document.documentLayout().blockBoundingRect(block)
    line = block.layout().lineForTextPosition(position - block.position())
    return (rect.top() + line.y(), line.height()) if line.isValid() else (rect.top(), rect.height())


def _x_of(line: QTextLine, position: int) -> float:
    """Where a character begins; Qt answers that together with the character it settled on."""
    found = line.cursorToX(position)
    assert isinstance(found, tuple)
    return float(found[0])
