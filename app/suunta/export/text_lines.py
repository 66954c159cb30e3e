"""A text broken into the lines it takes in a width, each painted as one piece of real text."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

LINE_END = "\N{LINE SEPARATOR}"
"""Ends a line wherever it stands."""
AIR = 1.42
"""Height of a line, in sizes of its type."""
_AT_END = f" {LINE_END}"


class TextLines:
    """Breaks once; painting takes the painter's pen."""

    def __init__(self, text: str, font: QFont, width: float, air: float = AIR) -> None:
        self._font = font
        self._metrics = QFontMetricsF(font)
        self._width = width
        self._lines = _broken(text, font, width)
        self._line_height = round(font.pixelSize() * air)

    @property
    def height(self) -> int:
        return len(self._lines) * self._line_height

    @property
    def widest(self) -> float:
        """The width of the longest line."""
        return max(map(self._metrics.horizontalAdvance, self._lines), default=0.0)

    def paint(self, painter: QPainter, left: float, top: float, *, to_right: bool = False) -> None:
        """Paint from `top` down, along the left edge or the right one of the width."""
        painter.setFont(self._font)
        above = (self._line_height - self._metrics.height()) / 2 + self._metrics.ascent()
        for number, line in enumerate(self._lines):
            advance = self._metrics.horizontalAdvance(line)
            indent = self._width - advance if to_right else 0
            painter.drawText(QPointF(left + indent, top + number * self._line_height + above), line)


def one_line(text: str, font: QFont, air: float = AIR) -> TextLines:
    """A text that is never broken, in the width it needs."""
    return TextLines(text, font, QFontMetricsF(font).horizontalAdvance(text) + 1, air)


def _broken(text: str, font: QFont, width: float) -> list[str]:
    if not text:
        return []
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lines = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        lines.append(text[line.textStart() : line.textStart() + line.textLength()].rstrip(_AT_END))
    layout.endLayout()
    return lines
