"""Read a piece of a page's document as a passage: its structure, and what its marks say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrame,
    QTextListFormat,
    QTextTable,
)

from suunta.domain.address import SCHEME
from suunta.domain.soft_hyphen import without_soft_hyphens
from suunta.services.passage import Block, BlockKind, Passage, Run, Runs, merged
from suunta.ui.reader.page_document import blocks, is_layout
from suunta.ui.reader.page_words import written_words

_SOURCE, _INFERRED = "#source-", "#inferred-"
_NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"
_OBJECT = "\N{OBJECT REPLACEMENT CHARACTER}"
_LINE_SEPARATOR = "\N{LINE SEPARATOR}"
_NUMBERED = (
    QTextListFormat.Style.ListDecimal,
    QTextListFormat.Style.ListLowerAlpha,
    QTextListFormat.Style.ListUpperAlpha,
)


@dataclass(frozen=True, slots=True)
class _Piece:
    """Characters of one block that are set alike."""

    start: int
    text: str
    form: QTextCharFormat

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    @property
    def link(self) -> str:
        return self.form.anchorHref()

    @property
    def is_mark(self) -> bool:
        """Whether it tells something of the words before it."""
        return self.link.startswith((_SOURCE, _INFERRED))


@dataclass(slots=True)
class _Marks:
    """What was said of the words so far."""

    sources: list[str] = field(default_factory=list)
    inferences: list[str] = field(default_factory=list)
    numbers: list[str] = field(default_factory=list)

    def take(self, piece: _Piece) -> None:
        if piece.link.startswith(_SOURCE):
            self.sources.append(piece.link.removeprefix(_SOURCE))
        elif piece.link.startswith(_INFERRED):
            self.inferences.append(without_soft_hyphens(piece.form.toolTip()))


def read_passage(document: QTextDocument, start: int, end: int) -> Passage:
    """The words from `start` to `end` that an author wrote; trail, chips and review are left out.

    A mark that follows the last sentence tells of it, and goes with it though it was not chosen.
    Of two languages side by side, the one counts in which the selection begins.
    """
    marks = _Marks()
    found: list[Block] = []
    row: tuple[int, int] | None = None
    written, column = written_words(document), column_of(document, start)
    for block in _between(document, start, end):
        if not _is_written(block, written) or column_of(document, block.position()) != column:
            continue
        here = _row_of(block)
        runs = merged(_runs(list(_pieces(block)), start, end, marks, in_row=here is not None))
        if not "".join(run.text for run in runs).strip():
            continue
        if here is not None and here == row:
            found[-1] = Block((*found[-1].cells, runs), BlockKind.ROW)
        else:
            found.append(_block(block, runs, is_row=here is not None))
        row = here
    return Passage(
        tuple(found), tuple(marks.sources), tuple(marks.inferences), tuple(marks.numbers)
    )


def column_of(document: QTextDocument, position: int) -> int:
    """Which of two languages side by side a place is in, from 0; 0 where there is but one."""
    table = _layout_table(document, position)
    return table.cellAt(position).column() if table is not None else 0


def first_words(
    document: QTextDocument, start: int, end: int, *, is_open: bool = True
) -> list[str]:
    """The words a passage begins with, up to its first mark or the end of its paragraph.

    They go on beyond the passage, where it `is_open` and short.
    """
    words: list[str] = []
    block = document.findBlock(start)
    while block.isValid() and block.position() < end and not words:
        text = ""
        for piece in _pieces(block):
            if piece.end <= start or (not is_open and piece.start >= end):
                continue
            if piece.is_mark and text.strip():
                break
            last = len(piece.text) if is_open else end - piece.start
            text += piece.text[max(0, start - piece.start) : last]
        words = without_soft_hyphens(text.replace(_OBJECT, " ")).split()
        block = block.next()
    return words


def _between(document: QTextDocument, start: int, end: int) -> Iterator[QTextBlock]:
    for block in blocks(document):
        if block.position() < end and block.position() + block.length() > start:
            yield block


def _is_written(block: QTextBlock, written: str) -> bool:
    """Whether an author wrote it; what stands around a page is blank in `written`."""
    return bool(written[block.position() : block.position() + block.length()].strip())


def _pieces(block: QTextBlock) -> Iterator[_Piece]:
    place = block.begin()
    while not place.atEnd():
        fragment = place.fragment()
        yield _Piece(fragment.position(), fragment.text(), fragment.charFormat())
        place += 1


def _runs(
    pieces: list[_Piece], start: int, end: int, marks: _Marks, *, in_row: bool
) -> Iterator[Run]:
    is_touched = False
    for piece in pieces:
        inside = piece.text[max(0, start - piece.start) : max(0, end - piece.start)]
        if inside:
            is_touched = True
            marks.take(piece)
            # In a table of figures, the base stands beside the number already.
            if not in_row:
                _take_number(piece, marks)
            yield _run(piece, inside)
    if is_touched and not any(_ends_on_mark(piece, end) for piece in pieces):
        for piece in _marks_after(pieces, end):
            marks.take(piece)


def _ends_on_mark(piece: _Piece, end: int) -> bool:
    return piece.is_mark and piece.start < end <= piece.end


def _marks_after(pieces: Iterable[_Piece], end: int) -> Iterator[_Piece]:
    """The first marks behind a place of a paragraph, those that stand side by side."""
    has_begun = False
    for piece in pieces:
        if piece.start < end:
            continue
        if piece.is_mark:
            has_begun = True
            yield piece
        elif has_begun and piece.text.strip(", \N{NO-BREAK SPACE}"):
            return


def _take_number(piece: _Piece, marks: _Marks) -> None:
    """A figure is strong, and begins or ends with a digit or its unit."""
    text = without_soft_hyphens(piece.text).strip()
    if piece.link.startswith(f"{SCHEME}figure/") or (_is_strong(piece.form) and _has_digit(text)):
        marks.numbers.append(text)


def _has_digit(text: str) -> bool:
    return any(character.isdigit() for character in text)


def _run(piece: _Piece, inside: str) -> Run:
    if inside == _OBJECT:  # a chart: what it shows, in words
        return Run(without_soft_hyphens(piece.form.toolTip()))
    text = without_soft_hyphens(inside).replace(_OBJECT, "").replace(_LINE_SEPARATOR, "\n")
    if piece.link.startswith(_SOURCE):
        return Run(f"[{text.strip()}]")
    if _is_remark(piece):
        return Run(f"({text.strip()})")
    is_address = piece.link.startswith(SCHEME)
    return Run(
        text,
        is_strong=_is_strong(piece.form),
        is_emphasis=piece.form.fontItalic(),
        address=piece.link if is_address else "",
    )


def _is_remark(piece: _Piece) -> bool:
    """The words “inferred” and “not known” have room of their own around them."""
    has_room = piece.text.startswith(_NO_BREAK_SPACE) and piece.text.endswith(_NO_BREAK_SPACE)
    return piece.link.startswith(_INFERRED) or (has_room and len(piece.text.strip()) > 0)


def _is_strong(form: QTextCharFormat) -> bool:
    return bool(form.fontWeight() >= QFont.Weight.DemiBold)


def _block(block: QTextBlock, runs: Runs, *, is_row: bool) -> Block:
    if is_row:
        return Block((runs,), BlockKind.ROW)
    form = block.blockFormat()
    if level := form.headingLevel():
        return Block((_unset(runs),), BlockKind.HEADING, level=level)
    listed = block.textList()
    if listed is not None:
        is_numbered = listed.format().style() in _NUMBERED
        # Side by side, each item is a list of its own that goes on counting.
        first = max(1, listed.format().start())
        number = listed.itemNumber(block) + first if is_numbered else 0
        return Block((runs,), BlockKind.ITEM, level=max(1, listed.format().indent()), number=number)
    if form.intProperty(QTextFormat.Property.BlockQuoteLevel):
        return Block((runs,), BlockKind.QUOTE)
    return Block((runs,))


def _unset(runs: Runs) -> Runs:
    """A heading is strong as a whole: nothing in it needs to be."""
    return tuple(Run(run.text, is_emphasis=run.is_emphasis, address=run.address) for run in runs)


def _row_of(block: QTextBlock) -> tuple[int, int] | None:
    """Which table and which row of it a block stands in."""
    table = QTextCursor(block).currentTable()
    if table is None or is_layout(table):
        return None
    return table.firstPosition(), table.cellAt(block.position()).row()


def _layout_table(document: QTextDocument, position: int) -> QTextTable | None:
    """The table that sets two languages side by side, if a place is in one."""
    cursor = QTextCursor(document)
    cursor.setPosition(position)
    frame: QTextFrame | None = cursor.currentFrame()
    while frame is not None:
        if isinstance(frame, QTextTable) and is_layout(frame):
            return frame
        frame = frame.parentFrame()
    return None
