"""A chart laid out in a width and painted as lines and text: on a screen, on paper, into a file."""

from __future__ import annotations

import re
from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from suunta.domain.chart import Chart, Note
from suunta.domain.dates import NO_BREAK_SPACE
from suunta.domain.line_ends import with_short_end_held
from suunta.export.chart_bars import ChartBars
from suunta.export.look import Look
from suunta.export.text_lines import LINE_END, TextLines, one_line

INSET = 18
"""Of a card, on all sides."""
_ABOVE, _BELOW = 14, 14
_GAP = 14
"""Between the title, the bars and what is said beneath them."""
_SMALL_GAP = 6
_SCOPE_GAP = 24
_RADIUS = 10
_BEFORE_NUMBER = re.compile(r" (?=\d)")


class Beneath(Enum):
    """What stands under the bars besides the caveat."""

    NOTHING = auto()
    """For where base and source stand beside the chart already."""
    SOURCES = auto()
    """Base, date and source."""
    EVERYTHING = auto()
    """The imprint and the address as well, for a picture that goes anywhere."""


class ChartDrawing:
    """Measured once for its width; the height follows from it."""

    def __init__(
        self, chart: Chart, look: Look, width: float, beneath: Beneath, inset: int = INSET
    ) -> None:
        self._look = look
        self._inset = inset
        self._width = width
        self._inside = inside = width - 2 * inset
        tiny, title = look.font("tiny"), look.font("heading3")
        self._scope = one_line(chart.scope, tiny)
        beside = inside - self._scope.widest - _SCOPE_GAP
        self._is_scope_beside = one_line(chart.title, title).widest <= beside
        room = beside if self._is_scope_beside else inside
        self._title = TextLines(with_short_end_held(chart.title), title, room)
        self._bars = ChartBars(chart, look, inside)
        self._caveat = TextLines(chart.caveat, tiny, inside)
        self._is_whole = beneath is Beneath.EVERYTHING
        notes = chart.notes if beneath is not Beneath.NOTHING else ()
        self._notes = [TextLines(_line(note), tiny, inside) for note in notes]
        self._imprint = TextLines(
            _imprint(chart, tiny, inside) if self._is_whole else "", tiny, inside
        )

    @property
    def height(self) -> int:
        return self._top_of_end() + (_BELOW if self._inset else 0)

    def paint(self, painter: QPainter, at: QPointF) -> None:
        """Paint what the chart says, without any ground."""
        look, left = self._look, self._inset
        painter.save()
        painter.translate(at)
        painter.setPen(look.color("text"))
        top = self._top
        self._title.paint(painter, left, top)
        painter.setPen(look.color("text_faint"))
        if self._is_scope_beside:
            right = left + self._inside - self._scope.widest
            self._scope.paint(painter, right, top + (self._title.height - self._scope.height) / 2)
        else:
            self._scope.paint(painter, left, top + self._title.height)
        self._bars.paint(painter, QPointF(left, self._top_of_bars()))
        painter.setPen(look.color("text_muted"))
        self._caveat.paint(painter, left, self._top_of_caveat())
        self._paint_notes(painter)
        painter.restore()

    def paint_card(self, painter: QPainter, at: QPointF) -> None:
        """Paint the chart on a card of its own."""
        card = QRectF(at.x() + 0.5, at.y() + 0.5, self._width - 1, self.height - 1)
        painter.save()
        painter.setPen(QPen(self._look.color("line"), 1))
        painter.setBrush(self._look.color("surface"))
        painter.drawRoundedRect(card, _RADIUS, _RADIUS)
        painter.restore()
        self.paint(painter, at)

    def paint_filled(self, painter: QPainter) -> None:
        """Paint the chart from the corner, on a ground without an edge."""
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color("surface"))
        painter.drawRect(QRectF(0, 0, self._width, self.height))
        painter.restore()
        self.paint(painter, QPointF())

    @property
    def _top(self) -> int:
        return _ABOVE if self._inset else 0

    def _top_of_bars(self) -> int:
        scope = 0 if self._is_scope_beside else self._scope.height
        return self._top + self._title.height + scope + _GAP

    def _top_of_caveat(self) -> int:
        gap = _GAP if self._caveat.height else 0
        return self._top_of_bars() + self._bars.height + gap

    def _top_of_notes(self) -> int:
        return self._top_of_caveat() + self._caveat.height

    def _top_of_first_note(self) -> int:
        """A picture parts its notes from the chart by a line."""
        return self._top_of_notes() + (2 * _GAP if self._is_whole else _SMALL_GAP)

    def _top_of_end(self) -> int:
        if not self._notes:
            return self._top_of_notes()
        end = self._top_of_first_note() + sum(note.height for note in self._notes)
        return end + _SMALL_GAP + self._imprint.height if self._is_whole else end

    def _paint_notes(self, painter: QPainter) -> None:
        if not self._notes:
            return
        left, look, top = self._inset, self._look, self._top_of_first_note()
        if self._is_whole:
            line = top - _GAP + 0.5
            painter.setPen(QPen(look.color("line"), 1))
            painter.drawLine(QPointF(left, line), QPointF(left + self._inside, line))
        painter.setPen(look.color("text_muted" if self._is_whole else "text_faint"))
        for note in self._notes:
            note.paint(painter, left, top)
            top += note.height
        painter.setPen(look.color("text_faint"))
        self._imprint.paint(painter, left, top + _SMALL_GAP)


def _line(note: Note) -> str:
    """A number never begins a line: `Recommendation 1` stays together."""
    return _BEFORE_NUMBER.sub(NO_BREAK_SPACE, f"{note.name}: {note.text}")


def _imprint(chart: Chart, font: QFont, width: float) -> str:
    """Who made it and where it leads, on a line of its own where they do not fit on one."""
    together = f"{chart.imprint} · {chart.address}"
    if one_line(together, font).widest <= width:
        return together
    return f"{chart.imprint}{LINE_END}{chart.address}"
