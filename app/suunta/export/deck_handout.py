"""A deck as a handout on A4: one, two or six slides a sheet, with their sources and notes.

Notes that have no room beside their slide stand whole at the end, and nothing is left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html import escape
from types import MappingProxyType

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPen, QTextDocument

from suunta.export.deck_content import Cancelled, DeckContent, Progress, never, printed, untold
from suunta.export.deck_handout_text import (
    TextLine,
    before_html,
    fitting_text,
    left_out_html,
    line_parts,
    notes_html,
    parted,
    set_text,
    sources_html,
    text_lines,
)
from suunta.export.deck_parts import slide_parts
from suunta.export.deck_pdf import finished_deck
from suunta.export.deck_reading import reading_title
from suunta.export.pdf_drawing import Sheet
from suunta.export.pdf_part import Part
from suunta.export.slide_look import SlideLook
from suunta.export.slide_painter import paint_slide
from suunta.export.slide_view import SlideView

A4 = QSizeF(595.28, 841.89)
"""In points."""
_EDGE, _HEAD, _FOOT = 42.0, 30.0, 30.0
_GAP, _UNDER = 20.0, 8.0
_SMALL = 8
_AT_END, _BEFORE = 10, 13
_SMALLER = 1
"""Points that running text may be smaller where that saves a sheet."""
_LEAST_FILLED = 0.15


@dataclass(frozen=True, slots=True)
class _Plan:
    """How the slides of one sheet lie on it."""

    columns: int
    rows: int
    slide_share: float
    """Of the width of a cell, for the slide; what is left is for the notes."""
    sizes: tuple[float, ...]
    """Steps for the words, in points; the last is the smallest."""
    has_notes_below: bool = False
    has_notes_beside: bool = False


_PLANS: Mapping[int, _Plan] = MappingProxyType(
    {
        1: _Plan(1, 1, 1.0, (13, 12, 11, 10, 9, 8), has_notes_below=True),
        2: _Plan(1, 2, 0.56, (10, 9, 8), has_notes_beside=True),
        6: _Plan(2, 3, 1.0, (8, 7, 6)),
    }
)


@dataclass(slots=True)
class _Page:
    """What is painted on one sheet."""

    slides: list[tuple[QRectF, SlideView]] = field(default_factory=list)
    texts: list[tuple[QPointF, QTextDocument]] = field(default_factory=list)
    running: list[TextLine] = field(default_factory=list)
    """Lines of a text that goes on from sheet to sheet."""
    document: QTextDocument | None = None
    """What they are of; they last as long as it does."""

    def texts_in_place(self) -> Iterator[tuple[QPointF, list[TextLine]]]:
        """All that is written on it, with what has to be added to the places of the lines."""
        for at, text in self.texts:
            yield at, list(text_lines(text))
        if self.running:
            corner = _room().topLeft()
            yield corner - QPointF(0, self.running[0].rect.top()), self.running


def deck_handout(
    content: DeckContent,
    look: SlideLook,
    per_page: int = 1,
    cancelled: Cancelled = never,
    progress: Progress = untold,
) -> bytes | None:
    """The handout, a guess with its answer; `None` when it was cancelled."""
    from suunta.export.pdf_finishing import OutlineEntry

    handout = _Handout(content, look, _PLANS[per_page])
    pages = handout.pages()
    sheets: list[Sheet] = [
        _Paint(page, number, len(pages), content, look) for number, page in enumerate(pages)
    ]
    outline = [
        OutlineEntry(reading_title(view), sheet, rect.top())
        for sheet, page in enumerate(pages)
        for rect, view in page.slides
    ]
    if handout.first_of_end is not None:
        outline.append(OutlineEntry(content.word("export.notes"), handout.first_of_end))
    parts = [part for sheet, page in enumerate(pages) for part in _parts(page, sheet, look)]
    return finished_deck(content, sheets, A4, outline, parts, cancelled, progress)


class _Handout:
    """Lays the slides and their words out on sheets."""

    def __init__(self, content: DeckContent, look: SlideLook, plan: _Plan) -> None:
        self._content, self._look, self._plan = content, look, plan
        self._left_over: list[str] = []
        self.first_of_end: int | None = None
        """The sheet on which what had no room begins."""

    def pages(self) -> list[_Page]:
        views = [each for view in self._content.views for each in printed(view)]
        each = self._plan.columns * self._plan.rows
        pages = list(self._before())
        for first in range(0, len(views), each):
            page = _Page()
            for place, view in enumerate(views[first : first + each]):
                self._lay_out(page, view, self._cell(place))
            pages.append(page)
        if self._left_over:
            self.first_of_end = len(pages)
            pages += self._end()
        return pages

    def _before(self) -> Iterator[_Page]:
        """A sheet for the presenter alone, before anything that is handed out."""
        content = self._content
        if not (content.has_notes and content.before):
            return
        title, heading = escape(content.title), escape(content.word("notes.before"))
        html = f"<p><b>{title}</b></p><h2>{heading}</h2>{before_html(content)}"
        yield from self._running(html, _BEFORE)

    def _cell(self, place: int) -> QRectF:
        plan = self._plan
        row, column = divmod(place, plan.columns)
        room = _room()
        width = (room.width() - _GAP * (plan.columns - 1)) / plan.columns
        height = (room.height() - _GAP * (plan.rows - 1)) / plan.rows
        left = room.left() + column * (width + _GAP)
        return QRectF(left, room.top() + row * (height + _GAP), width, height)

    def _lay_out(self, page: _Page, view: SlideView, cell: QRectF) -> None:
        plan, look = self._plan, self._look
        width = cell.width() * plan.slide_share
        slide = QRectF(cell.left(), cell.top(), width, width * 9 / 16)
        page.slides.append((slide, view))
        below = QRectF(cell.left(), slide.bottom() + _UNDER, width, cell.bottom() - slide.bottom())
        below.setBottom(cell.bottom())
        cut = left_out_html(view, look, self._content.word("export.not-on-slide"))
        sources = cut + sources_html(view, look)
        notes = notes_html(view) if self._content.has_notes else ""
        missing: list[str] = []
        if plan.has_notes_below:
            below = self._place(page, sources, below, missing, sizes=(9, 8))
            self._place(page, notes, below, missing)
        else:
            self._place(page, sources, below, missing)
            beside = QRectF(slide.right() + _GAP, cell.top(), 0, cell.height())
            beside.setRight(cell.right())
            self._place(page, notes, beside if plan.has_notes_beside else QRectF(), missing)
        if missing:
            title = f"{view.number} {reading_title(view)}"
            self._left_over.append(f"<h2>{escape(title)}</h2>{''.join(missing)}")

    def _place(
        self,
        page: _Page,
        html: str,
        room: QRectF,
        missing: list[str],
        sizes: tuple[float, ...] = (),
    ) -> QRectF:
        """Put words into their room, or note that they are missing; answers the room left over."""
        if not html:
            return room
        found = fitting_text(html, sizes or self._plan.sizes, room, self._look)
        if found is None:
            missing.append(html)
            if room.isEmpty():
                return room
            told = f"<p><i>{escape(self._content.word('export.at-end'))}</i></p>"
            found = set_text(told, self._plan.sizes[-1], room.width(), self._look)
        page.texts.append((room.topLeft(), found))
        return room.adjusted(0, min(found.size().height() + _UNDER, room.height()), 0, 0)

    def _end(self) -> Iterator[_Page]:
        """What had no room beside its slide."""
        heading = f"<h2>{escape(self._content.word('export.notes'))}</h2>"
        yield from self._running(heading + "".join(self._left_over), _AT_END)

    def _running(self, html: str, size: int) -> list[_Page]:
        """Sheets of running text, a little smaller where few lines would stand on the last."""
        pages = self._set(html, size)
        if _is_well_filled(pages):
            return pages
        smaller = self._set(html, size - _SMALLER)
        return smaller if _is_well_filled(smaller) else pages

    def _set(self, html: str, size: int) -> list[_Page]:
        room = _room()
        whole = set_text(html, size, room.width(), self._look)
        sheets = parted(list(text_lines(whole)), room.height())
        return [_Page(running=lines, document=whole) for lines in sheets]


@dataclass(frozen=True, slots=True)
class _Paint:
    """Paints one sheet with the head and the foot that stand on all of them."""

    page: _Page
    number: int
    count: int
    content: DeckContent
    look: SlideLook

    def __call__(self, painter: QPainter) -> None:
        self._frame(painter)
        for rect, view in self.page.slides:
            paint_slide(painter, rect, view, self.look)
            painter.setPen(QPen(self.look.color("line"), 0.75))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect)
        painter.setPen(self.look.color("text"))
        for at, lines in self.page.texts_in_place():
            for line in lines:
                line.paint(painter, at)

    def _frame(self, painter: QPainter) -> None:
        painter.setFont(self.look.font(_SMALL))
        painter.setPen(self.look.color("text_muted"))
        width = A4.width() - 2 * _EDGE
        head = QRectF(_EDGE, 0, width, _HEAD + 4)
        foot = QRectF(_EDGE, A4.height() - _FOOT - 4, width, _FOOT)
        line = Qt.TextFlag.TextSingleLine
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        down = Qt.AlignmentFlag.AlignBottom
        middle = Qt.AlignmentFlag.AlignVCenter
        if self.number:
            painter.drawText(head, left | down | line, self.content.title)
        painter.drawText(foot, left | middle | line, self.content.subject)
        painter.drawText(foot, right | middle | line, f"{self.number + 1} / {self.count}")


def _is_well_filled(pages: list[_Page]) -> bool:
    """Whether the last of several sheets is worth its paper."""
    lines = pages[-1].running
    filled = lines[-1].rect.bottom() - lines[0].rect.top()
    return len(pages) == 1 or filled >= _room().height() * _LEAST_FILLED


def _room() -> QRectF:
    """What a sheet has between its head and its foot."""
    height = A4.height() - _HEAD - _FOOT - 2 * 12
    return QRectF(_EDGE, _HEAD + 12, A4.width() - 2 * _EDGE, height)


def _parts(page: _Page, sheet: int, look: SlideLook) -> Iterator[Part]:
    for rect, view in page.slides:
        yield from slide_parts(view, look, rect, sheet)
    for at, lines in page.texts_in_place():
        yield from line_parts(lines, at, sheet)
