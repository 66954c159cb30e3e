"""Paint what a text document cannot: cards under tables, rounded grounds, rings around links."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QTextCursor, QTextDocument

from suunta.ui.reader.page_document import Ground, table_rect, tables
from suunta.ui.reader.text_ranges import paint_ground, range_rects
from suunta.ui.theme.theme import Theme

_RING_RADIUS = 4


def paint_tables(painter: QPainter, document: QTextDocument, origin: QPointF, theme: Theme) -> None:
    """A card with round corners under each table."""
    radius = theme.size("radius_card")
    painter.save()
    painter.setPen(QPen(theme.color("line"), 1))
    painter.setBrush(theme.color("surface"))
    for table in tables(document):
        rect = table_rect(document, table).translated(origin)
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    painter.restore()


def paint_text_ground(
    painter: QPainter, document: QTextDocument, origin: QPointF, ground: Ground
) -> None:
    """The ground of a remark: a pill, or a band where the remark takes several lines."""
    rects = _rects(document, ground.start, ground.length, origin, ground.font)
    grown = [rect.adjusted(0, -1, 0, 1) for rect in rects]
    radius = grown[0].height() / 2 if len(grown) == 1 else 5
    paint_ground(painter, grown, QPointF(), ground.color, radius)


def paint_mark(
    painter: QPainter,
    document: QTextDocument,
    origin: QPointF,
    mark: tuple[int, int],
    color: QColor,
    edge: QColor | None = None,
) -> None:
    """The ground of words that were searched for, with an edge around the ones looked at."""
    rects = _rects(document, *mark, origin)
    paint_ground(painter, [r.adjusted(-1.5, -1, 1, 1) for r in rects], QPointF(), color, 3, edge)


def paint_link_ring(
    painter: QPainter,
    document: QTextDocument,
    origin: QPointF,
    cursor: QTextCursor,
    color: QColor,
) -> None:
    """A ring around the link that has the keyboard."""
    start = cursor.selectionStart()
    length = cursor.selectionEnd() - start
    painter.setPen(QPen(color, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for rect in _rects(document, start, length, origin):
        painter.drawRoundedRect(rect.adjusted(-3, -1, 3, 1), _RING_RADIUS, _RING_RADIUS)


def _rects(
    document: QTextDocument,
    start: int,
    length: int,
    origin: QPointF,
    font: QFont | None = None,
) -> list[QRectF]:
    """Where a piece of one paragraph stands, seen from `origin`."""
    block = document.findBlock(start)
    at = document.documentLayout().blockBoundingRect(block).topLeft() + origin
    rects = range_rects(block.layout(), start - block.position(), length, font)
    return [rect.translated(at) for rect in rects]
