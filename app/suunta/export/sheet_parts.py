"""Which pieces a laid-out text has, and where on its sheets each of their lines stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextLayout,
    QTextLine,
    QTextList,
    QTextListFormat,
    QTextTable,
    QTextTableCell,
)

from suunta.domain.soft_hyphen import SOFT_HYPHEN, without_soft_hyphens
from suunta.export.pdf_part import Box, Part, PartKind
from suunta.export.sheet_breaks import goes_on
from suunta.export.sheet_pictures import SheetPictures

_HEADINGS = (PartKind.H1, PartKind.H2, PartKind.H3)
_BESIDE = 0.5
"""Dots between the number of an item and its words, so that a place belongs to one of them."""


@dataclass(frozen=True, slots=True)
class SheetPlaces:
    """Turns a place in the text into one on a sheet."""

    document: QTextDocument
    body: QRectF
    """Of a sheet that the text fills, in the text's own dots."""
    scale: float
    """Points to a dot."""

    def box(self, block: QTextBlock, line: QTextLine, left: float, right: float) -> Box:
        origin = self.document.documentLayout().blockBoundingRect(block).topLeft()
        top = origin.y() + line.y()
        # A line stands whole on one sheet; its middle is never on the edge.
        sheet = int((top + line.height() / 2) // self.body.height())
        over = self.body.top() - sheet * self.body.height()
        return Box(
            sheet=sheet,
            left=(self.body.left() + origin.x() + left) * self.scale,
            top=(top + over) * self.scale,
            right=(self.body.left() + origin.x() + right) * self.scale,
            bottom=(top + over + line.height()) * self.scale,
            end=_end_of(block, line),
        )


def sheet_parts(places: SheetPlaces, pictures: SheetPictures) -> tuple[Part, ...]:
    """The pieces of the text in order; what a sheet's end parted is one piece again."""
    return tuple(_Reader(places, pictures).read())


class _Reader:
    def __init__(self, places: SheetPlaces, pictures: SheetPictures) -> None:
        self._places = places
        self._pictures = pictures
        self._block = places.document.begin()

    def read(self) -> Iterator[Part]:
        while self._block.isValid():
            table, listed = _table_at(self._block), _list_at(self._block)
            if table is not None:
                yield self._table(table)
            elif listed is not None:
                yield self._list(listed)
            else:
                yield self._piece()

    def _table(self, table: QTextTable) -> Part:
        """A table has its headings on top; one without any there has them in front."""
        is_headed = _is_strong(table.cellAt(0, 0))
        rows = []
        for row in range(table.rows()):
            cells = []
            for column in range(table.columns()):
                is_heading = row == 0 if is_headed else column == 0
                kind = PartKind.HEADING_CELL if is_heading else PartKind.CELL
                cells.append(Part(kind, parts=tuple(self._pieces_to(table.cellAt(row, column)))))
            rows.append(Part(PartKind.ROW, parts=tuple(cells)))
        return Part(PartKind.TABLE, parts=tuple(rows))

    def _pieces_to(self, cell: QTextTableCell) -> Iterator[Part]:
        while self._block.isValid() and self._block.position() <= cell.lastPosition():
            yield self._piece()

    def _list(self, listed: QTextList) -> Part:
        """A list with the lists inside its items."""
        items: list[Part] = []
        depth = listed.format().indent()
        while (own := _list_at(self._block)) is not None and own.format().indent() >= depth:
            if own.format().indent() > depth and items:
                items[-1] = _with_more(items[-1], self._list(own))
            elif own.item(0) == listed.item(0):
                items.append(self._item(listed))
            else:
                break
        return Part(PartKind.LIST, parts=tuple(items))

    def _item(self, listed: QTextList) -> Part:
        block = self._block
        body = replace(self._piece(), kind=PartKind.BODY)
        if listed.format().style() is not QTextListFormat.Style.ListDecimal:
            return Part(PartKind.ITEM, parts=(body,))
        line = block.layout().lineAt(0)
        before = line.x() - self._places.document.indentWidth()
        number = self._places.box(block, line, before, line.x() - _BESIDE)
        return Part(PartKind.ITEM, parts=(Part(PartKind.MARK, (number,)), body))

    def _piece(self) -> Part:
        """The paragraph that is next, with what of it stands on the sheets that follow."""
        first = self._block
        blocks = [first]
        self._block = first.next()
        while self._block.isValid() and goes_on(self._block):
            blocks.append(self._block)
            self._block = self._block.next()
        picture = self._pictures.picture_in(first)
        boxes = tuple(box for block in blocks for box in self._lines(block))
        if picture is not None:
            return Part(PartKind.PICTURE, boxes, text=picture.description)
        level = first.blockFormat().headingLevel()
        if level:
            kind = _HEADINGS[min(level, len(_HEADINGS)) - 1]
            return Part(kind, boxes, text=_words(first))
        links = (link for block in blocks for link in self._links(block))
        return Part(PartKind.PARAGRAPH, boxes, parts=_joined(links))

    def _lines(self, block: QTextBlock) -> Iterator[Box]:
        for line in _lines_of(block.layout()):
            yield self._places.box(block, line, line.x(), line.x() + line.naturalTextWidth())

    def _links(self, block: QTextBlock) -> Iterator[Part]:
        place = block.begin()
        while not place.atEnd():
            fragment = place.fragment()
            address = fragment.charFormat().anchorHref()
            if address:
                start = fragment.position() - block.position()
                boxes = self._stretch(block, start, start + fragment.length())
                text = without_soft_hyphens(fragment.text())
                yield Part(PartKind.LINK, tuple(boxes), text=text, address=address)
            place += 1

    def _stretch(self, block: QTextBlock, start: int, end: int) -> Iterator[Box]:
        """Where the characters from one to another stand, line by line."""
        for line in _lines_of(block.layout()):
            begin = max(start, line.textStart())
            stop = min(end, line.textStart() + line.textLength())
            if begin < stop:
                yield self._places.box(block, line, _x(line, begin), _x(line, stop))


def _end_of(block: QTextBlock, line: QTextLine) -> str:
    """Nothing, too, where a word is parted at a hyphen of its own."""
    last = block.text()[: line.textStart() + line.textLength()][-1:]
    if last == SOFT_HYPHEN:
        return last
    return " " if last.isspace() else ""


def _table_at(block: QTextBlock) -> QTextTable | None:
    return QTextCursor(block).currentTable()


def _list_at(block: QTextBlock) -> QTextList | None:
    return block.textList()


def _lines_of(layout: QTextLayout) -> Iterator[QTextLine]:
    for number in range(layout.lineCount()):
        yield layout.lineAt(number)


def _x(line: QTextLine, position: int) -> float:
    told = line.cursorToX(position)
    assert isinstance(told, tuple)
    return float(told[0])


def _words(block: QTextBlock) -> str:
    return " ".join(without_soft_hyphens(block.text()).split())


def _is_strong(cell: QTextTableCell) -> bool:
    place = cell.firstCursorPosition().block().begin()
    return not place.atEnd() and place.fragment().charFormat().fontWeight() > QFont.Weight.Normal


def _with_more(item: Part, inner: Part) -> Part:
    return replace(item, parts=(*item.parts, inner))


def _joined(links: Iterable[Part]) -> tuple[Part, ...]:
    """Neighbours that lead to the same place are one link: a word of it may be set in bold."""
    found: list[Part] = []
    for link in links:
        last = found[-1] if found else None
        if last is not None and last.address == link.address and _touch(last, link):
            found[-1] = replace(last, boxes=last.boxes + link.boxes, text=last.text + link.text)
        else:
            found.append(link)
    return tuple(found)


def _touch(one: Part, other: Part) -> bool:
    before, after = one.boxes[-1], other.boxes[0]
    is_beside = before.top == after.top and abs(before.right - after.left) < 1
    return before.sheet == after.sheet and is_beside
