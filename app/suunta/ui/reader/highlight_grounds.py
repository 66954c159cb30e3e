"""Paint what a person has highlighted: a quiet ground, a line under it, and a mark beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTextBlock, QTextDocument

from suunta.ui.reader.text_ranges import bottom_of, paint_ground, range_rects, top_of
from suunta.ui.theme.theme import Theme

_LINE = 1.5
_BAR, _BAR_GAP = 3.0, 12.0
_NOTE = 14


@dataclass(frozen=True, slots=True)
class Painted:
    """A highlight as it stands on the page."""

    identifier: str
    start: int
    end: int
    has_note: bool = False


class HighlightGrounds:
    """Knows what is highlighted where on the page that is shown; never tells it by colour alone."""

    def __init__(self, *, theme: Theme) -> None:
        self._theme = theme
        self.painted: tuple[Painted, ...] = ()

    def set(self, painted: Sequence[Painted]) -> None:
        self.painted = tuple(painted)

    def at(self, start: int, end: int) -> tuple[Painted, ...]:
        """The highlights that a piece of the page lies in; a place lies in what it touches.

        A quotation mark before the first word belongs to it, too.
        """
        return tuple(each for each in self.painted if each.start - 1 <= start and end <= each.end)

    def paint(
        self, painter: QPainter, document: QTextDocument, origin: QPointF, height: int
    ) -> None:
        """Paint what stands in the uppermost `height` pixels."""
        for each in self.painted:
            top, bottom = top_of(document, each.start), bottom_of(document, each.end)
            if bottom + origin.y() >= 0 and top + origin.y() <= height:
                self._paint(painter, document, origin, each)

    def _paint(
        self, painter: QPainter, document: QTextDocument, origin: QPointF, each: Painted
    ) -> None:
        ground, line = self._theme.color("highlight"), self._theme.color("highlight_line")
        left = 0.0
        tops: list[float] = []
        bottoms: list[float] = []
        block = document.findBlock(each.start)
        while block.isValid() and block.position() < each.end:
            rects = _rects(document, block, each, origin)
            paint_ground(painter, [r.adjusted(-1, -1, 1, 1) for r in rects], QPointF(), ground, 2)
            painter.setPen(QPen(line, _LINE))
            for rect in rects:
                painter.drawLine(rect.bottomLeft(), rect.bottomRight())
            if rects and not tops:
                at = document.documentLayout().blockBoundingRect(block)
                left = at.left() + origin.x()
            tops += [rect.top() for rect in rects]
            bottoms += [rect.bottom() for rect in rects]
            block = block.next()
        if tops:
            self._paint_beside(painter, left, min(tops), max(bottoms), has_note=each.has_note)

    def _paint_beside(
        self, painter: QPainter, left: float, top: float, bottom: float, *, has_note: bool
    ) -> None:
        """A bar in the margin, and the sign of a note where there is one."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("highlight_line"))
        bar = QRectF(left - _BAR_GAP, top, _BAR, bottom - top)
        painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)
        if has_note:
            icon = self._theme.icon("note", "highlight_line")
            at = bar.topLeft() - QPointF(_NOTE + 4, -2)
            # Beside a narrow margin it stands at the edge.
            icon.paint(painter, QRectF(max(1.0, at.x()), at.y(), _NOTE, _NOTE).toRect())


def _rects(
    document: QTextDocument, block: QTextBlock, each: Painted, origin: QPointF
) -> list[QRectF]:
    first = max(each.start, block.position())
    last = min(each.end, block.position() + block.length() - 1)
    at = document.documentLayout().blockBoundingRect(block).topLeft() + origin
    rects = range_rects(block.layout(), first - block.position(), last - first)
    return [rect.translated(at) for rect in rects]
