"""What is marked on a page, one of the marks set off from the others."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from suunta.ui.reader.page_painting import paint_mark
from suunta.ui.reader.text_ranges import bottom_of, top_of
from suunta.ui.theme.theme import Theme

NOWHERE = -1


class PageMarks:
    """Colours the words, paints the ground under them, and knows how far down they stand."""

    def __init__(self, *, theme: Theme) -> None:
        self._theme = theme
        self.marks: tuple[tuple[int, int], ...] = ()
        """First character and length of each."""
        self.here = NOWHERE
        """Number of the one that is set off, if one is."""

    @property
    def mark(self) -> tuple[int, int]:
        """The one that is set off."""
        return self.marks[self.here]

    def set(self, marks: Sequence[tuple[int, int]], here: int = NOWHERE) -> None:
        self.marks = tuple(marks)
        self.here = here

    def selections(self, document: QTextDocument) -> list[QTextEdit.ExtraSelection]:
        """What colours the words."""
        return [self._selection(document, number) for number in range(len(self.marks))]

    def paint(
        self, painter: QPainter, document: QTextDocument, origin: QPointF, height: int
    ) -> None:
        """Paint the grounds that stand in the uppermost `height` pixels."""
        for number, mark in enumerate(self.marks):
            top, bottom = top_of(document, mark[0]), bottom_of(document, sum(mark))
            if bottom + origin.y() < 0 or top + origin.y() > height:
                continue
            ground, edge = self._theme.color("match"), None
            if number == self.here:
                ground, edge = self._theme.color("match_here"), self._theme.color("match_tick")
            paint_mark(painter, document, origin, mark, ground, edge)

    def shares(self, document: QTextDocument) -> list[float]:
        """How far down each stands, in shares of the page's height."""
        if not self.marks:
            return []  # the height would cost laying out the whole page
        height = max(1.0, document.size().height())
        return [top_of(document, start) / height for start, _ in self.marks]

    def sentence(self, document: QTextDocument) -> str:
        """What is written around the one that is set off."""
        start, length = self.mark
        block = document.findBlock(start)
        text, inside = block.text(), start - block.position()
        begin = text.rfind(". ", 0, inside) + 1
        end = text.find(". ", inside + length)
        return text[begin : end + 1 or None].strip()

    def _selection(self, document: QTextDocument, number: int) -> QTextEdit.ExtraSelection:
        start, length = self.marks[number]
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(document)
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        selection.cursor = cursor
        role = "on_match_here" if number == self.here else "on_match"
        selection.format.setForeground(self._theme.color(role))
        return selection
