"""What a page is made of, as values: headings, paragraphs, lists, tables, charts and their links.

A screen reader is told of these; what the eye gets from size and place, nobody else does.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import groupby
from typing import NamedTuple

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextDocument, QTextFragment, QTextTable

from suunta.domain.chart import Chart
from suunta.domain.soft_hyphen import without_soft_hyphens
from suunta.ui.reader.page_charts import PLACE, chart_places
from suunta.ui.reader.page_document import every_table, fragments, is_layout

_NEW_LINE = "\N{LINE SEPARATOR}"
"""What Qt has for a line that ends within a paragraph."""


class PartKind(Enum):
    """What a part is; what it holds follows from that."""

    HEADING = auto()
    PARAGRAPH = auto()
    LINK = auto()
    LIST = auto()
    ITEM = auto()
    TABLE = auto()
    ROW = auto()
    COLUMN_HEADER = auto()
    CELL = auto()
    CHART = auto()


@dataclass(frozen=True, slots=True)
class PagePart:
    """One piece of a page, from its first character to the one after its last."""

    kind: PartKind
    start: int
    end: int
    words: str = ""
    about: str = ""
    """What there is to add: the source of a citation, the column of a cell, a chart in words."""
    level: int = 0
    """Of a heading."""
    address: str = ""
    """Where a link leads."""
    is_aside: bool = False
    """Whether it stands in the second column, in the other language."""
    parts: tuple[PagePart, ...] = ()


def page_parts(document: QTextDocument, charts: Sequence[Chart] = ()) -> tuple[PagePart, ...]:
    """The parts of a page in the order they are read."""
    known = {chart.address: chart for chart in charts}
    return _Reader(document, known).parts()


class _Grid(NamedTuple):
    """A table by its places: Python's hold on Qt's own may end before it is looked at again."""

    span: range
    is_layout: bool
    header_rows: int
    cells: tuple[tuple[range, ...], ...]


class _Reader:
    """Reads one document from its first block to its last."""

    def __init__(self, document: QTextDocument, charts: Mapping[str, Chart]) -> None:
        self._document = document
        self._charts = {
            position: charts[address]
            for position, address in chart_places(document)
            if address in charts
        }
        self._grids = [_grid(table) for table in every_table(document)]
        self._heading = ""

    def parts(self) -> tuple[PagePart, ...]:
        whole = range(self._document.characterCount())
        return tuple(self._parts_in(whole, self._grids, is_aside=False))

    def _parts_in(
        self, span: range, grids: Sequence[_Grid], *, is_aside: bool
    ) -> Iterator[PagePart]:
        position = span.start
        items: list[PagePart] = []
        list_number = -1
        while position < span.stop:
            grid = next((grid for grid in grids if position in grid.span), None)
            block = self._document.findBlock(position)
            if not block.isValid():
                break
            found = block.textList() if grid is None else None
            number = -1 if found is None else found.objectIndex()
            if items and number != list_number:
                yield _list(items, is_aside=is_aside)
                items = []
            if grid is not None:
                yield from self._parts_of(grid, grids, is_aside=is_aside)
                position = grid.span.stop
                continue
            if found is not None:
                list_number = number
                items.append(self._item(block, found.itemText(block), is_aside=is_aside))
            else:
                yield from self._block_part(block, is_aside=is_aside)
            position = block.position() + block.length()
        if items:
            yield _list(items, is_aside=is_aside)

    def _parts_of(
        self, grid: _Grid, grids: Sequence[_Grid], *, is_aside: bool
    ) -> Iterator[PagePart]:
        """A table, unless it only puts things side by side or beneath each other."""
        inner = [other for other in grids if other is not grid and other.span.start in grid.span]
        if grid.is_layout:
            for row in grid.cells:
                for column, cell in enumerate(row):
                    yield from self._parts_in(cell, inner, is_aside=is_aside or column > 0)
        elif all(len(row) == 1 for row in grid.cells):
            items = [self._cell(row[0], PartKind.ITEM, is_aside=is_aside) for row in grid.cells]
            yield _list(items, is_aside=is_aside)
        else:
            yield self._table(grid, is_aside=is_aside)

    def _table(self, grid: _Grid, *, is_aside: bool) -> PagePart:
        heads = [self._words(cell) for cell in grid.cells[0]] if grid.header_rows else []
        rows = []
        for number, cells in enumerate(grid.cells):
            is_head = number < grid.header_rows
            kind = PartKind.COLUMN_HEADER if is_head else PartKind.CELL
            above = [""] * len(cells) if is_head or len(heads) != len(cells) else heads
            parts = tuple(
                self._cell(cell, kind, about=about, is_aside=is_aside)
                for cell, about in zip(cells, above, strict=True)
            )
            span = range(cells[0].start, cells[-1].stop)
            rows.append(_holding(PartKind.ROW, span, parts, is_aside=is_aside))
        return _holding(
            PartKind.TABLE, grid.span, tuple(rows), words=self._heading, is_aside=is_aside
        )

    def _cell(self, span: range, kind: PartKind, *, about: str = "", is_aside: bool) -> PagePart:
        links = tuple(
            link for block in self._blocks_in(span) for link in _links(block, is_aside=is_aside)
        )
        words = self._words(span)
        return PagePart(kind, span.start, span.stop, words, about, is_aside=is_aside, parts=links)

    def _item(self, block: QTextBlock, mark: str, *, is_aside: bool) -> PagePart:
        number = mark.strip() if any(sign.isalnum() for sign in mark) else ""
        words = f"{number} {_words_of(block)}".strip()
        links = tuple(_links(block, is_aside=is_aside))
        start, end = block.position(), block.position() + block.length()
        return PagePart(PartKind.ITEM, start, end, words, is_aside=is_aside, parts=links)

    def _block_part(self, block: QTextBlock, *, is_aside: bool) -> Iterator[PagePart]:
        start, end = block.position(), block.position() + block.length()
        words = _words_of(block)
        for position, chart in self._charts.items():
            if start <= position < end:
                yield PagePart(
                    PartKind.CHART,
                    start,
                    end,
                    _spoken(chart.title),
                    _spoken(chart.description),
                    is_aside=is_aside,
                )
        level = block.blockFormat().headingLevel()
        links = tuple(_links(block, is_aside=is_aside))
        if words and level:
            self._heading = words
            yield PagePart(
                PartKind.HEADING, start, end, words, level=level, is_aside=is_aside, parts=links
            )
        elif words:
            yield PagePart(PartKind.PARAGRAPH, start, end, words, is_aside=is_aside, parts=links)

    def _words(self, span: range) -> str:
        return " ".join(_words_of(block) for block in self._blocks_in(span)).strip()

    def _blocks_in(self, span: range) -> Iterator[QTextBlock]:
        block = self._document.findBlock(span.start)
        while block.isValid() and block.position() < span.stop:
            yield block
            block = block.next()


def _list(items: Sequence[PagePart], *, is_aside: bool) -> PagePart:
    span = range(items[0].start, items[-1].end)
    return _holding(PartKind.LIST, span, tuple(items), is_aside=is_aside)


def _holding(
    kind: PartKind,
    span: range,
    parts: tuple[PagePart, ...],
    *,
    words: str = "",
    is_aside: bool,
) -> PagePart:
    return PagePart(kind, span.start, span.stop, words, is_aside=is_aside, parts=parts)


def _grid(table: QTextTable) -> _Grid:
    cells = []
    for row in range(table.rows()):
        places = [table.cellAt(row, column) for column in range(table.columns())]
        cells.append(tuple(range(cell.firstPosition(), cell.lastPosition() + 1) for cell in places))
    span = range(table.firstPosition(), table.lastPosition() + 1)
    return _Grid(span, is_layout(table), table.format().headerRowCount(), tuple(cells))


def _links(block: QTextBlock, *, is_aside: bool) -> Iterator[PagePart]:
    """The links of a paragraph; what is set in several ways within one link is one."""
    pieces = [_piece(fragment) for fragment in fragments(block)]
    for address, group in groupby(pieces, key=lambda piece: piece.address):
        found = list(group)
        if address:
            yield PagePart(
                PartKind.LINK,
                found[0].start,
                found[-1].start + found[-1].length,
                _spoken("".join(piece.text for piece in found)),
                _spoken(found[0].about),
                address=address,
                is_aside=is_aside,
            )


def _words_of(block: QTextBlock) -> str:
    """The words of a paragraph; a number that is set high does not run into the word before."""
    pieces = (_piece(fragment) for fragment in fragments(block))
    return _spoken(
        "".join(f" [{piece.text}] " if piece.is_high else piece.text for piece in pieces)
    )


class _Piece(NamedTuple):
    start: int
    length: int
    text: str
    address: str
    about: str
    is_high: bool


def _piece(fragment: QTextFragment) -> _Piece:
    form = fragment.charFormat()
    is_high = form.verticalAlignment() is QTextCharFormat.VerticalAlignment.AlignSuperScript
    return _Piece(
        fragment.position(),
        fragment.length(),
        fragment.text(),
        form.anchorHref(),
        form.toolTip(),
        is_high,
    )


def _spoken(text: str) -> str:
    """Words without what only sets them: soft hyphens, room around a ground, a chart's place."""
    plain = without_soft_hyphens(text).replace(PLACE, " ")
    lines = (" ".join(line.split()) for line in plain.split(_NEW_LINE))
    return " – ".join(line for line in lines if line)
