"""Words beside a slide on a handout: notes and sources, where they fit in type to be read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import escape
from itertools import groupby

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QTextBlock, QTextDocument

from suunta.export.deck_content import DeckContent
from suunta.export.deck_reading import note_parts, sources_text
from suunta.export.pdf_part import Box, Part, PartKind
from suunta.export.slide_look import SlideLook
from suunta.export.slide_painter import slide_layout
from suunta.export.slide_view import SlideView

_AFTER_PARAGRAPH = 0.45
"""In sizes of the type."""


def sources_html(view: SlideView, look: SlideLook) -> str:
    """Base, date and source, set apart by their colour; empty where there are none."""
    text = sources_text(view)
    color = look.color("text_muted").name()
    return f'<p style="color:{color}">{escape(text)}</p>' if text else ""


def left_out_html(view: SlideView, look: SlideLook, name: str) -> str:
    """What of the slide has no room on it; empty where all of it is there."""
    words = " ".join(each.words for each in slide_layout(view, look).missing)
    return f"<p><b>{escape(name)}:</b> {escape(words)}</p>" if words else ""


def notes_html(view: SlideView) -> str:
    """What helps the presenter, part by part."""
    paragraphs = []
    for part in note_parts(view):
        first, *others = part.text.split("\n")
        paragraphs.append(f"<p><b>{escape(part.name)}:</b> {escape(first)}</p>")
        paragraphs += [f"<p>{escape(each)}</p>" for each in others if each.strip()]
    return "".join(paragraphs)


def before_html(content: DeckContent) -> str:
    """What to do before people come, a line each; empty where there is nothing."""
    return "".join(f"<p>– {escape(line)}</p>" for line in content.before)


def set_text(html: str, size: float, width: float, look: SlideLook) -> QTextDocument:
    """Words set in a width; sizes are points on the sheet."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(look.font(size))
    ink = look.color("text").name()
    after = size * _AFTER_PARAGRAPH
    document.setDefaultStyleSheet(
        f"p, h2 {{ color: {ink}; margin: 0 0 {after:.1f}px 0 }}"
        f"h2 {{ font-size: {size * 1.25:.0f}px; margin-top: {size:.1f}px }}"
    )
    document.setHtml(html)
    document.setTextWidth(width)
    return document


def fitting_text(
    html: str, sizes: Sequence[float], room: QRectF, look: SlideLook
) -> QTextDocument | None:
    """Words in the first of the sizes in which they fit; `None` where none of them does."""
    for size in sizes:
        document = set_text(html, size, room.width(), look)
        if document.size().height() <= room.height():
            return document
    return None


@dataclass(frozen=True, slots=True)
class TextLine:
    """One line of words that are set, and the paragraph it is in."""

    block: QTextBlock
    number: int
    corner: QPointF
    """Of the paragraph."""

    @property
    def rect(self) -> QRectF:
        line = self.block.layout().lineAt(self.number)
        return line.naturalTextRect().translated(self.corner)

    @property
    def is_heading(self) -> bool:
        return self.block.blockFormat().headingLevel() > 0

    @property
    def is_last(self) -> bool:
        """Whether its paragraph ends with it."""
        return self.number == self.block.layout().lineCount() - 1

    def paint(self, painter: QPainter, at: QPointF) -> None:
        self.block.layout().lineAt(self.number).draw(painter, self.corner + at)


def text_lines(document: QTextDocument) -> Iterator[TextLine]:
    """All of its lines, downwards."""
    block = document.begin()
    while block.isValid():
        corner = document.documentLayout().blockBoundingRect(block).topLeft()
        for number in range(block.layout().lineCount()):
            yield TextLine(block, number, corner)
        block = block.next()


def parted(lines: Sequence[TextLine], height: float) -> Iterator[list[TextLine]]:
    """Lines for one sheet after the other; a heading never ends one."""
    sheet: list[TextLine] = []
    for line in lines:
        if sheet and line.rect.bottom() - sheet[0].rect.top() > height:
            carried: list[TextLine] = []
            while len(sheet) > 1 and sheet[-1].is_heading:
                carried.insert(0, sheet.pop())
            yield sheet
            sheet = carried
        sheet.append(line)
    if sheet:
        yield sheet


def line_parts(lines: Iterable[TextLine], at: QPointF, sheet: int) -> Iterator[Part]:
    """The paragraphs that the lines are of, with their places, for whoever hears them."""
    for _, group in groupby(lines, key=lambda line: line.block.blockNumber()):
        paragraph = list(group)
        boxes = tuple(_box(line, at, sheet) for line in paragraph)
        kind = PartKind.H2 if paragraph[0].is_heading else PartKind.PARAGRAPH
        yield Part(kind, boxes, text=paragraph[0].block.text())


def _box(line: TextLine, at: QPointF, sheet: int) -> Box:
    rect = line.rect.translated(at)
    end = "" if line.is_last else " "
    return Box(sheet, rect.left(), rect.top(), rect.right(), rect.bottom(), end).grown(0.5)
