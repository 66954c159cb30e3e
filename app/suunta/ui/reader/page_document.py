"""Mend what a text document makes of HTML: heading sizes, rounded grounds, anchors, wide tables."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFragment,
    QTextFrame,
    QTextLength,
    QTextTable,
)

_ANCHOR_BEFORE_HEADING = re.compile(r'<a name="([^"]*)"></a>\s*(<h\d[^>]*>)')


def understandable(html: str) -> str:
    """The same page in a form that a text document loses nothing of.

    Anchors stand inside their headings; short remarks do not part at the end of a line, and have
    some room on their ground at both ends.
    """
    html = _ANCHOR_BEFORE_HEADING.sub(r'\2<a name="\1"></a>', html)
    return _REMARK.sub(lambda match: f"{match[1]}{roomy(match[2])}", html)


def roomy(words: str) -> str:
    """Words that stay together, with room before and after."""
    return f" {words} ".replace(" ", _NO_BREAK_SPACE)


_REMARK = re.compile(r'(<(?:span|a) class="(?:unknown|inferred)"[^>]*>)([^<]{1,30})(?=</)')
_NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"


@dataclass(frozen=True, slots=True)
class Ground:
    """A piece of text with a colour behind it, which the browser paints with round corners."""

    start: int
    length: int
    color: QColor
    font: QFont


def prepare(document: QTextDocument) -> tuple[Ground, ...]:
    """Make a document that was just set from HTML ready to be shown."""
    cursor = QTextCursor(document)
    found = []
    for start, length, form in [_part(fragment) for fragment in _fragments(document)]:
        if not _is_to_mend(form):
            continue
        if form.hasProperty(QTextFormat.Property.BackgroundBrush):
            found.append(Ground(start, length, form.background().color(), form.font()))
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(_mended(form))
    for table in every_table(document):
        _widen(table)
    return tuple(found)


def anchor_positions(document: QTextDocument) -> dict[str, int]:
    """Every anchor with the place of its first character."""
    positions: dict[str, int] = {}
    for block in blocks(document):
        for name in block.charFormat().anchorNames():
            positions.setdefault(name, block.position())
    for fragment in _fragments(document):
        for name in fragment.charFormat().anchorNames():
            positions.setdefault(name, fragment.position())
    return positions


def hint_at(document: QTextDocument, place: QPointF) -> str:
    """The hint of what is written at a place of the page, empty where there is none."""
    position = document.documentLayout().hitTest(place, Qt.HitTestAccuracy.ExactHit)
    if position < 0:
        return ""
    cursor = QTextCursor(document)
    cursor.setPosition(position)
    cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
    return cursor.charFormat().toolTip()


def link_beside(document: QTextDocument, position: int, *, forward: bool) -> QTextCursor | None:
    """The nearest link after a place of the page, or before it, as a selection."""
    links = [_part(fragment)[:2] for fragment in _fragments(document) if _is_link(fragment)]
    after = [link for link in links if sum(link) > position]
    near = after[:1] if forward else links[: len(links) - len(after)][-1:]
    if not near:
        return None
    cursor = QTextCursor(document)
    cursor.setPosition(near[0][0])
    cursor.setPosition(sum(near[0]), QTextCursor.MoveMode.KeepAnchor)
    return cursor


def blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def tables(document: QTextDocument) -> Iterator[QTextTable]:
    """Every table, those that only put text side by side left out."""
    return (table for table in every_table(document) if not is_layout(table))


def every_table(document: QTextDocument) -> Iterator[QTextTable]:
    """Those, too, that only put text side by side."""
    yield from _tables(document.rootFrame())


def is_layout(table: QTextTable) -> bool:
    """Whether a table only puts text side by side.

    Tables of figures have Qt's own space between their cells, pages side by side have none.
    """
    return table.format().cellSpacing() == 0


def second_column(document: QTextDocument) -> tuple[range, ...]:
    """The parts of the text that stand at the right of another language."""
    return tuple(
        range(cell.firstPosition(), cell.lastPosition() + 1)
        for table in every_table(document)
        if is_layout(table)
        for cell in (table.cellAt(row, 1) for row in range(table.rows()))
    )


def table_rect(document: QTextDocument, table: QTextTable) -> QRectF:
    """Where a table stands; Qt's own answer is off by the padding of the first cell.

    Its height is the table's own: Qt adds what is free above and below.
    """
    # Not table.document(): the answer's wrapper would die with the table's.
    layout = document.documentLayout()
    first = table.cellAt(0, 0)
    form = first.format().toTableCellFormat()
    rect = layout.frameBoundingRect(table)
    text = layout.blockBoundingRect(first.firstCursorPosition().block())
    rect.moveLeft(text.left() - form.leftPadding() - form.leftBorder())
    rect.moveTop(text.top() - form.topPadding() - form.topBorder())
    around = table.format().topMargin() + table.format().bottomMargin()
    rect.setHeight(rect.height() - around)
    return rect


def _tables(frame: QTextFrame) -> Iterator[QTextTable]:
    for child in frame.childFrames():
        if isinstance(child, QTextTable):
            yield child
        yield from _tables(child)


def _fragments(document: QTextDocument) -> Iterator[QTextFragment]:
    for block in blocks(document):
        yield from fragments(block)


def fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    """The pieces of a paragraph, each set in one way."""
    place = block.begin()
    while not place.atEnd():
        yield place.fragment()
        place += 1


def _part(fragment: QTextFragment) -> tuple[int, int, QTextCharFormat]:
    return fragment.position(), fragment.length(), fragment.charFormat()


def _is_link(fragment: QTextFragment) -> bool:
    return bool(fragment.charFormat().anchorHref())


def _is_to_mend(form: QTextCharFormat) -> bool:
    return form.hasProperty(QTextFormat.Property.FontSizeAdjustment) or form.hasProperty(
        QTextFormat.Property.BackgroundBrush
    )


def _mended(form: QTextCharFormat) -> QTextCharFormat:
    """Without the size that Qt adds to a heading's own, and without square grounds."""
    mended = QTextCharFormat(form)
    mended.clearProperty(QTextFormat.Property.FontSizeAdjustment)
    mended.clearBackground()
    return mended


def _widen(table: QTextTable) -> None:
    form = table.format()
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    table.setFormat(form)
