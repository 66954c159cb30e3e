"""Break text into the lines it takes in a given width; what does not fit ends in an ellipsis."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextLayout, QTextOption


@lru_cache(maxsize=2048)
def lines_of(text: str, font: QFont, width: int, most: int) -> tuple[str, ...]:
    """At most `most` lines; the last one is elided when more was to come."""
    if not text or width <= 0:
        return ()
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lines: list[str] = []
    layout.beginLayout()
    while True:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        if len(lines) == most - 1:
            rest = text[line.textStart() :]
            lines.append(_elided(rest, font, width))
            break
        lines.append(text[line.textStart() : line.textStart() + line.textLength()].rstrip())
    layout.endLayout()
    return tuple(lines)


def height_of(text: str, font: QFont, width: int, most: int) -> int:
    """The height `paint_lines` takes for the same arguments."""
    return len(lines_of(text, font, width, most)) * line_height(font)


def line_height(font: QFont) -> int:
    """A line with a little air: 1.4 times the size of the type."""
    return round(font.pixelSize() * 1.42)


def paint_lines(
    painter: QPainter, at: QPoint, text: str, font: QFont, width: int, most: int
) -> int:
    """Paint the lines from `at` down in the painter's pen; answers the height they took."""
    painter.setFont(font)
    height = line_height(font)
    for number, line in enumerate(lines := lines_of(text, font, width, most)):
        box = QRectF(at.x(), at.y() + number * height, width, height)
        painter.drawText(box, _LINE, line)
    return len(lines) * height


_LINE = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)


def _elided(text: str, font: QFont, width: int) -> str:
    return QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, width)
