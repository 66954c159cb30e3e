"""The notes of a deck as cards to hold in the hand: four to a sheet of A4, to be cut apart."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from html import escape

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPen, QTextDocument

from suunta.domain.fact import Unit, written
from suunta.export.deck_content import Cancelled, DeckContent, Progress, never, untold
from suunta.export.deck_handout_text import (
    TextLine,
    before_html,
    line_parts,
    notes_html,
    parted,
    set_text,
    text_lines,
)
from suunta.export.deck_pdf import finished_deck
from suunta.export.deck_reading import reading_title
from suunta.export.pdf_drawing import Sheet
from suunta.export.pdf_part import Part, PartKind
from suunta.export.slide_look import SlideLook
from suunta.export.slide_view import SlideView

A4 = QSizeF(595.28, 841.89)
"""In points."""
_COLUMNS, _ROWS = 2, 2
EACH = _COLUMNS * _ROWS
_INSIDE = 24.0
"""From the cut to the words: no printer prints to the edge."""
_SIZES = (16.0, 15.0, 14.0, 13.0, 12.0, 11.0)
"""Steps for the notes, in points; what has no room in the last goes on on another card."""
_TITLE, _SMALL, _UNDER = 13.0, 9.0, 8.0


@dataclass(frozen=True, slots=True)
class Card:
    """One card: its place in the deck, what the slide is called, and a part of its notes.

    The one about what to do before people come goes with the first slide.
    """

    view: SlideView
    head: QTextDocument
    """Number, time and title."""
    notes: QTextDocument
    lines: tuple[TextLine, ...]
    """Those of the notes that stand on it."""
    is_first: bool = True

    def places(self, cell: QRectF) -> Iterator[tuple[QPointF, list[TextLine]]]:
        """All that is written on it, with what has to be added to the places of the lines."""
        room = _inside(cell)
        yield room.topLeft(), list(text_lines(self.head))
        if self.lines:
            top = self.head.size().height() + _UNDER - self.lines[0].rect.top()
            yield room.topLeft() + QPointF(0, top), list(self.lines)


def cue_cards(
    content: DeckContent,
    look: SlideLook,
    cancelled: Cancelled = never,
    progress: Progress = untold,
) -> bytes | None:
    """The cards as a PDF, one or more for each slide; `None` when it was cancelled."""
    from suunta.export.pdf_finishing import OutlineEntry

    cards = tuple(cards_of(content, look))
    sheets = tuple(cards[first : first + EACH] for first in range(0, len(cards), EACH))
    paint: list[Sheet] = [_Paint(sheet, look) for sheet in sheets]
    outline = [
        OutlineEntry(f"{card.view.number} {reading_title(card.view)}", number, _cell(place).top())
        for number, sheet in enumerate(sheets)
        for place, card in enumerate(sheet)
        if card.is_first
    ]
    parts = [part for number, sheet in enumerate(sheets) for part in _parts(sheet, number)]
    return finished_deck(content, paint, A4, outline, parts, cancelled, progress)


def cards_of(content: DeckContent, look: SlideLook) -> Iterator[Card]:
    """What to do before people come, then the slides; one without notes has its title alone."""
    views = content.views
    if content.before and views:
        yield from _before(content, views[0], look)
    for view in views:
        yield from _cards(view, look)


def _before(content: DeckContent, first: SlideView, look: SlideLook) -> Iterator[Card]:
    head = _titled(content.title, content.word("notes.before"), look)
    notes, height = _set(before_html(content), head, look)
    for lines in parted(list(text_lines(notes)), height):
        yield Card(first, head, notes, tuple(lines), is_first=False)


def _set(html: str, head: QTextDocument, look: SlideLook) -> tuple[QTextDocument, float]:
    """The words in the largest type that fits under a head, and the height there is for them."""
    room = _inside(_cell(0))
    height = room.height() - head.size().height() - _UNDER
    for size in _SIZES:
        notes = set_text(html, size, room.width(), look)
        if notes.size().height() <= height:
            break
    return notes, height


def _cards(view: SlideView, look: SlideLook) -> Iterator[Card]:
    head = _head(view, look)
    html = notes_html(view)
    notes, height = _set(html, head, look)
    stacks = list(parted(list(text_lines(notes)), height)) if html else [[]]
    for number, lines in enumerate(stacks, 1):
        place = f" ({number}/{len(stacks)})" if len(stacks) > 1 else ""
        own = _head(view, look, place) if place else head
        yield Card(view, own, notes, tuple(lines), is_first=number == 1)


def _head(view: SlideView, look: SlideLook, place: str = "") -> QTextDocument:
    slide = view.slide
    told = [f"{view.number}/{view.count}{place}"]
    if slide.minutes:
        minutes = written(slide.minutes, Unit.COUNT, slide.language)
        told.append(view.labels.text("slide.minutes", slide.language, minutes=minutes))
    return _titled(" · ".join(told), reading_title(view), look)


def _titled(above: str, title: str, look: SlideLook) -> QTextDocument:
    faint = look.color("text_muted").name()
    beside = f'<p style="color:{faint}; font-size:{_SMALL:.0f}px">{escape(above)}</p>'
    width = _inside(_cell(0)).width()
    return set_text(f"{beside}<p><b>{escape(title)}</b></p>", _TITLE, width, look)


@dataclass(frozen=True, slots=True)
class _Paint:
    """Paints the cards of one sheet, and where to cut."""

    cards: Sequence[Card]
    look: SlideLook

    def __call__(self, painter: QPainter) -> None:
        pen = QPen(self.look.color("text_muted"), 0.5, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        middle = QPointF(A4.width() / 2, A4.height() / 2)
        painter.drawLine(QPointF(middle.x(), 0), QPointF(middle.x(), A4.height()))
        painter.drawLine(QPointF(0, middle.y()), QPointF(A4.width(), middle.y()))
        painter.setPen(self.look.color("text"))
        for at, lines in _places(self.cards):
            for line in lines:
                line.paint(painter, at)


def _places(cards: Iterable[Card]) -> Iterator[tuple[QPointF, list[TextLine]]]:
    for place, card in enumerate(cards):
        yield from card.places(_cell(place))


def _parts(cards: Sequence[Card], sheet: int) -> Iterator[Part]:
    """What is heard: the title of each card as a heading, then its notes."""
    for place, card in enumerate(cards):
        (at, head), *notes = card.places(_cell(place))
        above, title = line_parts(head, at, sheet)
        yield replace(title, kind=PartKind.H2)
        yield above
        for corner, lines in notes:
            yield from line_parts(lines, corner, sheet)


def _cell(place: int) -> QRectF:
    row, column = divmod(place, _COLUMNS)
    width, height = A4.width() / _COLUMNS, A4.height() / _ROWS
    return QRectF(column * width, row * height, width, height)


def _inside(cell: QRectF) -> QRectF:
    return cell.adjusted(_INSIDE, _INSIDE, -_INSIDE, -_INSIDE)
